import { spawnSync } from 'node:child_process'

/**
 * Builds and packs for this system, or for those named: `npm run package -- --win --mac --linux`. Electron itself
 * and each system's installer tool are downloaded by electron-builder; publishing is somebody's decision, never this script's.
 */
const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' })
if (build.status !== 0) process.exit(1)
const pack = spawnSync(process.execPath, ['node_modules/electron-builder/cli.js', '--publish', 'never', ...process.argv.slice(2)], { stdio: 'inherit' })
if (pack.status === 0) {
  console.log('\nThe installers are in dist/.')
} else {
  console.log('\nNot everything could be packed; the reason stands above. Where Electron or an installer tool cannot be downloaded,')
  console.log('`npm run package:check` still builds and checks what goes into the package.')
}
process.exitCode = pack.status ?? 1
