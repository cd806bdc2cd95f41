import type { Block } from '../../notice/report.ts'

/** Fewer words than these, with a full stop, may be a value ("Six years, renewable."). */
const fewestWords = 7
/** Letters of the longest label before a colon. */
const label = /^[^.:!?]{1,60}\s?:\s/u

/**
 * Whether a block is a line of the notice's head, whose values have checks of their own. What is written there in
 * sentences, before the first heading that was recognised, is text like any other.
 */
export function isAtHead({ section, kind, text }: Pick<Block, 'section' | 'kind' | 'text'>): boolean {
  if (section !== 'header') return false
  const isSentence = /[.!?][»”"’)]*$/u.test(text.trimEnd()) && text.split(/\s+/u).length >= fewestWords
  return kind !== 'paragraph' || !isSentence || label.test(text)
}
