import type { Passage } from '../analysis/passage.ts'
import type { Language } from '../notice/report.ts'

/**
 * A number written in words. `ordinal` for "third"; a bare "one" or "first" is returned too: the caller knows the
 * traps.
 */
export interface WordNumber {
  start: number
  end: number
  /** Places of its first and last word among the passage's words. */
  first: number
  last: number
  value: number
  ordinal: boolean
}

/** What a word does to the number being read: adds a value below a hundred, multiplies, or ends it as an ordinal. */
interface Meaning {
  value: number
  scale: boolean
  ordinal: boolean
}

/** The words of a passage, with what those of number-words.tsv mean, by their place. */
interface Reader {
  passage: Passage
  meanings: ReadonlyMap<number, Meaning>
}

/**
 * Numbers in words, in reading order: "twenty-four", « vingt-quatre », "two hundred and six", « quatre-vingt-dix-sept
 * ».
 */
export function readNumberWords(passage: Passage): WordNumber[] {
  const meanings = new Map(
    passage.hits('number-words').map(({ row: { value }, first }) => [
      first,
      {
        value: Number(value.replace(/^[ox]/u, '')),
        scale: value.startsWith('x'),
        ordinal: value.startsWith('o'),
      },
    ]),
  )
  const numbers: WordNumber[] = []
  for (let next = 0; next < passage.words.length && meanings.size > 0;) {
    const read = readOne({ passage, meanings }, next)
    if (read !== undefined) numbers.push(read.number)
    next = read?.next ?? next + 1
  }
  return numbers
}

function readOne(reader: Reader, from: number): { number: WordNumber; next: number } | undefined {
  const { passage, meanings } = reader
  const [first, meaning] = [passage.words[from], meanings.get(from)]
  if (first === undefined || meaning === undefined) return undefined
  // "pour cent" and "hundred" or "million" after digits belong to the digits.
  if (meaning.scale && (meaning.value >= 1e6 || isAfter(passage.text, first.start))) return undefined
  let state = (meaning.scale ? multiplied(start, meaning.value) : undefined) ?? added(start, meaning.value)
  let ordinal = meaning.ordinal
  let next = from + 1
  while (!ordinal) {
    const step = nextStep(reader, next)
    if (step === undefined) break
    const grown: Reading | undefined = step.meaning.scale
      ? multiplied(state, step.meaning.value)
      : step.linked && !mayLink(state, passage.language)
        ? undefined
        : joined(state, step.meaning.value, passage.language)
    if (grown === undefined) break
    state = grown
    ordinal = step.meaning.ordinal
    next = step.next
  }
  const end = passage.words[next - 1]?.end ?? first.end
  const value = state.total + state.hundreds + state.below
  return { number: { start: first.start, end, first: from, last: next - 1, value, ordinal }, next }
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
  { passage, meanings }: Reader,
  at: number,
): { meaning: Meaning; next: number; linked: boolean } | undefined {
  if (!isJoined(passage, at)) return undefined
  const meaning = meanings.get(at)
  if (passage.words[at]?.text !== (passage.language === 'en' ? 'and' : 'et'))
    return meaning === undefined ? undefined : { meaning, next: at + 1, linked: false }
  const after = meanings.get(at + 1)
  if (after === undefined || after.scale || !isJoined(passage, at + 1)) return undefined
  if (passage.language === 'fr' && after.value !== 1 && after.value !== 11) return undefined
  return { meaning: after, next: at + 2, linked: true }
}

/** Spaces and hyphens alone stand between a word and the one before. */
function isJoined({ words, text }: Passage, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return before !== undefined && word !== undefined && /^[-\u2010\u2011\s]+$/u.test(text.slice(before.end, word.start))
}

function isAfter(text: string, start: number): boolean {
  return /(?:\d|\bpour|\bper)[\s-]*$/iu.test(text.slice(Math.max(0, start - 8), start))
}
