import { alternatives } from './alternatives.ts'
import type { Lexicon } from './lexicon.ts'

/** A sentence with its place: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** « 1. » before what it numbers. */
const numbering = /^\(?[\dIVX]{1,4}[.)]+$/u
const stop = /(?<![.!?…])[.!?…]+[)\]»”"’]*\s+(?=[\p{Lu}\p{N}«“"‘([•–-])/gu
const looseStop = /[.;!?]+(?=\s|$)/gu

/**
 * The one cutter. A sentence ends at a full stop, question or exclamation mark before a capital, a digit or an opening
 * mark; not behind words that are cut short ("e.g.") nor inside addresses.
 */
export function sentencesOf(text: string, lexicon: Lexicon): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].trimEnd().length
    if (endsShortened(text, end, lexicon) || numbering.test(text.slice(start, end))) continue
    spans.push({ start, end })
    start = match.index + match[0].length
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.trimEnd().length })
  return spans
}

/** Finer: cut at semicolons too, and before small letters; for texts whose writer may have slipped. */
export function clausesOf(text: string, lexicon: Lexicon): Span[] {
  const ends = [...text.matchAll(looseStop)]
    .map(({ 0: mark, index }) => ({ mark, end: index + mark.length }))
    .filter(({ mark, end }) => mark !== '.' || end === text.length || !endsShortened(text, end, lexicon))
    .map(({ end }) => end)
  return [...ends, text.length].flatMap((to, at) => {
    const part = text.slice(ends[at - 1] ?? 0, to)
    const end = to - part.length + part.trimEnd().length
    const start = to - part.trimStart().length
    return start < end ? [{ start, end }] : []
  })
}

/** Whether a sentence, or what follows a colon or a semicolon, begins at `start`. */
export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;]\s+)$/u.test(text.slice(Math.max(0, start - farthestMark), start))
}

/** The same of an item, a bracket, a quotation or words behind a dash: a capital there says nothing. */
export function opensPart(text: string, start: number): boolean {
  return /(?:^|[.!?:;•–—(["«“/]|\]\()\s*$/u.test(text.slice(Math.max(0, start - farthestMark), start))
}

/** Marks farther before a word, behind that many spaces, are not looked for. */
const farthestMark = 6

/** Whether the full stop before `end` belongs to a word that is cut short ("art.", "e.g."): no sentence ends there. */
export function endsShortened(text: string, end: number, lexicon: Lexicon): boolean {
  if (text[end - 1] !== '.') return false
  const { longest, words } = lexicon.once(shortenedWords)
  const word = /[^\s(«“"'’]+$/u.exec(text.slice(Math.max(0, end - longest - 2), end - 1))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word)) return true
  const value = words.get(word)
  if (value !== 'ends') return value === 'never'
  const behind = text.slice(end, end + farthestZone)
  // "5 p.m. Brussels time": the name of a clock begins no sentence.
  return !/^\s*[«“"‘(]?\p{Lu}\p{Ll}/u.test(behind) || lexicon.once(zoneNames).test(behind)
}

/** Letters: no clock has a longer name. */
const farthestZone = 60

function zoneNames(lexicon: Lexicon): RegExp {
  return new RegExp(String.raw`^\s*\(?(?:${alternatives(lexicon.table('time-zones'), 'en', 'fr')})(?!\p{L})`, 'u')
}

interface ShortenedWords {
  /** Value of the table by the word, or by the last of several, with a small and with a capital letter. */
  words: ReadonlyMap<string, string>
  /** Letters of the longest. */
  longest: number
}

/** Of both languages: each leaves words of the other as they were. */
function shortenedWords(lexicon: Lexicon): ShortenedWords {
  const forms = [
    ...lexicon.table('abbreviations').flatMap(({ en, fr, value }) => [...en, ...fr].map((form) => [form, value])),
    // The first form is the name in full.
    ...lexicon.table('months').flatMap(({ en, fr }) => [...en.slice(1), ...fr.slice(1)].map((form) => [form, 'ends'])),
  ]
  const words = new Map<string, string>()
  for (const [form = '', value = ''] of forms) {
    const word = form.slice(form.lastIndexOf(' ') + 1)
    words.set(word, value).set(word.charAt(0).toUpperCase() + word.slice(1), value)
  }
  return { words, longest: Math.max(...[...words.keys()].map(({ length }) => length)) }
}
