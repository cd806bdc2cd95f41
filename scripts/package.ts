import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { whatIsMissing } from './package/what-is-missing.ts'

/**
 * Builds and packs for this system, or for those named: `npm run package -- --win --mac --linux`. Electron itself and
 * each system's installer tool are downloaded by electron-builder; publishing is somebody's decision, never this
 * script's.
 */
const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' })
if (build.status !== 0) process.exit(1)
const { code, printed } = await pack(
  // For trying on one's own machine; a release is signed (electron-builder.yml) or not made.
  process.argv.slice(2).map((option) => (option === '--unsigned' ? '--config.forceCodeSigning=false' : option)),
)
console.log(
  code === 0
    ? '\nThe installers are in dist/.'
    : `\nNot everything could be packed.\n${whatIsMissing(printed) ?? 'The reason stands above.'}\n\`npm run package:check\` needs no network: it builds and checks what goes into the package.`,
)
process.exitCode = code

function pack(options: readonly string[]): Promise<{ code: number; printed: string }> {
  const packing = spawn(process.execPath, ['node_modules/electron-builder/cli.js', '--publish', 'never', ...options], {
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const input of [packing.stdout, packing.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line)
      // Where in electron-builder it broke says nothing to whoever packs.
      if (!/^\s+at /u.test(line)) console.log(line.replace(/ stackTrace=.*$/u, ''))
    })
  }
  return new Promise((resolve) => {
    packing.once('close', (code) => {
      resolve({ code: code ?? 1, printed: lines.join('\n') })
    })
  })
}
