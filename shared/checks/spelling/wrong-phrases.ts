import type { Language } from '../../notice/report.ts'
import type { CheckInput, Report } from '../check.ts'
import { isFromScan, placeOf, textsOf } from '../parts/side-texts.ts'
import { withCase } from '../parts/written-forms.ts'

/** `words`: as they are written; `due`: the phrase that is meant. */
export interface PhraseMessages {
  phrase: { words: string; due: string; language: Language }
}

/** Words that the language has, but not in this phrase, as wrong-phrases.tsv has them: « s’acquiesce de ». */
export function wrongPhrases(input: CheckInput): Report<PhraseMessages>[] {
  return textsOf(input).flatMap(({ language, blocks }) =>
    blocks
      .filter((block) => !isFromScan(input, block))
      .flatMap((block) =>
        input
          .passage(block)
          .hits('wrong-phrases')
          .flatMap(({ row, start, end }): Report<PhraseMessages>[] => {
            const words = block.text.slice(start, end)
            // Hyphens and spaces are alike to a table: « c’est-à-dire » is found as « c’est à dire » is.
            if (isSame(words, row.value)) return []
            const slip = { message: 'phrase', language, block: block.id, start, end, words }
            return [
              { message: 'phrase', values: { words, due: withCase(words, row.value), language }, ...placeOf([slip]) },
            ]
          }),
      ),
  )
}

function isSame(words: string, due: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll("'", '’')
  return plain(words) === plain(due)
}
