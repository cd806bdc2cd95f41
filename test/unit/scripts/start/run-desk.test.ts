import { chmodSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { buildIfStale } from '../../../../scripts/start/build-if-stale.ts'
import { findElectron } from '../../../../scripts/start/find-electron.ts'
import { runInBrowser, runInElectron } from '../../../../scripts/start/run-desk.ts'
import { startWords } from '../../../../scripts/start/start-words.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

function rootWith(files: Record<string, string>): string {
  const root = tempFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
    chmodSync(join(root, name), 0o755)
  }
  return root
}

const host = `
console.log('http://127.0.0.1:1/?token=abc')
console.log('✓ ' + process.argv.slice(2).join(' '))
process.on('SIGTERM', () => { console.log('closed'); process.exit(0) })
setInterval(() => {}, 1000)
`

describe.skipIf(process.platform === 'win32')('the desk in a browser', () => {
  test('opens a window of its own at the address, says what the host says, and ends with the window', async () => {
    const root = rootWith({
      'out/main/browser-host.js': host,
      'bin/chromium': '#!/bin/sh\necho "$@" > "$(dirname "$0")/arguments"\nsleep 1\n',
    })
    vi.stubEnv('PATH', [join(root, 'bin'), process.env.PATH].join(delimiter))
    vi.stubEnv('DISPLAY', ':0')
    const said: string[] = []
    expect(
      await runInBrowser(
        root,
        ['/notices'],
        (line) => {
          said.push(line)
        },
        startWords.en,
      ),
    ).toBe(0)
    expect(said).toEqual(['The desk is at http://127.0.0.1:1/?token=abc', '✓ /notices', 'closed'])
    const given = readFileSync(join(root, 'bin/arguments'), 'utf8')
    expect(given).toContain('--app=http://127.0.0.1:1/?token=abc')
    expect(given).toMatch(/--user-data-dir=\S+vis-a-vis-window-/u)
    vi.unstubAllEnvs()
  })

  test('where there is no display, says what to do; a host that breaks is not a success', async () => {
    vi.stubEnv('DISPLAY', '')
    vi.stubEnv('WAYLAND_DISPLAY', '')
    const root = rootWith({
      'out/main/browser-host.js':
        "console.log('http://127.0.0.1:1/?token=abc'); setTimeout(() => process.exit(3), 300)",
    })
    const said: string[] = []
    expect(
      await runInBrowser(
        root,
        [],
        (line) => {
          said.push(line)
        },
        startWords.fr,
      ),
    ).toBe(3)
    expect(said).toEqual([
      'Le bureau est à l’adresse http://127.0.0.1:1/?token=abc',
      'Ouvrez cette adresse dans un navigateur sur cette machine. Ctrl+C y met fin.',
    ])
    expect(await findElectron(root, () => undefined, startWords.en)).toHaveProperty('reason')
    vi.unstubAllEnvs()
  })
})

describe.skipIf(process.platform === 'win32')('the desk in Electron', () => {
  test('is given the paths, and one that cannot start is told from one that was closed', async () => {
    const root = rootWith({ good: '#!/bin/sh\necho "$@" > given\n', bad: '#!/bin/sh\nexit 127\n' })
    expect(await runInElectron(join(root, 'good'), root, ['/notices'])).toBe(true)
    expect(readFileSync(join(root, 'given'), 'utf8')).toBe('. /notices\n')
    expect(await runInElectron(join(root, 'bad'), root, [])).toBe(false)
    expect(await runInElectron(join(root, 'none'), root, [])).toBe(false)
  })
})

describe('building', () => {
  const sources = {
    'electron/a.ts': '',
    'renderer/a.ts': '',
    'shared/deep/a.ts': '',
    'electron.vite.config.ts': '',
    'package.json': '{"type":"module"}',
    'scripts/build/a.ts': '',
  }
  const build =
    "import { mkdirSync, writeFileSync } from 'node:fs'\nmkdirSync('out', { recursive: true })\nwriteFileSync('out/built.json', '{}')\n"

  test('happens when there is nothing built or a source is younger, and not otherwise', async () => {
    const root = rootWith({ ...sources, 'scripts/build.ts': build })
    const said: string[] = []
    const say = (line: string): void => {
      said.push(line)
    }
    await buildIfStale(root, say, startWords.en)
    await buildIfStale(root, say, startWords.en)
    expect(said).toHaveLength(1)
    const later = new Date(Date.now() + 60_000)
    utimesSync(join(root, 'shared/deep/a.ts'), later, later)
    await buildIfStale(root, say, startWords.en)
    expect(said).toHaveLength(2)
  })

  test('that fails is an error, not an old desk', async () => {
    const root = rootWith({ ...sources, 'scripts/build.ts': 'process.exit(1)' })
    await expect(buildIfStale(root, () => undefined, startWords.en)).rejects.toThrow('build failed')
  })
})
