import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const cli = join(import.meta.dirname, '../../../../electron/cli/index.ts')

test.each([
  [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' }, 'CHEMIN désigne'],
  [{ LC_ALL: '', LANG: 'fr_CA' }, 'CHEMIN désigne'],
  [{ LC_ALL: 'en_GB.UTF-8', LANG: 'fr_FR.UTF-8' }, 'PATH is a notice'],
  [{ LC_ALL: '', LANG: 'C' }, 'PATH is a notice'],
])('the help speaks the terminal’s language: %o', (environment, words) => {
  expect(
    execFileSync(process.execPath, [cli, '--help'], {
      encoding: 'utf8',
      env: { ...process.env, LC_MESSAGES: '', ...environment },
    }),
  ).toContain(words)
})

test('a path in what is said of a wrong call gives the terminal no orders', () => {
  const { status, stderr } = spawnSync(process.execPath, [cli, '--profile', '/none/a\u001B[2J\u202E.json', 'n.txt'], {
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain('a\uFFFD[2J\uFFFD.json')
  expect(stderr).not.toMatch(/[\u001B\u202E]/u)
})
