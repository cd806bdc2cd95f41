import { expect, test } from 'vitest'
import { whatIsMissing } from '../../../../scripts/package/what-is-missing.ts'

const packaging = '  • packaging       platform=win32 arch=arm64 electron=45.4.1 appOutDir=dist/win-arm64-unpacked'
const building = '  • building        target=deb arch=x64 file=dist/vis-a-vis-0.1.0-linux-amd64.deb'
const offline = '  ⨯ getaddrinfo ENOTFOUND github.com  failedTask=build stackTrace=RequestError'

test.each<[string, string[], RegExp]>([
  [
    'Electron itself, for the system that was being packed',
    [packaging, offline],
    /^Missing: Electron 45\.4\.1 for win32 arm64\.[^]*electron-v45\.4\.1-win32-arm64\.zip/u,
  ],
  ['the tool of the target that was being built', [packaging, building, offline], /^Missing: fpm/u],
  [
    'a tool that nobody thought of',
    [packaging, building.replace('deb', 'rpm'), offline],
    /^Missing: the tool for rpm/u,
  ],
  ['a mirror that does not have it', [packaging, '  ⨯ Response code 404 (Not Found)'], /^Missing: Electron/u],
])('%s', (_name, lines, said) => {
  expect(whatIsMissing(lines.join('\n'))).toMatch(said)
})

test.each([[[packaging, '  ⨯ Nothing draws scanned pages on win32 arm64']], [[packaging, building]], [[]]])(
  'silent where nothing was to be downloaded',
  (lines) => {
    expect(whatIsMissing(lines.join('\n'))).toBeNull()
  },
)
