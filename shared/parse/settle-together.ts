import type { Lexicon } from '../lexicon/lexicon.ts'
import { sentencesOf } from '../lexicon/sentences.ts'
import type { Classified } from './classified.ts'
import { distance, gain, groupRuns, isUnspaced, lengthOf, mostCells, waysApart } from './settle-page-breaks.ts'

/**
 * A notice has a dozen sections. Each stretch of one is looked at with all of its section, so that a text which changes
 * it thousands of times is not looked at to its end.
 */
const mostStretches = 60

interface Sides {
  en: Classified[]
  fr: Classified[]
}

/** What each paragraph may make two sides less alike by length, where a text ends its paragraphs with sentences. */
const freeCost = 0.05

/**
 * Where both languages end a sentence at the edge of a full line, neither can tell the other whether a paragraph ends
 * there. How the section is written does: where most of its paragraphs are one sentence, these are two.
 */
export function settleTogether(en: readonly Classified[], fr: readonly Classified[], lexicon: Lexicon): Sides {
  const sides: Sides = { en: [...en], fr: [...fr] }
  if (!isUnspaced(en) || !isUnspaced(fr)) return sides
  for (const [section] of groupRuns(en).slice(0, mostStretches)) {
    const of = ({ section: own }: Classified): boolean => own === section
    const [left, right] = [sides.en.filter(of), sides.fr.filter(of)]
    if (isInRows(left)) continue
    const often = endsOften([...left, ...right], lexicon)
    const [allLeft, allRight] = [left.map(allApart), right.map(allApart)]
    const all = { left: allLeft.flat(), right: allRight.flat() }
    // Each was joined at another place: then both are right only when all are apart.
    const isCloser =
      all.left.length * all.right.length <= mostCells &&
      apartness(all.left, all.right) < apartness(left, right) + (often ? freeCost * all.left.length : -gain.usual)
    if (isCloser && all.left.length === all.right.length) {
      sides.en = replaced(sides.en, left, allLeft)
      sides.fr = replaced(sides.fr, right, allRight)
      continue
    }
    if (left.length !== right.length || !often) continue
    const [apartLeft, apartRight] = [left, right].map((items, side) =>
      items
        .map((item, at) => [item, (side === 0 ? right : left)[at]] as const)
        .map(([item, other]) => apartTogether(item, other, lexicon)),
    )
    if (apartLeft === undefined || apartRight === undefined) continue
    sides.en = replaced(sides.en, left, apartLeft)
    sides.fr = replaced(sides.fr, right, apartRight)
  }
  return sides
}

/** A paragraph taken apart wherever it may be. */
function allApart(item: Classified): Classified[] {
  const parts: Classified[] = []
  let rest = item
  for (let ways = waysApart(rest, true); ways[0] !== undefined; ways = waysApart(rest, true)) {
    const [first, after] = ways[0]
    if (first === undefined || after === undefined || parts.length > mostParts) break
    parts.push(first)
    rest = after
  }
  return [...parts, rest]
}

/** A paragraph of more lines that each end a sentence is not taken apart farther. */
const mostParts = 6

function apartness(left: readonly Classified[], right: readonly Classified[]): number {
  return distance(left.map(lengthOf), right.map(lengthOf))
}

/** A paragraph in two where its counterpart can be parted behind as many sentences. */
function apartTogether(item: Classified, other: Classified | undefined, lexicon: Lexicon): Classified[] {
  const theirs = new Set(waysApart(other, true).map(([first]) => sentences(first, lexicon)))
  return waysApart(item, true).find(([first]) => theirs.has(sentences(first, lexicon))) ?? [item]
}

/** Of all paragraphs: with so many rows of a table each has its own. */
const inRows = 0.6

/** A row of a table for each paragraph: nothing is left open. */
function isInRows(items: readonly Classified[]): boolean {
  const rows = new Set(
    items.flatMap(
      ({
        paragraph: {
          lines: [first],
        },
      }) => first?.cell?.row ?? [],
    ),
  )
  return rows.size > 1 && rows.size > items.length * inRows
}

/** How many sentences end inside of a paragraph or at its end. */
function sentences(item: Classified | undefined, lexicon: Lexicon): number {
  return sentencesOf(item?.paragraph.text ?? '', lexicon).length
}

/** Paragraphs that tell it at least, and how many there must be to each sentence that ends inside one. */
const habit = { fewest: 4, each: 1.5 }

/** Whether a sentence's end is here more often a paragraph's end than not. */
function endsOften(items: readonly Classified[], lexicon: Lexicon): boolean {
  const texts = items.filter(({ kind, paragraph }) => kind === 'paragraph' && /[.!?]$/u.test(paragraph.text))
  const inside = texts.reduce(
    (sum, item) => sum + sentences(item, lexicon) - 1 - Math.min(1, waysApart(item, true).length),
    0,
  )
  return texts.length >= habit.fewest && texts.length > inside * habit.each
}

function replaced(all: readonly Classified[], items: readonly Classified[], by: readonly Classified[][]): Classified[] {
  const places = new Map(items.map((item, at) => [item, by[at] ?? [item]]))
  return all.flatMap((item) => places.get(item) ?? [item])
}
