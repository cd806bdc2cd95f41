import { firstUnit } from '../letter-widths.ts'
import type { Joint, JoinSign } from './joint.ts'

/**
 * Of the width at which a text was broken: what a line and the next word fill together where the line is full. Less
 * where the sentence is open, which is a sign of its own; lines of proportional letters end a little before or after
 * each other.
 */
const fullLine = { open: 0.88, closed: 0.97 }
const signs: readonly JoinSign[] = [
  {
    name: 'blank-line',
    says: 'parts',
    reason: 'There is a blank line between the two.',
    shows: ({ line }) => line.spaceBefore,
  },
  {
    name: 'number',
    says: 'parts',
    reason: 'The line begins with a number.',
    shows: ({ line }) => line.marker !== null,
  },
  {
    name: 'closing-sign',
    says: 'joins',
    reason: 'The line begins with a sign that closes what stands before it.',
    shows: ({ line }) => /^[;:!?»)]/u.test(line.text),
  },
  {
    name: 'full-line-open',
    says: 'joins',
    reason: 'The last line is full, and its sentence open.',
    shows: (joint) => isOpen(joint) && isFull(joint, fullLine.open),
  },
  {
    name: 'small-letter',
    says: 'joins',
    reason: 'The sentence is open, and the line begins with a small letter or a bracket.',
    shows: (joint) => isOpen(joint) && /^[\p{Ll}(]/u.test(joint.line.text),
  },
  {
    name: 'full-line-closed',
    says: 'joins',
    reason: 'The last line is full, and neither a colon nor a semicolon ends it before a capital.',
    shows: (joint) =>
      !isOpen(joint) &&
      isFull(joint, fullLine.closed) &&
      (/^\p{Ll}/u.test(joint.line.text) || !/[:;]$/u.test(joint.paragraph.text)),
  },
  {
    name: 'short-line',
    says: 'parts',
    reason: 'The last line ends before the width at which the text is broken, or closes what it says.',
    shows: () => true,
  },
]

/** Text that a program broke at a width, without positions: a line's length and its last sign tell. */
export const textSigns: readonly JoinSign[] = signs.map((sign) => ({
  ...sign,
  shows: (joint) => isUnplaced(joint) && sign.shows(joint),
}))

function isUnplaced({ last, line }: Joint): boolean {
  return last.at === null || line.at === null
}

function isOpen({ paragraph }: Joint): boolean {
  return !/[.:;!?»”"]$/u.test(paragraph.text)
}

function isFull({ last, line, wrap: { measure, width } }: Joint, share: number): boolean {
  return measure(`${last.text} ${firstUnit(line.text)}`) >= width * share
}
