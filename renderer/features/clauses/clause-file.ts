import { longestLibrary } from '../../../shared/wording/longest-library.ts'
import { call } from '../../api/client.ts'
import { importClauses } from '../../state/clauses-store.ts'
import { attempt, say } from '../../state/messages-store.ts'
import type { Text } from '../../text/en.ts'
import { pickFile } from '../../ui/pick-file.ts'
import { saveFile } from '../../ui/save-file.ts'
import { takeTerms, termFiles } from './term-file.ts'

/** A character is at most so many bytes in a file: a larger one need not be read to be refused. */
const bytesOfCharacter = 4

/** The whole library as a file: for safe keeping, for a colleague, for the command line. */
export async function saveLibrary(text: Text): Promise<void> {
  const file = await attempt(() => call('clauses.export', null))
  if (file !== undefined) saveFile(`${text.clauses.fileName}.json`, 'application/json', file.json)
}

/**
 * Opens the file dialog and takes in the library, or the list of terms, that is chosen; the host looks at every word of
 * it first.
 */
export function pickLibrary(text: Text): void {
  pickFile(`.json,application/json,${termFiles}`, (file) => {
    void (/\.json$/iu.test(file.name) ? take(file, text) : takeTerms(file, text))
  })
}

async function take(file: File, text: Text): Promise<void> {
  const json = file.size > longestLibrary * bytesOfCharacter ? null : await attempt(() => file.text())
  if (json === null || (json?.length ?? 0) > longestLibrary) {
    say(text.clauses.tooLarge)
    return
  }
  const came = json === undefined ? undefined : await importClauses(json === '' ? ' ' : json)
  if (came !== undefined) say(text.clauses.imported(came.clauses, came.terms), true)
}
