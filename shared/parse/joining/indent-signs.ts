import { leftOf } from '../page-layout.ts'
import { isBullet } from '../paragraph.ts'
import type { Joint, JoinSign } from './joint.ts'

/** Points: two lines that begin so near to each other begin at the same place, though set by hand. */
const tolerance = 5
/** Points: the same where a program set both, and only rounding is forgiven; the edge is measured more roughly. */
const rounding = { indent: 2, edge: 3 }
/** Points: so far at most further lines of an item hang in, and first lines of paragraphs are set in. */
const farthest = { hanging: 40, setIn: 60 }
/** Points: what is set in farther than the edge is a list. */
const listIndent = 12

/** Where the line begins, beside where the last one did: asked when nothing else has told. */
export const indentSigns: readonly JoinSign[] = [
  {
    name: 'below-first-line',
    says: 'joins',
    reason: 'First lines are set in here; the one above is, and this one begins at the edge.',
    shows: (joint) => {
      const { firstLine, left } = joint.layout
      const { from, to, isFirst } = indentOf(joint)
      if (firstLine === null || joint.paragraph.marker !== null) return false
      return isFirst && Math.abs(from - firstLine) < rounding.indent && Math.abs(to - left) < rounding.edge
    },
  },
  {
    name: 'first-line',
    says: 'parts',
    reason: 'First lines are set in here, and this one is.',
    shows: (joint) => {
      const { firstLine, left } = joint.layout
      const { from, to } = indentOf(joint)
      if (firstLine === null || joint.paragraph.marker !== null) return false
      const isOver = Math.abs(from - left) < rounding.edge || /[.!?:;]$/u.test(joint.paragraph.text)
      return Math.abs(to - firstLine) < rounding.indent && isOver
    },
  },
  {
    name: 'hanging-line',
    says: 'joins',
    reason: 'The line hangs behind the first one of an item, or of a text that is not closed.',
    shows: (joint) => {
      const { from, to, isFirst } = indentOf(joint)
      const { marker, text } = joint.paragraph
      return isSetIn(joint) && isFirst && to < from + farthest.hanging && (marker !== null || !/[.:;]$/u.test(text))
    },
  },
  {
    name: 'set-in',
    says: 'parts',
    reason: 'The line begins farther to the right than the one above it.',
    shows: (joint) => isSetIn(joint),
  },
  {
    name: 'unsigned-item-ends',
    says: 'parts',
    reason: 'A list without signs: the item above closes with a semicolon.',
    shows: (joint) => {
      const { marker, text } = joint.paragraph
      return marker === null && text.endsWith(';') && indentOf(joint).from > joint.layout.left + listIndent
    },
  },
  {
    name: 'item-ends',
    says: 'parts',
    reason:
      'Lines of items hang behind their signs here; the item above is closed, and this line begins below its sign.',
    shows: (joint) => {
      const { from, to, isFirst } = indentOf(joint)
      const { marker, text } = joint.paragraph
      return joint.layout.hanging && isBullet(marker) && isFirst && to < from + rounding.edge && /[.;!?]$/u.test(text)
    },
  },
  {
    name: 'same-left',
    says: 'joins',
    reason: 'The line begins where the one above it does.',
    shows: (joint) => {
      const { from, to } = indentOf(joint)
      return to >= from - tolerance
    },
  },
  {
    name: 'back-to-edge',
    says: 'joins',
    reason: 'The line above is set in as first lines are, is not closed, and this one begins at the edge.',
    shows: (joint) => {
      const { from, to, isFirst } = indentOf(joint)
      const { left } = joint.layout
      return (
        isFirst &&
        joint.paragraph.marker === null &&
        from < left + farthest.setIn &&
        to <= left + tolerance &&
        !/[.:;]$/u.test(joint.paragraph.text)
      )
    },
  },
  {
    name: 'farther-left',
    says: 'parts',
    reason: 'The line begins farther to the left than the one above it, as what follows a list does.',
    shows: () => true,
  },
]

/** Where the last line and this one begin, in points, and whether the last one is the first of its paragraph. */
function indentOf({ first, last, line }: Joint): { from: number; to: number; isFirst: boolean } {
  return { from: leftOf(last), to: leftOf(line), isFirst: first === last }
}

function isSetIn(joint: Joint): boolean {
  const { from, to } = indentOf(joint)
  return to > from + tolerance
}
