import type { Passage } from '../analysis/passage.ts'
import type { Hit, LexiconRow } from '../lexicon/lexicon.ts'
import type { Language } from '../notice/report.ts'
import { numbersByWord } from '../values/plain-numbers.ts'
import { saysTheSame, withoutOverlaps, type Mark } from './mark.ts'
import { tableMarks } from './table-marks.ts'

/** How often, in one word or a set phrase: "quarterly", « une semaine sur deux ». */
const inWords = tableMarks('rhythm', 'rhythms')

/** What stands for "times", between that and a unit of time, before one that comes round, and in "one in four". */
const grammar: Record<Language, { times: RegExp; per: RegExp; every: RegExp; each: RegExp; outOf: string }> = {
  en: {
    times: /^times?$/u,
    per: /^(?:a|an|per|each|every)$/u,
    every: /^every$/u,
    each: /(?:each|every)$/u,
    outOf: 'in',
  },
  fr: {
    times: /^fois$/u,
    per: /^(?:par|chaque|l)$/u,
    every: /^(?:tous|toutes) les$/u,
    each: /(?:chaque|(?:tous|toutes) les)$/u,
    outOf: 'sur',
  },
}

/** So many decimals of times a year tell any two rhythms apart. */
const decimals = 4
/** "Six issues of the journal each year": so many words may stand between a number and what it is counted by. */
const mostCounted = 4

/** How often something is done. `counted`: its number, where that stands apart ("two evenings a week"). */
export interface Rhythm extends Mark {
  counted?: { start: number; end: number }
}

/**
 * How often something is done, as times a year: "six times a year" is « bimestriel ». What is counted is put together
 * here, the rest stands in rhythms.tsv. Behind the times a year stands how many there are of what is counted ('of:104'
 * for two evenings a week), which is « bihebdomadaire ».
 */
export function readRhythms(passage: Passage): readonly Rhythm[] {
  // The longer says more ("twice a month" holds "a month"), and a set phrase more than its words (« quinze jours »).
  const byLength = (a: Mark, b: Mark) => b.end - b.start - (a.end - a.start)
  const found = [...passage.once(inWords), ...countedIn(passage)]
  return withoutOverlaps(found.sort(byLength)).map((mark) => withCount(passage, mark))
}

function withCount(passage: Passage, mark: Mark): Rhythm {
  const first = passage.words.findIndex(({ start }) => start === mark.start)
  const number = [...passage.once(numbersByWord).values()].find(
    ({ last, ordinal }) => !ordinal && first - last > 1 && first - last <= mostCounted + 1,
  )
  const isApart = number === undefined || passage.words.slice(number.last + 1, first + 1).some(({ gap }) => gap !== '')
  const times = isApart ? 1 : number.value
  const values = [...mark.values, ...mark.values.map((value) => `of:${rounded(Number(value) * times)}`)]
  return isApart ? { ...mark, values } : { ...mark, values, counted: { start: number.start, end: number.end } }
}

/** Where the numbers of a rhythm stand that says the same as another: what it counts only where that makes them one. */
export function placesOfRhythm(own: Rhythm, other: Rhythm): { start: number; end: number }[] {
  const plain = (mark: Mark) => ({ ...mark, values: mark.values.filter((value) => !value.startsWith('of:')) })
  return own.counted === undefined || saysTheSame(plain(own), plain(other)) ? [own] : [own, own.counted]
}

/** What comes round, by the place of its first word: units of time, and weekends and the like. */
interface Coming {
  last: number
  perYear: number
  /** Whether "every" before it is in rhythms.tsv. */
  isUnit: boolean
}

/** What rhythms are put together of. */
interface Parts {
  numbers: ReadonlyMap<number, Counted>
  coming: ReadonlyMap<number, Coming>
  alone: ReadonlyMap<number, Hit>
  wordAt: (at: number) => string
  /** The two words before a place. */
  before: (at: number) => string
  language: Language
}

/** Places of the first and last word, and how often that is in a year. */
type Found = readonly [from: number, to: number, perYear: number]

function countedIn(passage: Passage): Mark[] {
  const { words, language } = passage
  const coming = new Map<number, Coming>()
  for (const { row, first, last } of passage.hits('occasions'))
    coming.set(first, { last, perYear: Number(row.value), isUnit: false })
  for (const { row, first, last } of passage.hits('units'))
    coming.set(first, { last, perYear: perYearOf(row), isUnit: true })
  const alone = new Map(passage.hits('rhythms').map((hit) => [hit.first, hit]))
  if (coming.size === 0 && alone.size === 0) return []
  const wordAt = (at: number): string => (words[at]?.gap === '' ? words[at].text : '')
  const before = (at: number): string => `${words[at - 2]?.text ?? ''} ${wordAt(at - 1)}`
  const parts: Parts = { numbers: numbersByPlace(passage), coming, alone, wordAt, before, language }
  const found = [
    ...[...parts.numbers].flatMap(([at, number]) => [...timesPer(parts, at, number), ...everyFew(parts, at, number)]),
    ...[...coming].flatMap(([at, one]) => everyOne(parts, at, one)),
  ]
  return found.flatMap(([from, to, perYear]): Mark[] => {
    const [first, last] = [words[from], words[to]]
    if (first === undefined || last === undefined) return []
    return [{ kind: 'rhythm', values: [rounded(perYear)], start: first.start, end: last.end }]
  })
}

/** "Six times a year", "three times weekly", "twice daily". */
function timesPer({ coming, alone, wordAt, language }: Parts, at: number, number: Counted): Found[] {
  const { times, per } = grammar[language]
  const { value, last, isAdverb, isOrdinal } = number
  const link = isAdverb ? last + 1 : times.test(wordAt(last + 1)) ? last + 2 : null
  if (link === null || isOrdinal) return []
  const unit = per.test(wordAt(link)) ? coming.get(link + 1) : undefined
  const weekly = alone.get(link)
  return [
    ...(unit === undefined ? [] : [[at, unit.last, value * unit.perYear] as const]),
    ...(weekly === undefined ? [] : [[at, weekly.last, value * Number(weekly.row.value.split(' ')[0])] as const]),
  ]
}

/** "Every two years", "every third weekend", « tous les deux ans »; "one weekend in four". */
function everyFew({ numbers, coming, wordAt, before, language }: Parts, at: number, number: Counted): Found[] {
  const { every, outOf } = grammar[language]
  const { value, last } = number
  const span = coming.get(last + 1)
  if (span === undefined || value <= 0) return []
  const isEvery = every.test(language === 'en' ? wordAt(at - 1) : before(at))
  const whole = wordAt(span.last + 1) === outOf ? numbers.get(span.last + 2) : undefined
  const isOneIn = whole !== undefined && value === 1 && whole.value > 1 && !coming.has(whole.last + 1)
  return [
    ...(isEvery ? [[at - (language === 'en' ? 1 : 2), span.last, span.perYear / value] as const] : []),
    ...(isOneIn ? [[at, whole.last, span.perYear / whole.value] as const] : []),
  ]
}

/** "Every other weekend", « chaque mardi », « tous les matins ». */
function everyOne({ wordAt, before, language }: Parts, at: number, { last, perYear, isUnit }: Coming): Found[] {
  if (wordAt(at - 1) === 'other' && wordAt(at - 2) === 'every') return [[at - 2, last, perYear / 2]]
  if (isUnit || !grammar[language].each.test(before(at))) return []
  return [[wordAt(at - 1) === 'les' ? at - 2 : at - 1, last, perYear]]
}

function rounded(perYear: number): string {
  return String(Number(perYear.toFixed(decimals)))
}

interface Counted {
  value: number
  /** Place of its last word. */
  last: number
  /** "Twice": says its « fois » itself. */
  isAdverb: boolean
  isOrdinal: boolean
}

/** Numbers in digits, words and adverbs, by the place of their first word. */
function numbersByPlace(passage: Passage): Map<number, Counted> {
  const found = new Map<number, Counted>()
  for (const [first, { value, last, ordinal }] of passage.once(numbersByWord))
    found.set(first, { value, last, isAdverb: false, isOrdinal: ordinal })
  for (const { row, first, last } of passage.hits('number-adverbs'))
    found.set(first, { value: Number(row.value), last, isAdverb: true, isOrdinal: false })
  return found
}

/** The last of what units.tsv says of a unit: how often one comes in a year. */
function perYearOf({ value }: LexiconRow): number {
  return Number(value.split(' ').at(-1))
}
