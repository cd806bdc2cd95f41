import { otherLanguage } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import { uncertainPairing, type CheckInput, type Place, type Row } from '../check.ts'
import { excerptAround } from './excerpt.ts'
import { rowSentences } from './sentence-links.ts'

/**
 * What the other side says where one has words that it lacks: of the sentences that answer to theirs what stands as far
 * on. '' where nothing answers, or it is not sure what.
 */
export function facingWords(row: Row, language: Language, words: Place | undefined, input: CheckInput): string {
  if (words === undefined || row.confidence < uncertainPairing) return ''
  const holds = ({ block, start, end }: Place) => block === words.block && start <= words.start && words.start < end
  const link = rowSentences(row, input).links.find((one) => one[language].some(({ mark }) => holds(mark)))
  if (link === undefined) return ''
  const own = link[language]
  const at = own.findIndex(({ mark }) => holds(mark))
  const before = own.slice(0, at).reduce((length, { text }) => length + text.length, 0)
  const whole = own.reduce((length, { text }) => length + text.length, 0)
  const share = (before + words.start - (own[at]?.mark.start ?? 0)) / Math.max(1, whole)
  return excerptAround(link[otherLanguage(language)].map(({ text }) => text).join(' '), share)
}
