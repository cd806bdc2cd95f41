import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { pathsIn } from '../../../../electron/main/opened-paths.ts'

describe('paths on the command line', () => {
  test.each<[string, string[], boolean, string[]]>([
    ['installed, one file', ['/opt/vis-a-vis', '/notices/a.pdf'], true, ['/notices/a.pdf']],
    ['installed, nothing', ['/opt/vis-a-vis'], true, []],
    ['from the sources, the app’s folder is no notice', ['/e/electron', '.', 'a.pdf'], false, ['/here/a.pdf']],
    ['relative to where it was started', ['/opt/vis-a-vis', 'b/c.docx'], true, ['/here/b/c.docx']],
    [
      'switches of Chromium and ours',
      ['/opt/vis-a-vis', '--no-sandbox', '-psn_0_1', '/a.pdf', '--hidden'],
      true,
      ['/a.pdf'],
    ],
    [
      'addresses are no paths',
      ['/opt/vis-a-vis', 'https://a.example/b.pdf', 'vis-a-vis://open', 'file://%zz'],
      true,
      [],
    ],
    [
      'but those of files, as Linux desktops hand them over',
      ['/opt/vis-a-vis', pathToFileURL('/Avis été/n° 1.pdf').href],
      true,
      [fileURLToPath(pathToFileURL('/Avis été/n° 1.pdf'))],
    ],
    [
      'a file of another computer is none of ours',
      ['/opt/vis-a-vis', 'file://elsewhere.example/a.pdf'],
      true,
      process.platform === 'win32' ? ['\\\\elsewhere.example\\a.pdf'] : [],
    ],
    ['an empty argument', ['/opt/vis-a-vis', ''], true, []],
    ['a name with spaces and accents', ['/opt/vis-a-vis', '/Avis été/n° 1.pdf'], true, ['/Avis été/n° 1.pdf']],
  ])('%s', (_name, argv, packaged, expected) => {
    expect(pathsIn(argv, '/here', packaged)).toEqual(expected)
  })
})
