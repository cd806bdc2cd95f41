import type { Language } from '../notice/report.ts'
import { meaningOf, type Meaning } from './number-words.ts'

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
