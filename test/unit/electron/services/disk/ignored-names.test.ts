import { expect, test } from 'vitest'
import { isIgnoredName, isOtherThing } from '../../../../../electron/services/disk/ignored-names.ts'

test.each([
  '~$notice.docx',
  '.~lock.notice.odt#',
  '.hidden.pdf',
  '.DS_Store',
  'x.tmp',
  'X.TMP',
  'notice.pdf.crdownload',
  'notice.pdf.part',
  'notice.docx~',
  'Thumbs.db',
  'desktop.ini',
  '$RECYCLE.BIN',
  'System Volume Information',
  'node_modules',
])('%s is ignored', (name) => {
  expect(isIgnoredName(name)).toBe(true)
})

test.each(['241324.pdf', 'notice tmp.docx', 'part.txt', 'Avis n° 3 (copie).docx', 'tmp', 'thumbs.pdf', '~notice.pdf'])(
  '%s may be a notice',
  (name) => {
    expect(isIgnoredName(name)).toBe(false)
    expect(isOtherThing(name)).toBe(false)
  },
)

test.each(['README.md', 'readme', 'expected.json', 'Shortcut.lnk', 'desk.sqlite'])(
  '%s beside notices is something else',
  (name) => {
    expect(isOtherThing(name)).toBe(true)
  },
)
