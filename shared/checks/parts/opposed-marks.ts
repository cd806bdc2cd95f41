import type { WordLinks } from '../../align/link-words.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Mark } from '../../marks/mark.ts'
import { surroundings } from '../../marks/surroundings.ts'
import type { Block, Language } from '../../notice/report.ts'
import { uncertainPairing, type CheckInput, type Row } from '../check.ts'
import { isOfReports } from './field-values.ts'
import { marksIn, type PlacedMark } from './placed-marks.ts'
import { clauseLinks, type SentenceLink } from './sentence-links.ts'
import { wordLinksOf } from './word-links.ts'

/** The marks of two sentences, or clauses, that belong together. */
export interface LinkedMarks<Own extends Mark> {
  row: Row
  link: SentenceLink
  en: PlacedMark<Own>[]
  fr: PlacedMark<Own>[]
}

/** Rows of two texts that are each other's translation, headings and header lines among them. */
export function facingRows(input: CheckInput): Row[] {
  return input.rows.filter(
    (row) => row.en.length > 0 && row.fr.length > 0 && row.confidence >= uncertainPairing && !isOfReports(input, row),
  )
}

/** Marks of the linked clauses of a row: none where one side has none, which is told without linking anything. */
export function linkedMarks<Own extends Mark>(
  row: Row,
  input: CheckInput,
  read: (passage: Passage) => readonly Own[],
  needs: 'both' | 'either' = 'both',
): LinkedMarks<Own>[] {
  const says = (blocks: readonly Block[]) => blocks.some((block) => input.passage(block).once(read).length > 0)
  const [en, fr] = [says(row.en), says(row.fr)]
  if (needs === 'both' ? !en || !fr : !en && !fr) return []
  return clauseLinks(row, input).map((link) => ({
    row,
    link,
    en: marksIn(link.en, input, read),
    fr: marksIn(link.fr, input, read),
  }))
}

export interface Opposed<Own extends Mark> {
  en: PlacedMark<Own>
  fr: PlacedMark<Own>
}

/** How two marks stand to each other. */
export interface Relation<Own extends Mark> {
  agree: (en: Own, fr: Own) => boolean
  oppose: (en: Own, fr: Own) => boolean
}

/** No sentence that people write has more of a kind; of a hostile one the first are looked at. */
const mostMarks = 30

/**
 * Marks that stand against each other: those that agree are taken away first, what they are said of telling which; of
 * the others those are opposed that are said of the same, or are left alone on both sides and said of words that have
 * no counterpart elsewhere.
 */
export function opposedMarks<Own extends Mark>(
  { link, en, fr }: LinkedMarks<Own>,
  { agree, oppose }: Relation<Own>,
  input: CheckInput,
): Opposed<Own>[] {
  const first = { en: en.slice(0, mostMarks), fr: fr.slice(0, mostMarks) }
  const all = first.en.flatMap((a) => first.fr.map((b) => ({ en: a, fr: b })))
  if (!all.some((pair) => oppose(pair.en.mark, pair.fr.mark))) return []
  const company = companyIn(wordLinksOf(link, input))
  const weighed = all.map((pair) => ({ ...pair, support: company.support(pair) })).sort((a, b) => b.support - a.support)
  const free = { en: new Set(first.en), fr: new Set(first.fr) }
  const take = (pairs: readonly Opposed<Own>[]): Opposed<Own>[] =>
    pairs.filter((pair) => {
      if (!free.en.has(pair.en) || !free.fr.has(pair.fr)) return false
      free.en.delete(pair.en)
      free.fr.delete(pair.fr)
      return true
    })
  const agreeing = weighed.filter((pair) => agree(pair.en.mark, pair.fr.mark))
  const opposing = weighed.filter((pair) => oppose(pair.en.mark, pair.fr.mark))
  take(agreeing.filter(({ support }) => support > 0))
  const found = take(opposing.filter(({ support }) => support > 0))
  take(agreeing)
  const left = opposing.filter((pair) => free.en.has(pair.en) && free.fr.has(pair.fr))
  return left.length === 1 ? [...found, ...take(left.filter((pair) => company.isOpen(pair)))] : found
}

interface Company {
  /** How far the words around two marks are linked, the nearest counting most: 0 where none is. */
  support: (pair: Opposed<Mark>) => number
  /** Whether nothing around either is linked to anything. */
  isOpen: (pair: Opposed<Mark>) => boolean
}

function companyIn({ words, links }: WordLinks): Company {
  const around = (side: PlacedMark<Mark>, language: Language): number[] => {
    const own = surroundings(side.mark, side.passage)
    return own.flatMap((at) => {
      const place = words[language].findIndex((word) => word.passage === side.passage && word.at === at)
      return place < 0 ? [] : [place]
    })
  }
  const placeIn = (own: readonly number[], { first, last }: { first: number; last: number }) =>
    own.findIndex((at) => at >= first && at <= last)
  return {
    support: ({ en, fr }) => {
      const own = { en: around(en, 'en'), fr: around(fr, 'fr') }
      return links.reduce((sum, link) => {
        const [a, b] = [placeIn(own.en, link.en), placeIn(own.fr, link.fr)]
        return a < 0 || b < 0 ? sum : sum + link.score / (1 + Math.max(a, b))
      }, 0)
    },
    isOpen: ({ en, fr }) => {
      const own = { en: around(en, 'en'), fr: around(fr, 'fr') }
      return links.every((link) => placeIn(own.en, link.en) < 0 && placeIn(own.fr, link.fr) < 0)
    },
  }
}

/** So near behind two words stands what both are said of. */
const nearest = 2

/** Whether nothing is known to answer to two words, and what stands right behind them belongs together. */
export function areAtOnePlace({ en, fr }: Opposed<Mark>, link: SentenceLink, input: CheckInput): boolean {
  const { words, links } = wordLinksOf(link, input)
  const places = (side: PlacedMark<Mark>, language: Language) => {
    const { passage, mark } = side
    const within = (test: (at: number) => boolean) =>
      words[language].flatMap((word, place) => (word.passage === passage && test(word.at) ? [place] : []))
    const isOwn = (at: number) =>
      (passage.words[at]?.start ?? 0) >= mark.start && (passage.words[at]?.end ?? 0) <= mark.end
    const behind = surroundings(mark, passage).filter((at) => (passage.words[at]?.start ?? 0) >= mark.end)
    return { own: within(isOwn), behind: within((at) => behind.slice(0, nearest).includes(at)) }
  }
  const [own, other] = [places(en, 'en'), places(fr, 'fr')]
  const holds = (some: readonly number[], { first, last }: { first: number; last: number }) =>
    some.some((at) => at >= first && at <= last)
  return (
    links.every((one) => !holds(own.own, one.en) && !holds(other.own, one.fr)) &&
    links.some((one) => holds(own.behind, one.en) && holds(other.behind, one.fr))
  )
}
