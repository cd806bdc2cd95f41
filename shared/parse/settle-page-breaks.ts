import type { Line } from '../notice/source-document.ts'
import type { Classified } from './classified.ts'
import { isBullet, type Paragraph } from './paragraph.ts'

/** What it costs, beside the logarithm of two lengths' ratio, to leave a paragraph without a counterpart. */
const gapCost = 0.9
/** Paragraphs times paragraphs; a section of a notice has a few dozen on each side. */
export const mostCells = 40_000
/**
 * Of all sections together, with every way that is tried: some twenty times what the longest notice takes. What comes
 * later in a text of thousands of lines stays as it is.
 */
const mostWork = 10_000_000
/**
 * How much closer the two sides must come before a paragraph is taken apart: less where the other side has more of
 * them.
 */
export const gain = { usual: 0.6, fewer: 0.35 }

/**
 * A page that ends with a full line and a full stop leaves open whether the next page begins a new paragraph; where a
 * text has no white between its paragraphs, so does every such line. The other language knows: the paragraph is taken
 * apart there where the section's paragraphs then match by length (after Gale and Church, A program for aligning
 * sentences in bilingual corpora, 1993).
 */
export function settlePageBreaks(own: readonly Classified[], other: readonly Classified[]): Classified[] {
  const settled: Classified[] = []
  const sections = new Map(
    [...Map.groupBy(other, ({ section }) => section)].map(([id, its]) => [id, its.map(lengthOf)]),
  )
  const anywhere = isUnspaced(own)
  let work = 0
  for (const [section, items] of groupRuns(own)) {
    const facing = sections.get(section) ?? []
    let best = items
    for (let at = 0; at < best.length && best.length * facing.length <= mostCells && facing.length > 0;) {
      const ways = work < mostWork ? waysApart(best[at], anywhere) : []
      if (ways.length === 0) {
        at++
        continue
      }
      work += (1 + ways.length) * best.length * facing.length
      const least = distance(best.map(lengthOf), facing) - (best.length < facing.length ? gain.fewer : gain.usual)
      const apart = ways
        .map((parts) => [...best.slice(0, at), ...parts, ...best.slice(at + 1)])
        .map((items) => ({ items, distance: distance(items.map(lengthOf), facing) }))
        .sort((a, b) => a.distance - b.distance)[0]
      // What was taken apart may come apart once more.
      if (apart !== undefined && apart.distance < least) best = apart.items
      else at++
    }
    settled.push(...best)
  }
  return settled
}

/** First lines of paragraphs: so many tell the habit of a text, and below such a share with white above it has none. */
const spaced = { fewest: 10, share: 0.2 }

/** Hardly any paragraph has white above it: then any full line with a full stop leaves it open. */
export function isUnspaced(items: readonly Classified[]): boolean {
  const firsts = items.flatMap(
    ({
      paragraph: {
        lines: [first],
      },
    }) => (first?.unit === 'line' && first.at !== null ? [first] : []),
  )
  return (
    firsts.length >= spaced.fewest && firsts.filter((line) => line.spaceBefore).length < firsts.length * spaced.share
  )
}

/** Neighbours of one section, so that a side keeps its order whatever it is. */
export function groupRuns(items: readonly Classified[]): [Classified['section'], Classified[]][] {
  const runs: [Classified['section'], Classified[]][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last?.[0] === item.section) last[1].push(item)
    else runs.push([item.section, [item]])
  }
  return runs
}

export function lengthOf({ paragraph }: Classified): number {
  return paragraph.text.length
}

/** More than this many sentences do not end at a line's end by chance. */
const mostWays = 6

/** The places at which a paragraph may be two. */
export function waysApart(item: Classified | undefined, anywhere: boolean): Classified[][] {
  if (item === undefined || item.kind === 'heading' || item.section === 'header') return []
  const { lines } = item.paragraph
  const mayBreak = (last: Line, line: Line): boolean =>
    /[.!?]$/u.test(last.text) &&
    /^[\p{Lu}«]/u.test(line.text) &&
    (anywhere || last.at?.page !== line.at?.page || last.at?.shift !== line.at?.shift)
  const breaks = lines.filter((line, at) => at > 0 && mayBreak(lines[at - 1] ?? line, line)).slice(0, mostWays)
  return breaks.flatMap((opening) => {
    const parts = splitParagraph(item.paragraph, (_, line) => line === opening)
    return parts === null
      ? []
      : [
          parts.map((paragraph, place) => ({
            ...item,
            paragraph,
            kind: place > 0 && isBullet(item.paragraph.marker) ? 'paragraph' : item.kind,
          })),
        ]
  })
}

/** Characters by which a line's beginning is found again in its paragraph: its end may be joined to the next word. */
const foundBy = 24

/** A paragraph in two, before the first line where `isBreak` holds; null where it holds nowhere. */
export function splitParagraph(
  paragraph: Paragraph,
  isBreak: (last: Line, line: Line) => boolean,
): [Paragraph, Paragraph] | null {
  const at = paragraph.lines.findIndex((line, place) => {
    const last = paragraph.lines[place - 1]
    return last !== undefined && isBreak(last, line)
  })
  const opening = paragraph.lines[at]
  const cut = opening === undefined ? -1 : paragraph.text.lastIndexOf(opening.text.slice(0, foundBy))
  if (cut <= 0) return null
  return [
    { ...paragraph, text: paragraph.text.slice(0, cut).trimEnd(), lines: paragraph.lines.slice(0, at) },
    { ...paragraph, text: paragraph.text.slice(cut), marker: null, lines: paragraph.lines.slice(at) },
  ]
}

/** Characters added to both lengths, so that of two short lines one may be half as long again. */
const slack = 20

/** The least cost of walking through two lists of lengths together. */
export function distance(a: readonly number[], b: readonly number[]): number {
  let before = [0, ...b.map((_, at) => (at + 1) * gapCost)]
  for (const [i, length] of a.entries()) {
    const row = [(i + 1) * gapCost]
    for (const [j, other] of b.entries()) {
      const together = (before[j] ?? 0) + Math.min(2 * gapCost, Math.abs(Math.log((length + slack) / (other + slack))))
      row.push(Math.min(together, (before[j + 1] ?? 0) + gapCost, (row[j] ?? 0) + gapCost))
    }
    before = row
  }
  return before[b.length] ?? 0
}
