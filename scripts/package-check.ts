import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar'
import { build, Platform } from 'electron-builder'
import { log } from 'builder-util'
import { bundledPackages } from './build/bundled-packages.ts'
import { faultsOf } from './package/archive-content.ts'
import { readFuses, shippedFuses, writeStubElectron } from './package/stub-electron.ts'
import { findChromium, noChromium } from './test/chromium.ts'
import { unlessSystem } from '../electron/services/ports/system-error.ts'

/**
 * Packs the app without a network, with a stub in Electron's place, looks into what was packed, and walks the first
 * start on the packed files: `npm run package:check`.
 */
const work = await mkdtemp(join(tmpdir(), 'vis-a-vis-package-'))
let faults = 0
const say = (name: string, found: string[]): void => {
  console.log(`${found.length === 0 ? '✓' : '✗'} ${name}`)
  for (const fault of found) console.log(`    ${fault}`)
  faults += found.length
}

// electron-builder lists every package of the tools that is there twice: a page of names that say nothing about the
// app.
const tell = log.info.bind(log)
log.info = (fields, message) => {
  if (message !== 'duplicate dependency references') tell(fields, message)
}

try {
  run('build', ['scripts/build.ts'])
  await writeStubElectron(join(work, 'electron'))
  // electron-builder checks its configuration against its schema before it does anything.
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: join(work, 'electron'),
      directories: { output: join(work, 'dist') },
    },
  })
  const unpacked = join(work, 'dist', 'linux-unpacked')
  const resources = join(unpacked, 'resources')
  const archive = join(resources, 'app.asar')
  const paths = listPackage(archive, { isPack: false })
    .map((path) => path.replace(/^[\\/]/u, ''))
    .filter((path) => !('files' in statFile(archive, path)))
  const size = (await stat(archive)).size
  say(
    `app.asar: ${paths.length} files, ${(size / 1024 ** 2).toFixed(1)} MB, exactly what is needed`,
    faultsOf(new Map(paths.map((path) => [path, extractFile(archive, path)])), size),
  )
  say('fuses as electron-builder.yml has them', await fuseFaults(join(unpacked, 'vis-a-vis')))
  say('profiles, samples, icons, licences and what draws scans beside the archive', await resourceFaults(resources))
  say(
    'Chromium’s texts in English and French only',
    (await readdir(join(unpacked, 'locales'))).filter((name) => !/^(?:en|fr)/u.test(name)),
  )
  // Where the archive lies, so that what is found beside the archive is found.
  const app = join(resources, 'app')
  extractAll(archive, app)
  say('the first start, walked on the packed files', findChromium() === undefined ? [noChromium] : walkFaults(app))
} finally {
  await rm(work, { recursive: true, force: true })
}
console.log(faults === 0 ? '\nThe package is in order.' : `\n${faults} faults in the package.`)
process.exitCode = faults === 0 ? 0 : 1

function walkFaults(app: string): string[] {
  const walk = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', 'test/e2e/electron/first-start.spec.ts'],
    {
      stdio: 'inherit',
      env: { ...process.env, VIS_A_VIS_PACKED_APP: app, VIS_A_VIS_PACKED_RESOURCES: dirname(app) },
    },
  )
  return walk.status === 0 ? [] : ['see above']
}

async function fuseFaults(program: string): Promise<string[]> {
  const wanted = {
    ...shippedFuses,
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  }
  const found = readFuses(await readFile(program))
  return Object.entries(wanted)
    .filter(([name, state]) => found[name as keyof typeof wanted] !== state)
    .map(([name, state]) => `${name} should be ${state ? 'on' : 'off'}`)
}

async function resourceFaults(resources: string): Promise<string[]> {
  const wanted = [
    ['profiles', 'nato-is.json'],
    ['samples', 'README.md'],
    ['icons', 'png', '256x256.png'],
    ['icons', 'overlay.png'],
    ['licences.txt'],
  ]
  const there = await Promise.all(
    wanted.map((path) =>
      stat(join(resources, ...path)).then(
        () => true,
        () => false,
      ),
    ),
  )
  const licences = await readFile(join(resources, 'licences.txt'), 'utf8').catch(unlessSystem('', 'ENOENT'))
  const unlisted = bundledPackages(['main', 'preload', 'renderer'], []).filter(
    ({ name, version }) => !licences.includes(`${name} ${version} — `),
  )
  return [
    ...wanted.filter((_path, at) => there[at] !== true).map((path) => `${path.join('/')} is missing`),
    ...unlisted.map(({ name }) => `${name} is bundled and not in licences.txt`),
  ]
}

function run(name: string, command: string[]): void {
  if (spawnSync(process.execPath, command, { stdio: 'inherit' }).status !== 0)
    throw new Error(`${name} failed; its messages stand above.`)
}
