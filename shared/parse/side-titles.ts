import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { languageScore } from './language-score.ts'
import type { Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import type { Clue } from './side-clues.ts'
import { stretchesOf } from './side-stretches.ts'
import { longest } from './line-lengths.ts'
import { senseOf } from './sense-line.ts'

/** Scores of two titles that lie nearer to each other do not say which is English. */
const clearlyMore = 0.5
/** Paragraphs about a change of side among which the first label is, and lines by which a title stands above it. */
const titles = { above: 3, below: 6, lines: 4 }

/**
 * Both titles, one under the other with one reference, above such a part: the second is of the language that follows
 * later.
 */
export function splitTitles(ordered: { paragraph: Paragraph; side: Language }[], index: ProfileIndex): void {
  const reference = new RegExp(index.profile.referencePattern, 'u')
  const named = (at: number): string | null => {
    const paragraph = ordered[at]?.paragraph
    return paragraph?.side === null && isTitleLike(paragraph) ? (reference.exec(paragraph.text)?.[0] ?? null) : null
  }
  const told = ordered.findIndex(({ paragraph }) => paragraph.side !== null)
  const [first, second] = [ordered[told - 2], ordered[told - 1]]
  if (
    first === undefined ||
    second === undefined ||
    named(told - 1) === null ||
    named(told - 2) !== named(told - 1) ||
    first.side !== second.side
  )
    return
  const [one, two] = [first, second].map(({ paragraph }) => languageScore(paragraph.text))
  const more = (one ?? 0) - (two ?? 0)
  const turned = first.side === 'en' ? more < -clearlyMore : more > clearlyMore
  const other = turned ? first : second
  other.side = otherLanguage(other.side)
}

/** A title says little about its language; it belongs to the header that it stands above. */
export function moveTitles(
  paragraphs: readonly Paragraph[],
  sides: Language[],
  clues: readonly Clue[],
  index: ProfileIndex,
): void {
  for (const { from, side } of stretchesOf(sides)) {
    if (from === 0 || paragraphs[from]?.side !== null) continue
    if (index.general) {
      const above = clues[from - 1]
      const isHeld = above?.section != null && above.anchor === otherLanguage(side) && clues[from]?.anchor !== side
      if (isHeld) sides[from] = otherLanguage(side)
      else sides.fill(side, headerStart(paragraphs, clues, from, side), from)
      continue
    }
    const near = Math.max(0, from - titles.above)
    const firstField =
      near + clues.slice(near, from + titles.below).findIndex((clue, at) => clue.isField && sides[near + at] === side)
    if (firstField < near || clues.slice(from, firstField).some((clue) => clue.section !== null)) {
      const title = titleAbove(paragraphs, clues, from, index)
      if (title !== null) sides.fill(side, title, from)
      continue
    }
    const start = titleStart(paragraphs, clues, firstField, index)
    for (let at = Math.min(start, from); at < firstField; at++)
      sides[at] = at >= start ? side : (sides[from - 1] ?? side)
    for (let at = from; at < start; at++) sides[at] = sides[from - 1] ?? side
  }
}

/** Lines of an unknown header that may stand above the first one that shows its language: letterhead, title, facts. */
const mostAbove = 12

/**
 * Where an unknown header begins above the first line that is surely of its language: behind the last sentence, item
 * or heading of the other, or a line in its words.
 */
function headerStart(paragraphs: readonly Paragraph[], clues: readonly Clue[], from: number, side: Language): number {
  let start = from
  for (let at = from - 1; at >= Math.max(1, from - mostAbove); at--) {
    const [paragraph, clue] = [paragraphs[at], clues[at]]
    if (paragraph === undefined || clue === undefined || paragraph.side !== null) break
    // A heading holds what stands right below it.
    if (clue.section !== null) return Math.min(from, Math.max(start, at + 2))
    const leaning = side === 'en' ? clue.score : -clue.score
    const isOfOther = clue.anchor !== null ? clue.anchor !== side : -leaning > surelyOther
    const isLine = clue.isField ? paragraph.text.length <= longest.entry : isTitleLike(paragraph)
    // A text in its words stands between title and first heading where there are no key data.
    const isOwnText = clues[from]?.section !== null && leaning > surelyOther
    if (isOfOther || !(isLine || isOwnText)) break
    start = at
  }
  return start
}

/** Evidence of a short line's words for the other language beyond which it is taken to be in it. */
const surelyOther = 1.5

/**
 * Where the header of a section that opens the other language begins: a title with the reference close above it, or
 * "Description"; null where there is neither.
 */
function titleAbove(
  paragraphs: readonly Paragraph[],
  clues: readonly Clue[],
  from: number,
  index: ProfileIndex,
): number | null {
  const reference = new RegExp(index.profile.referencePattern, 'u')
  if (clues[from]?.section === null) return null
  const bare = from > 1 && clues[from - 1]?.field === 'bare' ? from - 1 : null
  for (let at = from - 1; at >= Math.max(1, from - titles.lines); at--) {
    const [paragraph, clue] = [paragraphs[at], clues[at]]
    if (paragraph === undefined || clue?.section !== null || paragraph.text.length > longest.statement) break
    if (isTitleLike(paragraph) && reference.test(paragraph.text)) return at
  }
  return bare
}

/**
 * Up to three short lines above the first label: those down from the one that names the reference, or the last one.
 * Letterhead between them counts for nothing.
 */
function titleStart(
  paragraphs: readonly Paragraph[],
  clues: readonly Clue[],
  firstField: number,
  index: ProfileIndex,
): number {
  const reference = new RegExp(index.profile.referencePattern, 'u')
  let start = firstField
  let titled = false
  for (let at = firstField - 1; at >= Math.max(0, firstField - titles.lines); at--) {
    const paragraph = paragraphs[at]
    if (
      paragraph === undefined ||
      !isTitleLike(paragraph) ||
      clues[at]?.section !== null ||
      clues[at]?.isField === true
    )
      break
    if (senseOf(paragraph.text, index).isLetterhead) continue
    const hasReference = reference.test(paragraph.text)
    const isAlone = hasReference && !/\p{L}{4}/u.test(paragraph.text)
    if (hasReference && !isAlone) return firstOfTitles(paragraphs, clues, at, reference)
    if (!titled || isAlone) start = at
    titled = !isAlone
  }
  return start
}

/** Of several posts, each with a reference, the titles stand one above the other: where the first of them does. */
function firstOfTitles(
  paragraphs: readonly Paragraph[],
  clues: readonly Clue[],
  last: number,
  reference: RegExp,
): number {
  const named = new Set(reference.exec(paragraphs[last]?.text ?? ''))
  let first = last
  for (let at = last - 1; at >= 0; at--) {
    const paragraph = paragraphs[at]
    const other = reference.exec(paragraph?.text ?? '')?.[0]
    if (paragraph === undefined || other === undefined || named.has(other) || !isTitleLike(paragraph)) break
    const clue = clues[at]
    if (clue?.section !== null || clue.isField) break
    named.add(other)
    first = at
  }
  return first
}

function isTitleLike(paragraph: Paragraph): boolean {
  return paragraph.text.length <= longest.statement && !/[.;:]$/u.test(paragraph.text) && paragraph.marker === null
}
