import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import type { Fullness } from './join-address.ts'
import { joinTexts, type Hyphenation } from './join-text.ts'
import { leftOf, measureLayout, type PageLayout } from './page-layout.ts'
import { isBullet, paragraphOf, type Paragraph } from './paragraph.ts'

/** What a text is by itself, whatever its place on the page. */
export interface LineSense {
  /** Begins something new: a known heading, a label with its colon; in the header also a label without. */
  opens: (text: string, inHeader: boolean) => boolean
  /** Is nothing but a reference in brackets, the end of a title. */
  isReference: (text: string) => boolean
  /** Is a known heading, whole. */
  isHeading: (text: string) => boolean
  /** Heads a part of a section: "DESIRABLE", "Project Management". */
  isPartHeading: (text: string) => boolean
  /** Is a known heading or the first words of one. */
  beginsHeading: (text: string) => boolean
}

export interface JoinContext {
  sense: LineSense
  hyphenation: Hyphenation
  ocr: boolean
}

/** Signs. No paragraph of a notice comes near; lines without any ending must not be joined for ever. */
export const longestParagraph = 6000

interface Open {
  paragraph: Paragraph
  first: Line
  last: Line
  inHeader: boolean
}

/**
 * Joins the physical lines of one stream to paragraphs; lines that are paragraphs already are taken over. `measured`:
 * the lines that tell the stream's width and step, where these lines are but a part of them.
 */
export function joinLines(
  lines: readonly Line[],
  side: Language | null,
  context: JoinContext,
  measured = lines,
): Paragraph[] {
  const layout = measureLayout(measured.filter((line) => line.unit === 'line'))
  const wrap = learnWrap(measured)
  const open: Open[] = []
  for (const [place, line] of lines.entries()) {
    const current = open.at(-1)
    if (current !== undefined && goesOn(current, line, lines[place + 1], layout, wrap, context)) {
      const text = current.paragraph.text
      current.paragraph.text =
        current.last.glued === true
          ? text.replace(/\u2010$/u, '') + line.text
          : joinTexts(text, line.text, context.hyphenation, fullness(current.last, layout))
      current.paragraph.lines.push(line)
      current.last = line
    } else {
      const paragraph = paragraphOf(line, side)
      const inHeader = context.sense.isHeading(line.text)
        ? false
        : current === undefined || current.inHeader || context.sense.opens(line.text, false)
      open.push({ paragraph, first: line, last: line, inHeader })
    }
  }
  return open.map(({ paragraph }) => ({ ...paragraph, listed: isListed(paragraph, layout) }))
}

/** Whether not even one more letter would have stood on a line. */
function fullness({ text, at }: Line, layout: PageLayout): Fullness | undefined {
  if (at === null || endOf(at) < layout.right - at.fontSize * 0.9) return undefined
  return /\s/u.test(text) ? 'full' : 'one word'
}

function endOf(at: NonNullable<Line['at']>): number {
  return at.box[0] - (at.shift ?? 0) + at.box[2]
}

/** Set in as a whole, and not only by the first line, as paragraphs are. */
function isListed({ lines }: Paragraph, { left, firstLine }: PageLayout): boolean {
  const [first] = lines
  const from = first === undefined ? 0 : leftOf(first)
  if (lines.length === 1 && firstLine !== null && Math.abs(from - firstLine) < 2) return false
  return lines.every((line) => line.at !== null && leftOf(line) > left + 12) && from < left + 90
}

function goesOn(
  { paragraph, first, last, inHeader }: Open,
  line: Line,
  next: Line | undefined,
  layout: PageLayout,
  wrap: Wrap,
  context: JoinContext,
): boolean {
  if (line.unit === 'paragraph' || last.unit === 'paragraph' || line.cell?.drawn === 'first') return false
  if (paragraph.text.length > longestParagraph || isBullet(line.marker) || line.heading !== last.heading) return false
  if (last.glued === true) return true
  const { sense } = context
  if (sense.isHeading(paragraph.text) && !sense.beginsHeading(`${paragraph.text} ${line.text}`)) return false
  if (!line.spaceBefore && sense.isReference(line.text) && !sense.isHeading(paragraph.text)) return true
  if (sense.opens(line.text, inHeader)) return false
  if (sense.isHeading(paragraph.text) && sense.isPartHeading(line.text) && !isSetAlike(last, line)) return false
  if (sense.isPartHeading(paragraph.text) && /^[\p{Lu}«]/u.test(line.text)) return false
  if (/[.;:!?]$/u.test(paragraph.text) && sense.isPartHeading(line.text)) return false
  if (isNextEntry(paragraph.text, line.text)) return false
  if (
    !line.spaceBefore &&
    line.marker === null &&
    !sense.isPartHeading(line.text) &&
    sense.beginsHeading(paragraph.text) &&
    sense.isHeading(`${paragraph.text} ${line.text}`)
  )
    return true
  return last.at === null || line.at === null
    ? textGoesOn(paragraph, last, line, wrap)
    : placeGoesOn(paragraph, first, last, line, next, layout, context)
}

/** Right below, in the same letters: as one heading that did not fit is set, and never one below another. */
function isSetAlike(last: Line, line: Line): boolean {
  if (last.at === null || line.at === null || last.at.page !== line.at.page) return false
  const size = last.at.fontSize
  return Math.abs(size - line.at.fontSize) < size * 0.02 && Math.abs(line.at.box[1] - last.at.box[1]) < size * 1.25
}

/** A list without signs: small letters up to a semicolon, or a name with a colon in front of each sentence. */
function isNextEntry(text: string, next: string): boolean {
  const named = /^\p{Lu}[^.:;!?()]{3,60}?\s?:\s(?=\S)/u
  return (
    (/^\p{Ll}.*;$/su.test(text) && /^\p{Ll}/u.test(next)) ||
    (text.endsWith('.') && named.test(text) && named.test(next))
  )
}

/**
 * Text that a program broke at a width, without positions: a new paragraph after a blank line or a short line that
 * closes a sentence.
 */
function textGoesOn(paragraph: Paragraph, last: Line, line: Line, { width, measure }: Wrap): boolean {
  if (line.spaceBefore || line.marker !== null) return false
  if (/^[;:!?»)]/u.test(line.text)) return true
  const isOpen = !/[.:;!?»”"]$/u.test(paragraph.text)
  // Lines of proportional letters end a little before or after each other.
  const isFull = measure(`${last.text} ${firstUnit(line.text)}`) >= width * (isOpen ? 0.88 : 0.97)
  if (isOpen) return isFull || /^[\p{Ll}(]/u.test(line.text)
  return isFull && (/^\p{Ll}/u.test(line.text) || !/[:;]$/u.test(paragraph.text))
}

function placeGoesOn(
  paragraph: Paragraph,
  first: Line,
  last: Line,
  line: Line,
  next: Line | undefined,
  layout: PageLayout,
  { ocr }: JoinContext,
): boolean {
  const [upper, lower] = [last.at, line.at]
  if (upper === null || lower === null) return false
  const isShort = endsShort(last, line, layout)
  if (line.marker !== null && (isShort || /[.;:]$/u.test(paragraph.text))) return false
  if (!ocr && Math.abs(upper.fontSize - lower.fontSize) > upper.fontSize * 0.12) return false
  if (changesLook(paragraph.text, last, line, layout, isShort)) return false
  if (isShort || isHeadingLine(paragraph.text, line, next, layout)) return false
  // The next column of one language is like the next page.
  if (upper.page === lower.page && upper.shift === lower.shift) {
    const step = lower.box[1] + lower.box[3] - (upper.box[1] + upper.box[3])
    const pitch = layout.pitch(lower.fontSize)
    if (step > pitch * (ocr || last.raised === true || line.raised === true ? 1.45 : 1.07) + 1) return false
    // Behind a sentence a little white is meant: lines of one paragraph stand at the same step.
    if (
      !ocr &&
      last.raised !== true &&
      line.raised !== true &&
      step > pitch * 1.04 + 0.7 &&
      endsSentence(paragraph.text, line.text)
    )
      return false
    // The head of the next column, not the next line.
    if (step < -pitch) return /[\p{Ll},-]$/u.test(paragraph.text) || /^\p{Ll}/u.test(line.text)
  }
  return indentGoesOn(paragraph, first, last, line, layout)
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

/**
 * About how wide a text is in ordinary proportional letters, in ems: enough to share out a line's width among its
 * words.
 */
function weigh(text: string): number {
  let sum = 0
  for (const sign of text)
    sum += /[iljtfrI.,;:'’|()[\]! -]/u.test(sign) ? 0.3 : /[\p{Lu}mw%@—&]/u.test(sign) ? 0.74 : 0.54
  return sum
}

/**
 * What stays together at the start of a line: a word with the signs that French sets off by a space, a number with its
 * groups.
 */
function firstUnit(text: string): string {
  return /^(?:[([]?«\s)?(?:\d{1,3}(?:\s\d{3})+\S*|\S+)(?:\s[:;!?»%€]\S*)*/u.exec(text)?.[0] ?? text
}

function indentGoesOn(paragraph: Paragraph, first: Line, last: Line, line: Line, layout: PageLayout): boolean {
  const [from, to] = [leftOf(last), leftOf(line)]
  const isFirst = first === last
  const tolerance = 5
  if (layout.firstLine !== null) {
    if (isFirst && paragraph.marker === null && Math.abs(from - layout.firstLine) < 2 && Math.abs(to - layout.left) < 3)
      return true
    if (
      paragraph.marker === null &&
      Math.abs(to - layout.firstLine) < 2 &&
      (Math.abs(from - layout.left) < 3 || /[.!?:;]$/u.test(paragraph.text))
    )
      return false
  }
  if (to > from + tolerance)
    return isFirst && to < from + 40 && (paragraph.marker !== null || !/[.:;]$/u.test(paragraph.text))
  // A list drawn without signs: an item that closes with a semicolon is over.
  if (paragraph.marker === null && paragraph.text.endsWith(';') && from > layout.left + 12) return false
  // The lines of an item hang behind its sign, and this one begins below it.
  if (layout.hanging && isBullet(paragraph.marker) && isFirst && to < from + 3 && /[.;!?]$/u.test(paragraph.text))
    return false
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

/** Where a text's lines were broken, in letters of a typewriter or in proportional ones, whichever they agree in. */
interface Wrap {
  width: number
  measure: (text: string) => number
}

function learnWrap(lines: readonly Line[]): Wrap {
  const broken = lines.filter((line) => line.unit === 'line' && line.at === null)
  const [typed, printed] = [(text: string): number => text.length, weigh].map((measure) => {
    const widths = broken.map((line) => measure(line.text)).sort((a, b) => a - b)
    const width = widths[Math.floor((widths.length - 1) * 0.98)] ?? 0
    return { wrap: { width, measure }, full: widths.filter((each) => each > width * 0.94).length }
  })
  return typed !== undefined && (printed === undefined || typed.full >= printed.full)
    ? typed.wrap
    : (printed?.wrap ?? { width: 0, measure: weigh })
}
