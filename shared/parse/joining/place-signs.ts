import type { Line } from '../../notice/source-document.ts'
import { leftOf, type PageLayout } from '../page-layout.ts'
import type { Joint, JoinSign } from './joint.ts'
import { isCentred, leavesRoom } from './place-of-lines.ts'

/** Of the letters' size: letters of one paragraph differ by less, which is rounding. */
const otherSize = 0.12
/**
 * Of the usual step from line to line: a larger one is white that was meant; of what character recognition measured, or
 * where raised letters push lines off, only a much larger one. With it go points of rounding.
 */
const whiteAbove = { loose: 1.45, usual: 1.07, rounding: 1 }
/** The same behind a closed sentence, where a little white is meant. */
const whiteBehindSentence = { usual: 1.04, rounding: 0.7 }
/** Points: a line begins at the left edge, but for rounding. */
const atEdge = 3
/** Letters: fewer capitals are an acronym and not words. */
const fewestCapitals = 10
/** Of a line's width: a heading leaves the rest of it free. */
const headingWidth = 0.7

/** What the place of two lines on the page says, and how they are set. */
export const placeSigns: readonly JoinSign[] = [
  {
    name: 'number-behind-end',
    says: 'parts',
    reason: 'The line begins with a number, and the one above it is closed or short.',
    shows: (joint) => joint.line.marker !== null && (joint.leavesRoom() || /[.;:]$/u.test(joint.paragraph.text)),
  },
  {
    name: 'letter-size',
    says: 'parts',
    reason: 'The two are set in letters of different size.',
    shows: ({ last: { at: upper }, line: { at: lower }, context }) =>
      !context.ocr &&
      upper !== null &&
      lower !== null &&
      Math.abs(upper.fontSize - lower.fontSize) > upper.fontSize * otherSize,
  },
  {
    name: 'bold-changes',
    says: 'parts',
    reason: 'One of the two is bold and the other is not, where it is more than a word within a sentence.',
    shows: (joint) => {
      const { last, line, paragraph } = joint
      if (last.bold === line.bold) return false
      return joint.leavesRoom() || line.bold || (/^\p{Lu}/u.test(line.text) && !/[,\p{Ll}]$/u.test(paragraph.text))
    },
  },
  {
    name: 'capitals-end',
    says: 'parts',
    reason: 'The text above is in capitals, and the line is not.',
    shows: ({ paragraph, line }) => isCapitals(paragraph.text) && /\p{Ll}{3}/u.test(line.text),
  },
  {
    name: 'centred-above',
    says: 'parts',
    reason: 'The last line is centred, and this one begins at the edge.',
    shows: ({ last, line, layout }) =>
      isCentred(last, layout) && !isCentred(line, layout) && leftOf(line) < layout.left + atEdge,
  },
  {
    name: 'room-left',
    says: 'parts',
    reason: 'The first word of the line would have stood on the last one.',
    shows: (joint) => joint.leavesRoom(),
  },
  {
    name: 'heading-line',
    says: 'parts',
    reason: 'Behind a closed sentence stands a line of a few words without a full stop.',
    shows: ({ paragraph, line, next, layout }) => isHeadingLine(paragraph.text, line, next, layout),
  },
  {
    name: 'white-above',
    says: 'parts',
    reason: 'There is more white between the two than between lines of one paragraph.',
    shows: (joint) => {
      const { usual, rounding } = whiteAbove
      return isStepOver(joint, isLoose(joint) ? whiteAbove.loose : usual, rounding)
    },
  },
  {
    name: 'white-behind-sentence',
    says: 'parts',
    reason: 'There is a little white between a closed sentence and a capital.',
    shows: (joint) =>
      !isLoose(joint) &&
      isStepOver(joint, whiteBehindSentence.usual, whiteBehindSentence.rounding) &&
      /[.;!?]$/u.test(joint.paragraph.text) &&
      /^[\p{Lu}«]/u.test(joint.line.text),
  },
  {
    name: 'next-column-goes-on',
    says: 'joins',
    reason: 'The line heads the next column, and the sentence above is open.',
    shows: (joint) =>
      isNextColumn(joint) && (/[\p{Ll},-]$/u.test(joint.paragraph.text) || /^\p{Ll}/u.test(joint.line.text)),
  },
  {
    name: 'next-column',
    says: 'parts',
    reason: 'The line heads the next column.',
    shows: (joint) => isNextColumn(joint),
  },
]

/** By how far below the last line the next one stands, in points; null where it stands on another page. */
function stepOf({ last: { at: upper }, line: { at: lower } }: Joint): number | null {
  // The next column of one language is like the next page.
  if (upper === null || lower?.page !== upper.page || upper.shift !== lower.shift) return null
  return lower.box[1] + lower.box[3] - (upper.box[1] + upper.box[3])
}

function isStepOver(joint: Joint, share: number, points: number): boolean {
  const step = stepOf(joint)
  return step !== null && step > usualStep(joint) * share + points
}

/** The head of the next column, not the next line. */
function isNextColumn(joint: Joint): boolean {
  const step = stepOf(joint)
  return step !== null && step < -usualStep(joint)
}

function usualStep({ layout, line }: Joint): number {
  return layout.pitch(line.at?.fontSize ?? 0)
}

function isLoose({ context, last, line }: Joint): boolean {
  return context.ocr || last.raised === true || line.raised === true
}

/** Not a single acronym, but words. */
function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= fewestCapitals
}

/** A heading, above all at the head of a page where no gap tells it. */
function isHeadingLine(before: string, line: Line, next: Line | undefined, layout: PageLayout): boolean {
  const width = line.at?.box[2] ?? 0
  if (line.at !== null && next?.at?.page === line.at.page && !leavesRoom(line, next, layout)) return false
  return (
    /[.;:!?]$/u.test(before) &&
    /^[\p{Lu}\d]/u.test(line.text) &&
    !/[.;:,!?)»"”-]$/u.test(line.text) &&
    leftOf(line) + width < layout.left + (layout.right - layout.left) * headingWidth
  )
}
