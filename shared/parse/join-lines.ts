import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import type { Fullness } from './join-address.ts'
import { joinTexts } from './join-text.ts'
import type { JoinContext } from './line-sense.ts'
import { leftOf, measureLayout, type PageLayout } from './page-layout.ts'
import { isBullet, paragraphOf, type OpenParagraph, type Paragraph } from './paragraph.ts'
import { placeGoesOn } from './place-goes-on.ts'
import { senseGoesOn } from './sense-goes-on.ts'
import { learnWrap, textGoesOn, type Wrap } from './text-goes-on.ts'

/** Signs. No paragraph of a notice comes near; lines without any ending must not be joined for ever. */
export const longestParagraph = 6000

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
  const open: OpenParagraph[] = []
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
  open: OpenParagraph,
  line: Line,
  next: Line | undefined,
  layout: PageLayout,
  wrap: Wrap,
  { sense, ocr }: JoinContext,
): boolean {
  const { paragraph, last } = open
  if (line.unit === 'paragraph' || last.unit === 'paragraph' || line.cell?.drawn === 'first') return false
  if (paragraph.text.length > longestParagraph || isBullet(line.marker) || line.heading !== last.heading) return false
  if (last.glued === true) return true
  const told = senseGoesOn(open, line, sense)
  if (told !== null) return told
  return last.at === null || line.at === null
    ? textGoesOn(paragraph, last, line, wrap)
    : placeGoesOn(open, line, next, layout, ocr)
}
