import type { Passage } from '../../analysis/passage.ts'
import type { LinkedWords, WordLinks } from '../../align/link-words.ts'
import type { HeadLinks } from '../../marks/exchanged-marks.ts'
import type { NumberMark } from '../../marks/numbers.ts'
import type { CheckInput, Row } from '../check.ts'
import { rowSentences, type SentenceLink } from '../parts/sentence-links.ts'
import { wordLinksOf } from '../parts/word-links.ts'
import { distinct, type Stated } from './stated-numbers.ts'

/** Where the numbers of a row stand among its linked sentences, and what the words say that they belong to. */
export interface NumberLinks extends HeadLinks<NumberMark> {
  /** The linked sentences in which a number stands; undefined for what stands beside the row. */
  linkOf: (mark: NumberMark) => SentenceLink | undefined
  /** Whether two stand in sentences that are linked. */
  together: (en: NumberMark, fr: NumberMark) => boolean
}

/** Sentences are linked when this is made, words of two sentences when it is asked about numbers in them. */
export function numberLinks(
  stated: Readonly<Record<'en' | 'fr', readonly Stated[]>>,
  row: Row,
  input: CheckInput,
): NumberLinks {
  const { links } = rowSentences(row, input)
  const places = new Map<NumberMark, SentenceLink>()
  for (const language of ['en', 'fr'] as const)
    for (const one of stated[language]) {
      const link = links.find((each) => each[language].some(({ mark }) => holds(mark, one)))
      if (link !== undefined) places.set(one.mark, link)
    }
  const known = new Map<SentenceLink, LinkHeads>()
  const headsIn = (link: SentenceLink): LinkHeads => {
    const before = known.get(link)
    if (before !== undefined) return before
    const words = wordLinksOf(link, input)
    const isIn = ({ mark }: Stated) => places.get(mark) === link
    const heads = {
      words,
      places: new Map([
        ...headPlaces(stated.en.filter(isIn), words.words.en),
        ...headPlaces(stated.fr.filter(isIn), words.words.fr),
      ]),
    }
    known.set(link, heads)
    return heads
  }
  const together = (en: NumberMark, fr: NumberMark): boolean => {
    const link = places.get(en)
    return link !== undefined && link === places.get(fr)
  }
  /** Links between the words that two numbers belong to. */
  const linksBetween = (en: NumberMark, fr: NumberMark): { score: number; isNear: boolean }[] => {
    const link = places.get(en)
    if (link === undefined || !together(en, fr)) return []
    const heads = headsIn(link)
    const [own, other] = [heads.places.get(en) ?? [], heads.places.get(fr) ?? []]
    return heads.words.links.flatMap(({ en: english, fr: french, score }) => {
      const [a, b] = [own.findIndex(isAmong(english)), other.findIndex(isAmong(french))]
      return a < 0 || b < 0 ? [] : [{ score, isNear: Math.min(a, b) === 0 && Math.max(a, b) <= 1 }]
    })
  }
  return {
    linkOf: (mark) => places.get(mark),
    together,
    support: (en, fr) => linksBetween(en, fr).reduce((sum, { score, isNear }) => sum + (isNear ? score : score / 2), 0),
    isSure: (en, fr) => linksBetween(en, fr).some(({ score, isNear }) => isNear && score >= surely),
    isOpen: (mark, language) => {
      const link = places.get(mark)
      if (link === undefined) return false
      const heads = headsIn(link)
      const own = heads.places.get(mark) ?? []
      return own.some((at) => at !== null) && heads.words.links.every((words) => !own.some(isAmong(words[language])))
    },
  }
}

/**
 * From here on a link is more than a guess: a list knows it, or the words are so much alike that no more than one in
 * sixteen would find its like in another passage.
 */
const surely = 0.68

interface LinkHeads {
  words: WordLinks
  /** Places, among the linked words, of what each number belongs to, the nearest first; null for what says nothing. */
  places: ReadonlyMap<NumberMark, (number | null)[]>
}

function holds(sentence: { block: string; start: number; end: number }, { block, mark, end }: Stated): boolean {
  return sentence.block === block.id && sentence.start <= mark.start && end <= sentence.end
}

function isAmong({ first, last }: LinkedWords): (at: number | null) => boolean {
  return (at) => at !== null && at >= first && at <= last
}

/**
 * Words that several numbers belong to ("30 days for permanent staff and 20 for temporary staff") tell none apart: they
 * keep their place and say nothing.
 */
function headPlaces(stated: readonly Stated[], words: WordLinks['words']['en']): Map<NumberMark, (number | null)[]> {
  const places = new Map<Passage, Map<number, number>>()
  for (const [place, { passage, at }] of words.entries())
    places.set(passage, (places.get(passage) ?? new Map<number, number>()).set(at, place))
  const heads = new Map(
    stated.map(({ mark, passage }) => [mark, (mark.head ?? []).map((at) => places.get(passage)?.get(at) ?? null)]),
  )
  const textAt = (place: number | null) => (place === null ? '' : (words[place]?.text ?? ''))
  // The day and the month of a date are one place, with one head.
  const said = distinct(stated)
    .flatMap((one) => [...new Set(heads.get(one.mark)?.map(textAt))])
    .reduce((count, text) => count.set(text, (count.get(text) ?? 0) + 1), new Map<string, number>())
  return new Map(
    [...heads].map(([mark, head]) => [mark, head.map((place) => (said.get(textAt(place)) === 1 ? place : null))]),
  )
}
