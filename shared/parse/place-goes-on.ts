import type { Line } from '../notice/source-document.ts'
import { firstUnit, weigh } from './letter-widths.ts'
import { leftOf, type PageLayout } from './page-layout.ts'
import { isBullet, type OpenParagraph, type Paragraph } from './paragraph.ts'

/** Whether a line goes on a paragraph, by where the two stand on the page and how they are set. */
export function placeGoesOn(
  { paragraph, first, last }: OpenParagraph,
  line: Line,
  next: Line | undefined,
  layout: PageLayout,
  ocr: boolean,
): boolean {
  const [upper, lower] = [last.at, line.at]
  if (upper === null || lower === null) return false
  const isShort = endsShort(last, line, layout)
  if (line.marker !== null && (isShort || /[.;:]$/u.test(paragraph.text))) return false
  if (!ocr && Math.abs(upper.fontSize - lower.fontSize) > upper.fontSize * 0.12) return false
  if (changesLook(paragraph.text, last, line, layout, isShort)) return false
  if (isShort || isHeadingLine(paragraph.text, line, next, layout)) return false
  return stepGoesOn(paragraph.text, last, line, layout, ocr) ?? indentGoesOn(paragraph, first, last, line, layout)
}

/** By how far below the last line the next one stands; null where it is the step inside paragraphs, or another page. */
function stepGoesOn(text: string, last: Line, line: Line, layout: PageLayout, ocr: boolean): boolean | null {
  const [upper, lower] = [last.at, line.at]
  if (upper === null || lower === null) return null
  // The next column of one language is like the next page.
  if (upper.page !== lower.page || upper.shift !== lower.shift) return null
  const step = lower.box[1] + lower.box[3] - (upper.box[1] + upper.box[3])
  const pitch = layout.pitch(lower.fontSize)
  const isLoose = ocr || last.raised === true || line.raised === true
  if (step > pitch * (isLoose ? 1.45 : 1.07) + 1) return false
  // Behind a sentence a little white is meant: lines of one paragraph stand at the same step.
  if (!isLoose && step > pitch * 1.04 + 0.7 && endsSentence(text, line.text)) return false
  // The head of the next column, not the next line.
  return step < -pitch ? /[\p{Ll},-]$/u.test(text) || /^\p{Ll}/u.test(line.text) : null
}

function endsSentence(text: string, next: string): boolean {
  return /[.;!?]$/u.test(text) && /^[\p{Lu}«]/u.test(next)
}

/** Where nothing stands between paragraphs, their look tells them apart: bold, a line of capitals, centred lines. */
function changesLook(text: string, last: Line, line: Line, layout: PageLayout, isShort: boolean): boolean {
  if (last.bold !== line.bold && (isShort || line.bold || (/^\p{Lu}/u.test(line.text) && !/[,\p{Ll}]$/u.test(text))))
    return true
  if (isCapitals(text) && /\p{Ll}{3}/u.test(line.text)) return true
  return isCentred(last, layout) && !isCentred(line, layout) && leftOf(line) < layout.left + 3
}

/** Not a single acronym, but words. */
function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 10
}

function isCentred(line: Line, { left, right }: PageLayout): boolean {
  const [before, after] = [leftOf(line) - left, right - leftOf(line) - (line.at?.box[2] ?? 0)]
  return line.marker === null && before > 15 && Math.abs(before - after) < 6
}

/**
 * After the end of a sentence a line of a few words without a full stop: a heading, above all at the head of a page
 * where no gap tells it.
 */
function isHeadingLine(before: string, line: Line, next: Line | undefined, layout: PageLayout): boolean {
  const width = line.at?.box[2] ?? 0
  if (line.at !== null && next?.at?.page === line.at.page && !endsShort(line, next, layout)) return false
  return (
    /[.;:!?]$/u.test(before) &&
    /^[\p{Lu}\d]/u.test(line.text) &&
    !/[.;:,!?)»"”-]$/u.test(line.text) &&
    leftOf(line) + width < layout.left + (layout.right - layout.left) * 0.7
  )
}

/** Whether the last line left so much room that the next line's first word would have stood on it. */
function endsShort(upper: Line, lower: Line, layout: PageLayout): boolean {
  const { text, at } = lower
  const needed = ((weigh(firstUnit(text)) + weigh(' ')) / Math.max(1, weigh(text))) * (at?.box[2] ?? 0)
  const behind = layout.right - (leftOf(upper) + (upper.at?.box[2] ?? 0))
  // All lines but the last of a paragraph are stretched to the edge.
  if (layout.justified && behind > 2.5 && /[.:;!?»)]$/u.test(upper.text) && !/^\p{Ll}/u.test(text)) return true
  // A centred line has as much room before it as behind it.
  const room =
    isCentred(upper, layout) && isCentred(lower, layout) && Math.abs(leftOf(upper) - leftOf(lower)) > 2
      ? behind * 2
      : behind
  return room > needed * 1.06 + 3
}

/** Where the last line and the next one begin. */
interface Indent {
  from: number
  to: number
  isFirst: boolean
}

function indentGoesOn(paragraph: Paragraph, first: Line, last: Line, line: Line, layout: PageLayout): boolean {
  const indent = { from: leftOf(last), to: leftOf(line), isFirst: first === last }
  const { from, to, isFirst } = indent
  const tolerance = 5
  const told = firstLineTells(paragraph, indent, layout)
  if (told !== null) return told
  if (to > from + tolerance)
    return isFirst && to < from + 40 && (paragraph.marker !== null || !/[.:;]$/u.test(paragraph.text))
  if (closesItem(paragraph, indent, layout)) return false
  if (to >= from - tolerance) return true
  // Back to the left: the first line of an indented paragraph, not the text after a list.
  return (
    isFirst &&
    paragraph.marker === null &&
    from < layout.left + 60 &&
    to <= layout.left + tolerance &&
    !/[.;:]$/u.test(paragraph.text)
  )
}

/** Where first lines of paragraphs are set in; null where that tells nothing. */
function firstLineTells(
  { marker, text }: Paragraph,
  { from, to, isFirst }: Indent,
  { firstLine, left }: PageLayout,
): boolean | null {
  if (firstLine === null || marker !== null) return null
  if (isFirst && Math.abs(from - firstLine) < 2 && Math.abs(to - left) < 3) return true
  const isNext = Math.abs(to - firstLine) < 2 && (Math.abs(from - left) < 3 || /[.!?:;]$/u.test(text))
  return isNext ? false : null
}

function closesItem({ marker, text }: Paragraph, { from, to, isFirst }: Indent, layout: PageLayout): boolean {
  // A list drawn without signs: an item that closes with a semicolon is over.
  if (marker === null && text.endsWith(';') && from > layout.left + 12) return true
  // The lines of an item hang behind its sign, and this one begins below it.
  return layout.hanging && isBullet(marker) && isFirst && to < from + 3 && /[.;!?]$/u.test(text)
}
