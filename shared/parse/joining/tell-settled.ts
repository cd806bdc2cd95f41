import type { Classified } from '../classified.ts'
import type { JoinDecision } from './joint.ts'

/**
 * Tells of the lines that were joined, or parted, after all, once both sides were known: the facing side has as many
 * paragraphs, or entries, as they then make.
 */
export function tellSettled(
  before: readonly Classified[],
  after: readonly Classified[],
  told: (decision: JoinDecision) => void,
): void {
  const [firstBefore, firstAfter] = [before, after].map(
    (items) => new Set(items.flatMap(({ paragraph }) => paragraph.lines.slice(0, 1))),
  )
  for (const line of after.flatMap(({ paragraph }) => paragraph.lines)) {
    const isFirst = firstAfter?.has(line) === true
    if (isFirst !== firstBefore?.has(line)) told({ line, sign: isFirst ? otherSide.parts : otherSide.joins })
  }
}

const otherSide = {
  parts: {
    name: 'other-side-parts',
    says: 'parts',
    reason: 'A paragraph of its own, as the other language has it: without it the two sides do not match by length.',
  },
  joins: {
    name: 'other-side-joins',
    says: 'joins',
    reason: 'One with the text above, as the other language has it: apart the two sides do not match by length.',
  },
} as const
