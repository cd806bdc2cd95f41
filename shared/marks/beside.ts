import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'

/** What ends a clause: words behind it say nothing of what stands before it. */
const clauseEnd = /[.;]/u

/** Words of a table in the clause before a place, so many letters away at most; in reading order. */
export function hitsBefore(passage: Passage, table: string, place: number, letters: number): Hit[] {
  return passage.hits(table).filter(({ end }) => isNear(passage, end, place, letters))
}

/** The same behind a place. */
export function hitsBehind(passage: Passage, table: string, place: number, letters: number): Hit[] {
  return passage.hits(table).filter(({ start }) => isNear(passage, place, start, letters))
}

function isNear({ text }: Passage, from: number, to: number, letters: number): boolean {
  return from <= to && to - from <= letters && !clauseEnd.test(text.slice(from, to))
}

/** The word of a table right before a place: nothing but such signs stands between. */
export function hitRightBefore(passage: Passage, table: string, place: number, between: RegExp): Hit | undefined {
  return passage.hits(table).findLast(({ end }) => end <= place && between.test(passage.text.slice(end, place)))
}

/** The same behind a place. */
export function hitRightBehind(passage: Passage, table: string, place: number, between: RegExp): Hit | undefined {
  return passage.hits(table).find(({ start }) => start >= place && between.test(passage.text.slice(place, start)))
}

/** Words of a table that stand anywhere in a part of a passage. */
export function hitsWithin(passage: Passage, table: string, from: number, to: number): Hit[] {
  return passage.hits(table).filter(({ start, end }) => start >= from && end <= to)
}
