import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { needs } from './setup/needs.ts'
import { setUp } from './setup/set-up.ts'
import { fetchElectron } from './start/find-electron.ts'

/**
 * `npm run setup`: what the tests need beside node_modules is installed where this user may (root on a Debian machine);
 * where not, one list says what is missing and what to do. Nothing else installs anything. `-- --electron` fetches the
 * real Electron too and names it, for a workflow's next steps as well (`GITHUB_ENV`): the end-to-end tests take it from
 * VIS_A_VIS_ELECTRON.
 */
const root = resolve(import.meta.dirname, '..')

process.exitCode = setUp(needs, {
  mayInstall: process.getuid?.() === 0,
  hasApt: existsSync('/usr/bin/apt-get'),
  install: installWithApt,
  say: (line) => {
    console.log(line)
  },
})
if (process.argv.includes('--electron')) await nameElectron()

function installWithApt(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('/usr/bin/apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  spawnSync('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
}

async function nameElectron(): Promise<void> {
  const program = await fetchElectron(root)
  if (program === null) {
    console.log('Electron’s program cannot be downloaded here.')
    process.exitCode = 1
    return
  }
  const named = `VIS_A_VIS_ELECTRON=${program}`
  console.log(named)
  if (process.env.GITHUB_ENV !== undefined) appendFileSync(process.env.GITHUB_ENV, `${named}\n`)
}
