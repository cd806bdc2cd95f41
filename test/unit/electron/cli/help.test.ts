import { execFileSync } from 'node:child_process'
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
