import { longestTermFile } from '../../../shared/terms/term-concept.ts'
import type { LearnedPair } from '../../../shared/wording/pair-of-terms.ts'
import { pairsCsv, pairsTbx } from '../../../shared/wording/pairs-file.ts'
import { importTerms } from '../../state/clauses-store.ts'
import { attempt, say } from '../../state/messages-store.ts'
import type { Text } from '../../text/en.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { saveFile } from '../../ui/save-file.ts'

/** Files of terms, as the file dialog offers them. */
export const termFiles = '.tbx,.xml,.csv,.tsv,.txt'

/** Takes in the terms of a file, whose bytes the host reads: what letters they are is told there. */
export async function takeTerms(file: File, text: Text): Promise<void> {
  if (file.size > longestTermFile) {
    say(text.clauses.terms.tooLarge)
    return
  }
  const base64 = await attempt(() => bytesOf(file))
  const came = base64 === undefined ? undefined : await importTerms(file.name, base64)
  if (came !== undefined) say(text.clauses.terms.imported(came.terms, came.leftOut), true)
}

/** The terms that signed notices taught, for a spreadsheet or for another term base. */
export function savePairs(pairs: readonly LearnedPair[], as: 'csv' | 'tbx', text: Text, language: Language): void {
  const name = `${text.clauses.pairs.fileName}.${as}`
  if (as === 'csv') saveFile(name, 'text/csv', pairsCsv(pairs, [text.ownNames.en, text.ownNames.fr], language))
  else saveFile(name, 'application/x-tbx', pairsTbx(pairs, text.clauses.pairs.fileName))
}

function bytesOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      resolve(address.slice(address.indexOf(',') + 1))
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error('not read')))
    reader.readAsDataURL(file)
  })
}
