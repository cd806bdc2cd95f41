import { expect, test } from 'vitest'
import { rowOf } from '../../../../renderer/state/open-when-read.ts'
import { deskFailures, deskRows } from '../../../fakes/desk.ts'

const notice = deskRows(1)[0]!
const failure = deskFailures[0]!
const [read, unread] = [notice.files[0]!, failure.file]
const rows = (...ids: string[]) => ({
  notices: new Map([notice].filter(({ id }) => ids.includes(id)).map((row) => [row.id, row])),
  failures: new Map([failure].filter(({ id }) => ids.includes(id)).map((row) => [row.id, row])),
})

test.each([
  ['a notice, although a file that cannot be read came first', [unread, read], [notice.id, failure.id], notice.id],
  ['nothing yet, while a notice may come', [unread, read], [failure.id], undefined],
  ['the file that cannot be read, where it is the only one', [unread], [failure.id], failure.id],
  ['nothing of what was there before', ['/elsewhere.pdf'], [notice.id, failure.id], undefined],
] as const)('opens %s', (_name, paths, there, opened) => {
  expect(rowOf(paths, rows(...there))).toBe(opened)
})
