import { expect, test } from 'vitest'
import { pastedPath } from '../../../../../renderer/features/folders/pasted-path.ts'

test.each([
  ['  /home/marie/Notices  ', '/home/marie/Notices'],
  ['"C:\\Notices\\2026"', 'C:\\Notices\\2026'],
  ['« C:\\Avis »', 'C:\\Avis'],
  ['file:///home/marie/My%20Notices', '/home/marie/My Notices'],
  ['file:///C:/Notices/2026', 'C:\\Notices\\2026'],
  ['file://server/share/Notices', '\\\\server\\share\\Notices'],
  ['file:///%E0%A4%A', 'file:///%E0%A4%A'],
  ['\\\\server\\share', '\\\\server\\share'],
  ['', ''],
])('%s', (typed, path) => {
  expect(pastedPath(typed)).toBe(path)
})
