import type { Lexicon } from '../lexicon/lexicon.ts'
import { sentencesOf } from '../lexicon/sentences.ts'
import { blocksById } from '../notice/block-text.ts'
import type { Block, NoticeReport } from '../notice/report.ts'

/** Shorter sentences say different things in different places. */
const enoughWords = 6
/** A pairing below this says nothing about a translation. */
const sureEnough = 0.6

/** Pairs of one English and one French sentence in blocks that were surely paired one to one. */
export function sentencePairs(
  notice: Pick<NoticeReport, 'en' | 'fr' | 'alignment'>,
  lexicon: Lexicon,
): { en: string; fr: string }[] {
  const en = blocksById(notice.en)
  const fr = blocksById(notice.fr)
  return notice.alignment.flatMap(({ en: [left, ...moreEn], fr: [right, ...moreFr], confidence }) => {
    if (left === undefined || right === undefined || moreEn.length + moreFr.length > 0 || confidence < sureEnough)
      return []
    return pairedSentences(en.get(left), fr.get(right), lexicon)
  })
}

/** The sentences of two blocks, where both have the same number of them. */
export function pairedSentences(
  en: Block | undefined,
  fr: Block | undefined,
  lexicon: Lexicon,
): { en: string; fr: string }[] {
  if (en === undefined || fr === undefined || (en.kind !== 'paragraph' && en.kind !== 'item')) return []
  const [left, right] = [sentencesIn(en.text, lexicon), sentencesIn(fr.text, lexicon)]
  if (left.length !== right.length) return []
  return left.flatMap((sentence, index) =>
    sentence.split(' ').length >= enoughWords ? [{ en: sentence, fr: right[index] ?? '' }] : [],
  )
}

/** Without the marks at their ends. */
function sentencesIn(text: string, lexicon: Lexicon): string[] {
  return sentencesOf(text, lexicon)
    .map(({ start, end }) => text.slice(start, end).replace(/[\s.;,:!?]+$/u, ''))
    .filter((sentence) => sentence !== '')
}
