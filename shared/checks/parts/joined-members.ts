import type { Passage } from '../../analysis/passage.ts'
import type { LinkableWord, WordLink, WordLinks } from '../../align/link-words.ts'
import type { Language } from '../../notice/report.ts'
import type { CheckInput, Place } from '../check.ts'
import { wordLinksOf } from './word-links.ts'
import type { PlacedSentence, RowSentences } from './sentence-links.ts'

/** How "and" or "or" joins (`resources/lexicon/joiners.tsv`). */
export type Joining = 'and' | 'or' | 'both' | 'nor'

/**
 * Between two members: a joining word, with or without a comma; a comma; a marker such as "(b)"; or what parts more
 * than a list.
 */
export interface Between {
  kind: 'joiner' | 'comma' | 'marker' | 'break'
  joining: Joining | null
  /** Places of the joining word or the marker, among the words of its side. */
  first: number
  last: number
}

/** Words between commas, joining words and stronger signs. */
export interface Member {
  /** Places among the words of its side. */
  first: number
  last: number
  /** Of its words those with a matter. */
  content: readonly number[]
}

/** One side of two linked sentences, parted at its commas and joining words. */
export interface JoinedSide {
  language: Language
  words: readonly LinkableWord[]
  members: readonly Member[]
  /** `between[i]` parts the members i and i + 1. */
  between: readonly Between[]
  /** The link of a word by its place. */
  linkAt: ReadonlyMap<number, WordLink>
  /** Words that the other side says somewhere, linked or not. */
  said: ReadonlySet<number>
  /** The words from one place to another as they stand in their block; null where they are of two blocks. */
  placeOf: (first: number, last: number) => Place | null
  textOf: (first: number, last: number) => string
}

export type JoinedSides = Readonly<Record<Language, JoinedSide>>

/** Two linked sentences with their members. Give a link of `rowSentences`. */
export function joinedMembers(link: RowSentences['links'][number], input: CheckInput): JoinedSides {
  return input.onceFor(link, partIt)
}

function partIt(link: RowSentences['links'][number], input: CheckInput): JoinedSides {
  const links = wordLinksOf(link, input)
  return { en: sideOf('en', link.en, links), fr: sideOf('fr', link.fr, links) }
}

function sideOf(language: Language, sentences: readonly PlacedSentence[], links: WordLinks): JoinedSide {
  const words = links.words[language]
  const linkAt = new Map<number, WordLink>()
  for (const link of links.links)
    for (let at = link[language].first; at <= link[language].last; at++) linkAt.set(at, link)
  const blocks = blocksOf(words, sentences)
  const span = (first: number, last: number) => {
    const [from, to] = [words[first], words[last]]
    if (from === undefined || to === undefined) return null
    const [start, end] = [from.passage.words[from.at]?.start, to.passage.words[to.at]?.end]
    return start === undefined || end === undefined || from.passage !== to.passage ? null : { from, start, end }
  }
  return {
    language,
    words,
    ...membersOf(words),
    linkAt,
    said: links.said[language],
    placeOf: (first, last) => {
      const block = blocks[first]
      const found = span(first, last)
      return found === null || block === undefined || block !== blocks[last]
        ? null
        : { block, start: found.start, end: found.end }
    },
    textOf: (first, last) => {
      const found = span(first, last)
      return found === null ? '' : found.from.passage.text.slice(found.start, found.end)
    },
  }
}

/** The block of each word: sentences come in order, and so do their words. */
function blocksOf(words: readonly LinkableWord[], sentences: readonly PlacedSentence[]): string[] {
  let at = 0
  return words.map(({ passage, at: place }) => {
    const { start = 0, end = 0 } = passage.words[place] ?? {}
    const holds = (mark: Place | undefined) => mark !== undefined && mark.start <= start && end <= mark.end
    while (at < sentences.length - 1 && !holds(sentences[at]?.mark)) at++
    return sentences[at]?.mark.block ?? ''
  })
}

/** Signs that part members; others (a quotation mark, an apostrophe) part nothing. */
const listed = /^["“”«»’)\]]*,["“”«»]*$/u
const parted = /[;:.!?()[\]–—•/…]/u

interface Draft {
  members: Member[]
  between: Between[]
}

function membersOf(words: readonly LinkableWord[]): Draft {
  const [joiners, frames] = [joinersAt(words), framesIn(words)]
  const draft: Draft = { members: [], between: [] }
  let pending: Between | null = null
  let open: number[] = []
  const close = (next: Between): void => {
    const [first, last] = [open[0], open.at(-1)]
    if (first === undefined || last === undefined) {
      pending = stronger(pending, next)
      return
    }
    if (draft.members.length > 0) draft.between.push(pending ?? next)
    draft.members.push({ first, last, content: open.filter((at) => words[at]?.isLight === false && !frames.has(at)) })
    pending = next
    open = []
  }
  for (let at = 0; at < words.length; at++) {
    if (isMarker(words, at)) {
      close({ kind: 'marker', joining: null, first: at, last: at })
      continue
    }
    const sign = signBefore(words, at)
    if (sign !== null) close({ kind: sign, joining: null, first: at, last: at })
    const joiner = joiners.get(at)
    if (joiner === undefined) {
      open.push(at)
      continue
    }
    close({ kind: 'joiner', joining: joiner.joining, first: at, last: joiner.last })
    at = joiner.last
  }
  close({ kind: 'break', joining: null, first: words.length, last: words.length })
  return draft
}

/** ", and" joins as "and" does; but what a stronger sign parts, no word joins. A marker says that a list goes on. */
function stronger(before: Between | null, next: Between): Between {
  if (before === null || next.kind === 'marker') return next
  if (before.kind === 'break' || before.kind === 'marker') return before
  return next.kind === 'comma' ? before : next
}

/** "(a)", « b) », "(ii)", "3)": what counts the members of a list inside a sentence. */
const marker = /^(?:\p{L}|[ivx]{1,4}|\p{Nd})$/u

function isMarker(words: readonly LinkableWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next?.passage !== word.passage || next.at !== word.at + 1) return false
  return marker.test(word.text) && gapBefore(next).startsWith(')')
}

function gapBefore({ passage, at }: LinkableWord): string {
  return passage.words[at]?.gap ?? ''
}

function signBefore(words: readonly LinkableWord[], at: number): 'comma' | 'break' | null {
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined || before === undefined || isMarker(words, at - 1)) return null
  if (before.passage !== word.passage || word.at !== before.at + 1) return 'break'
  const gap = gapBefore(word)
  if (listed.test(gap)) return 'comma'
  return parted.test(gap) ? 'break' : null
}

interface PlacedHit {
  value: string
  first: number
  last: number
}

/** Hits of a table by their places among the words of a side. */
export function hitsAmong(words: readonly LinkableWord[], table: string): PlacedHit[] {
  const places = new Map<Passage, Map<number, number>>()
  words.forEach(({ passage, at }, place) => {
    const ofPassage = places.get(passage) ?? new Map<number, number>()
    places.set(passage, ofPassage.set(at, place))
  })
  return [...places].flatMap(([passage, its]) =>
    passage.hits(table).flatMap(({ row: { value }, first, last }) => {
      const place = its.get(first)
      return place === undefined ? [] : [{ value, first: place, last: place + last - first }]
    }),
  )
}

function joinersAt(words: readonly LinkableWord[]): Map<number, { joining: Joining; last: number }> {
  return new Map(
    hitsAmong(words, 'joiners').map(({ value, first, last }) => [first, { joining: value as Joining, last }]),
  )
}

/** Words of set phrases that carry a sentence and not its matter: "in the field of", « en tant que de besoin ». */
function framesIn(words: readonly LinkableWord[]): ReadonlySet<number> {
  return new Set(
    hitsAmong(words, 'frames').flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  )
}
