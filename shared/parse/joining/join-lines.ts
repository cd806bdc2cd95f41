import type { Language } from '../../notice/report.ts'
import type { Line } from '../../notice/source-document.ts'
import type { Fullness } from '../join-address.ts'
import { joinTexts } from '../join-text.ts'
import { leftOf, measureLayout, type PageLayout } from '../page-layout.ts'
import { paragraphOf, type OpenParagraph, type Paragraph } from '../paragraph.ts'
import { signOf } from './join-signs.ts'
import { jointOf, type JoinContext } from './joint.ts'
import { learnWrap } from './learn-wrap.ts'

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
  const stream = { layout, wrap: learnWrap(measured), context }
  const open: OpenParagraph[] = []
  for (const [place, line] of lines.entries()) {
    const current = open.at(-1)
    const sign = current === undefined ? streamBegins : signOf(jointOf(current, line, lines[place + 1], stream))
    context.told?.({ line, sign })
    if (current !== undefined && sign.says === 'joins') {
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

const streamBegins = {
  name: 'stream-begins',
  says: 'parts',
  reason: 'No line stands before it in its column, its cell, or the text between two tables.',
} as const

/** Of the letters' size: what a line lacks to the edge where not even one more letter would have stood on it. */
const lastLetter = 0.9

/** Whether not even one more letter would have stood on a line. */
function fullness({ text, at }: Line, layout: PageLayout): Fullness | undefined {
  if (at === null || endOf(at) < layout.right - at.fontSize * lastLetter) return undefined
  return /\s/u.test(text) ? 'full' : 'one word'
}

function endOf(at: NonNullable<Line['at']>): number {
  return at.box[0] - (at.shift ?? 0) + at.box[2]
}

/** Points: what is set in by less stands at the edge; by more, it is no list but a block that is centred. */
const listIndent = { least: 12, most: 90 }

/** Set in as a whole, and not only by the first line, as paragraphs are. */
function isListed({ lines }: Paragraph, { left, firstLine }: PageLayout): boolean {
  const [first] = lines
  const from = first === undefined ? 0 : leftOf(first)
  if (lines.length === 1 && firstLine !== null && Math.abs(from - firstLine) < 2) return false
  return (
    lines.every((line) => line.at !== null && leftOf(line) > left + listIndent.least) && from < left + listIndent.most
  )
}
