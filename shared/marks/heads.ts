import type { Passage } from '../analysis/passage.ts'
import type { Language } from '../notice/report.ts'
import type { Head, Mark } from './mark.ts'

type Span = Pick<Mark, 'start' | 'end'>

const joints: Record<Language, ReadonlySet<string>> = {
  en: wordsOf('and or but then plus nor who which that while whereas if when where'),
  fr: wordsOf('et ou mais puis ni qui que dont tandis alors si lorsque'),
}
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Whether a phrase ends at a folded word without a sign: it goes on with another thing, or a clause of its own. */
export function isJoint(word: string, language: Language): boolean {
  return joints[language].has(word)
}

/** Tables whose words belong to a number itself. */
const counted = ['units', 'currencies', 'measures', 'number-words', 'number-adverbs', 'shares'] as const
/** A head of more words reaches into what is said next. */
const mostWords = 4
/** So many words may stand between a number and the last word of its head, light ones among them. */
const reach = 8

/**
 * The words that each of some marks belongs to, in either language's order: what it counts behind it ("three
 * interviews", « 20 jours pour le personnel »), or else what it is said of before it ("the interview on 26 May"), as
 * far as the phrase goes. By where a mark starts; marks that overlap share one.
 *
 * @param marks In reading order.
 */
export function headsOf(passage: Passage, marks: readonly Span[]): ReadonlyMap<number, Head> {
  const places = placesOf(passage, marks)
  const phrase = phraseReader(passage, places)
  const heads = new Map<number, Head>()
  const claimed = new Set<number>()
  for (const { start, end, last } of places) {
    const behind = phrase.behind(last, end)
    if (behind.length > 0) heads.set(start, behind)
    for (const at of behind) claimed.add(at)
  }
  for (const { start, first } of places) {
    if (heads.has(start)) continue
    const before = phrase.before(first, claimed)
    if (before.length > 0) heads.set(start, before)
    for (const at of before) claimed.add(at)
  }
  return heads
}

interface Placed {
  start: number
  end: number
  /** Places of its first and last word. */
  first: number
  last: number
}

function placesOf({ words }: Passage, marks: readonly Span[]): Placed[] {
  const found: Placed[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (found.at(-1)?.start === start) continue
    while (at < words.length && (words[at]?.end ?? 0) <= start) at++
    let last = at
    while ((words[last + 1]?.start ?? end) < end) last++
    if (words[at] !== undefined && (words[at]?.start ?? end) < end) found.push({ start, end, first: at, last })
  }
  return found
}

interface PhraseReader {
  behind: (last: number, end: number) => number[]
  before: (first: number, claimed: ReadonlySet<number>) => number[]
}

function phraseReader(passage: Passage, places: readonly Placed[]): PhraseReader {
  const { words, language } = passage
  const prose = passage.lexicon.prose
  const ofMark = new Map(places.flatMap((place) => range(place.first, place.last).map((at) => [at, place] as const)))
  const ofNumber = placesIn(passage, counted)
  // "200 for the first child": which of them is said by its rank.
  for (const { row, first } of passage.hits('number-words')) if (row.value.startsWith('o')) ofNumber.delete(first)
  const ofSeason = new Set(passage.hits('seasons').map(({ last }) => last))
  const auxiliary = placesIn(passage, ['auxiliaries'])
  const isContent = (at: number): boolean => {
    const text = words[at]?.text ?? ''
    // « En été » says when, though « été » is a form of « être » as well.
    if (ofSeason.has(at)) return true
    return /\p{L}{2}/u.test(text) && !ofNumber.has(at) && !prose.isLight(text, language)
  }
  const isEnd = (at: number): boolean => isJoint(words[at]?.text ?? '', language)
  return {
    behind: (last, end) => {
      const found: number[] = []
      for (let at = last + 1; at <= last + reach && found.length < mostWords; at++) {
        // The full stop of "8 a.m." is its own, and parts nothing.
        const word = words[at]
        const isOwn = word !== undefined && at === last + 1 && passage.text.slice(end, word.start).trim() === ''
        if ((word?.gap !== '' && !isOwn) || isEnd(at) || auxiliary.has(at)) break
        if (ofMark.has(at)) {
          // "12 du bâtiment 4": the word right before a number is its own, if it does not stand right behind this one.
          if (found.at(-1) === at - 1 && at - 1 > last + 1) found.pop()
          break
        }
        if (isContent(at)) found.push(at)
      }
      return found
    },
    before: (first, claimed) => {
      const found: number[] = []
      for (let at = first - 1; at >= first - reach && found.length < mostWords; at--) {
        if (words[at] === undefined || words[at + 1]?.gap !== '') break
        if (isEnd(at) || ofMark.has(at) || claimed.has(at)) break
        if (isContent(at)) found.push(at)
      }
      return found
    },
  }
}

function placesIn(passage: Passage, tables: readonly string[]): Set<number> {
  return new Set(tables.flatMap((table) => passage.hits(table)).flatMap(({ first, last }) => range(first, last)))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
