import { conceptsOf, longestTermFile, longestTerms, type ReadTerms } from '../../../shared/terms/term-concept.ts'
import { termFaults } from '../../../shared/terms/term-file-error.ts'
import { decodeText } from '../bytes/decode-text.ts'
import { readTbx } from './read-tbx.ts'
import { readTermTable } from './read-term-table.ts'

/**
 * The terms of a file: TBX of either version, or a table in CSV or TSV, told by what the file says and not by its name.
 *
 * @throws TermFileError, in words for the person.
 */
export function readTerms(bytes: Uint8Array): ReadTerms {
  if (bytes.length > longestTermFile) throw termFaults.tooLarge(longestTermFile / 1024 ** 2)
  const text = decodeText(bytes)
  if (text.trim() === '') throw termFaults.empty()
  const read = conceptsOf(/^\s*</u.test(text) ? readTbx(text) : readTermTable(text))
  if (read.concepts.length === 0) throw termFaults.noPair()
  if (read.concepts.length > longestTerms.concepts) throw termFaults.tooMany(longestTerms.concepts)
  return read
}
