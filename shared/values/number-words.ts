import type { Language } from '../notice/report.ts'

/**
 * A number written in words. `ordinal` for "third"; a bare "one" or "first" is returned too: the caller knows the
 * traps.
 */
export interface WordNumber {
  start: number
  end: number
  value: number
  ordinal: boolean
}

interface Word {
  text: string
  start: number
  end: number
}
/** What a word does to the number being read: adds a value below a hundred, multiplies, or ends it as an ordinal. */
interface Meaning {
  value: number
  scale: boolean
  ordinal: boolean
}

const english: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const englishOrdinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
}
const englishScales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }

const french: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
}
const frenchScales: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  mille: 1000,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
}
const frenchOrdinals: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  second: 2,
  seconde: 2,
  unième: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  vingtième: 20,
  trentième: 30,
  quarantième: 40,
  cinquantième: 50,
  soixantième: 60,
}

const meanings: Record<Language, ReadonlyMap<string, Meaning>> = {
  en: meaningsOf(english, englishScales, englishOrdinals),
  fr: meaningsOf(french, frenchScales, frenchOrdinals),
}

function meaningsOf(
  cardinals: Readonly<Record<string, number>>,
  scales: Readonly<Record<string, number>>,
  ordinals: Readonly<Record<string, number>>,
): Map<string, Meaning> {
  const entries = (values: Readonly<Record<string, number>>, scale: boolean, ordinal: boolean) =>
    Object.entries(values).map(([word, value]): [string, Meaning] => [word, { value, scale, ordinal }])
  return new Map([
    ...entries(cardinals, false, false),
    ...entries(scales, true, false),
    ...entries(ordinals, false, true),
  ])
}

function meaningOf(word: string, language: Language): Meaning | undefined {
  return meanings[language].get(word)
}

/**
 * Numbers in words, in reading order: "twenty-four", « vingt-quatre », "two hundred and six", « quatre-vingt-dix-sept
 * ».
 */
export function readNumberWords(text: string, language: Language): WordNumber[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map((match): Word => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const numbers: WordNumber[] = []
  let next = 0
  while (next < words.length) {
    const read = readOne(words, next, text, language)
    if (read === undefined) {
      next++
    } else {
      numbers.push(read.number)
      next = read.next
    }
  }
  return numbers
}

function readOne(
  words: readonly Word[],
  from: number,
  text: string,
  language: Language,
): { number: WordNumber; next: number } | undefined {
  const first = words[from]
  const meaning = first === undefined ? undefined : meaningOf(first.text, language)
  if (first === undefined || meaning === undefined) return undefined
  // "pour cent" and "hundred" or "million" after digits belong to the digits.
  if (meaning.scale && (meaning.value >= 1e6 || isAfter(text, first.start))) return undefined
  let state = (meaning.scale ? multiplied(start, meaning.value) : undefined) ?? added(start, meaning.value)
  let last = first
  let ordinal = meaning.ordinal
  let next = from + 1
  while (!ordinal) {
    const step = nextStep(words, next, last, text, language)
    if (step === undefined) break
    const grown: Reading | undefined = step.meaning.scale
      ? multiplied(state, step.meaning.value)
      : step.linked && !mayLink(state, language)
        ? undefined
        : joined(state, step.meaning.value, language)
    if (grown === undefined) break
    state = grown
    last = step.word
    ordinal = step.meaning.ordinal
    next = step.next
  }
  return {
    number: { start: first.start, end: last.end, value: state.total + state.hundreds + state.below, ordinal },
    next,
  }
}

/** A number half read: what is finished, the hundreds, what is below a hundred, and whether that was written at all. */
interface Reading {
  total: number
  hundreds: number
  below: number
  written: boolean
}
const start: Reading = { total: 0, hundreds: 0, below: 0, written: false }

function added(state: Reading, value: number): Reading {
  return { ...state, below: value, written: true }
}

function joined(state: Reading, value: number, language: Language): Reading | undefined {
  const { below, written } = state
  if (!written) return value === 0 ? undefined : { ...state, below: value, written: true }
  const sum = { ...state, below: below + value }
  if (language === 'fr') {
    if (below === 4 && value === 20) return { ...state, below: 80 }
    if ((below === 60 || below === 80) && value >= 1 && value <= 16) return sum
    if ((below === 10 || below === 70 || below === 90) && value >= 7 && value <= 9) return sum
  }
  return below >= 20 && below % 10 === 0 && value >= 1 && value <= 9 ? sum : undefined
}

function multiplied(state: Reading, scale: number): Reading | undefined {
  if (scale === 100)
    return state.hundreds > 0 || state.below > 99 || (state.written && state.below === 0)
      ? undefined
      : { ...state, hundreds: Math.max(1, state.below) * 100, below: 0, written: false }
  const part = state.hundreds + state.below
  if (part === 0 && (scale > 1000 || state.total > 0)) return undefined
  return { total: state.total + Math.max(1, part) * scale, hundreds: 0, below: 0, written: false }
}

/** « vingt et un », "two hundred and six": where "and" may stand inside a number. */
function mayLink(state: Reading, language: Language): boolean {
  return language === 'fr' ? state.written && state.below >= 20 && state.below % 10 === 0 : !state.written
}

function nextStep(
  words: readonly Word[],
  at: number,
  last: Word,
  text: string,
  language: Language,
): { meaning: Meaning; word: Word; next: number; linked: boolean } | undefined {
  const word = words[at]
  if (word === undefined || !/^[-\u2010\u2011\s]+$/u.test(text.slice(last.end, word.start))) return undefined
  if (word.text === (language === 'en' ? 'and' : 'et')) {
    const after = words[at + 1]
    const meaning = after === undefined ? undefined : meaningOf(after.text, language)
    if (
      after === undefined ||
      meaning === undefined ||
      meaning.scale ||
      !/^[-\u2010\u2011\s]+$/u.test(text.slice(word.end, after.start))
    )
      return undefined
    if (language === 'fr' && meaning.value !== 1 && meaning.value !== 11) return undefined
    return { meaning, word: after, next: at + 2, linked: true }
  }
  const meaning = meaningOf(word.text, language)
  return meaning === undefined ? undefined : { meaning, word, next: at + 1, linked: false }
}

function isAfter(text: string, start: number): boolean {
  return /(?:\d|\bpour|\bper)[\s-]*$/iu.test(text.slice(Math.max(0, start - 8), start))
}
