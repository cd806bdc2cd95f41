import type { Block } from '../../notice/report.ts'

/** Fewer words than these, with a full stop, may be a value ("Six years, renewable."). */
const fewestWords = 7
/** An item of so many words says what somebody does; fewer may be a part of a value ("Bern, Switzerland"). */
const fewestOfItem = 4
/** Letters of the longest label before a colon. */
const label = /^[^.:!?]{1,60}\s?:\s/u

/**
 * Whether a block is a line of the notice's head, whose values have checks of their own. What is written there in
 * sentences or lists, before the first heading that was recognised, is text like any other.
 */
export function isAtHead({ section, kind, text }: Pick<Block, 'section' | 'kind' | 'text'>): boolean {
  if (section !== 'header') return false
  const words = text.split(/\s+/u).length
  if (kind === 'item') return words < fewestOfItem || label.test(text)
  const isSentence = /[.!?][»”"’)]*$/u.test(text.trimEnd()) && words >= fewestWords
  return kind !== 'paragraph' || !isSentence || label.test(text)
}
