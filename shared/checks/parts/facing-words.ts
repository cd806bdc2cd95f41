import { otherLanguage } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import { uncertainPairing, type CheckInput, type Place, type Row } from '../check.ts'
import { excerpt } from './excerpt.ts'
import { rowSentences } from './sentence-links.ts'

/**
 * What the other side says where one has words that it lacks: the beginning of the sentences that answer to theirs. ''
 * where nothing does, or it is not sure what.
 */
export function facingWords(row: Row, language: Language, words: Place | undefined, input: CheckInput): string {
  if (words === undefined || row.confidence < uncertainPairing) return ''
  const link = rowSentences(row, input).links.find((one) =>
    one[language].some(({ mark }) => mark.block === words.block && mark.start <= words.start && words.start < mark.end),
  )
  return excerpt(link?.[otherLanguage(language)].map(({ text }) => text).join(' ') ?? '')
}
