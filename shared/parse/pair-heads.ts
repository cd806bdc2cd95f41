import type { Head } from './head.ts'

export interface HeadPair {
  en: Head
  fr: Head
}

/** Headings of a notice: so many are a hostile file, and are left without counterparts. */
const mostHeads = 200

/**
 * What two headings gain for being counterparts, against 0 for being left alone: the same word says most, the same
 * section nearly as much, another one speaks against it more than a place can speak for it; of unknown words only their
 * place speaks.
 */
const gain = { concept: 4, section: 3, other: -2, unknown: 1.5, plain: 1, none: -1 } as const
/** Of a side's paragraphs: what translation merges or parts moves a heading by less. */
const farthest = 0.12
/** What a whole side apart costs: near `farthest` hardly less than an unknown heading gains. */
const distance = 6

/** Headings of the two sides that belong together, in order (Needleman and Wunsch 1970). */
export function pairHeads(en: readonly Head[], fr: readonly Head[], lengths: Record<'en' | 'fr', number>): HeadPair[] {
  if (en.length === 0 || fr.length === 0 || en.length > mostHeads || fr.length > mostHeads) return []
  const score = (i: number, j: number): number => {
    const [a, b] = [en[i], fr[j]]
    return a === undefined || b === undefined ? -Infinity : likeness(a, b, a.at / lengths.en - b.at / lengths.fr)
  }
  const best = Array.from({ length: en.length + 1 }, () => new Float64Array(fr.length + 1))
  for (let i = en.length - 1; i >= 0; i--)
    for (let j = fr.length - 1; j >= 0; j--)
      (best[i] ?? [])[j] = Math.max(at(best, i + 1, j), at(best, i, j + 1), at(best, i + 1, j + 1) + score(i, j))
  const pairs: HeadPair[] = []
  for (let i = 0, j = 0; i < en.length && j < fr.length;) {
    const [a, b] = [en[i], fr[j]]
    if (at(best, i, j) === at(best, i + 1, j)) i++
    else if (at(best, i, j) === at(best, i, j + 1)) j++
    else {
      if (a !== undefined && b !== undefined) pairs.push({ en: a, fr: b })
      i++
      j++
    }
  }
  return pairs
}

function at(table: readonly Float64Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function likeness(a: Head, b: Head, apart: number): number {
  const away = Math.abs(apart)
  if ((a.by === 'lead-in') !== (b.by === 'lead-in')) return gain.none
  if (a.concepts.some((concept) => b.concepts.includes(concept))) return gain.concept - away * distance
  if (a.section !== null && b.section !== null)
    return (a.section === b.section ? gain.section : gain.other) - away * distance
  if (away > farthest || !mayLead(a, b) || !mayLead(b, a)) return gain.none
  return (a.by === 'place' && b.by === 'place' ? gain.plain : gain.unknown) - away * distance
}

/** A plain line with a colon begins a list, and heads it only where the other language has a known heading with one. */
function mayLead({ by, paragraph: { text } }: Head, other: Head): boolean {
  return by !== 'place' || !text.endsWith(':') || (other.by === 'words' && other.paragraph.text.endsWith(':'))
}
