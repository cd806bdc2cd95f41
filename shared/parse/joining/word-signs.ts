import type { Line } from '../../notice/source-document.ts'
import type { JoinSense, JoinSign } from './joint.ts'

/** What the words of two lines say, before it is asked where the two stand. */
export const wordSigns: readonly JoinSign[] = [
  {
    name: 'heading-is-whole',
    says: 'parts',
    reason: 'The text above is a known heading, and with this line it begins none.',
    shows: ({ paragraph: { text }, line, context: { sense } }) =>
      sense.isHeading(text) && !sense.beginsHeading(`${text} ${line.text}`),
  },
  {
    name: 'lone-reference',
    says: 'joins',
    reason: 'The line is nothing but a reference in brackets, the end of a title.',
    shows: ({ paragraph: { text }, line, context: { sense } }) =>
      !line.spaceBefore && sense.isReference(line.text) && !sense.isHeading(text),
  },
  {
    name: 'opens-block',
    says: 'parts',
    reason: 'The line is a known heading with its number, or begins with a label.',
    shows: ({ line, inHeader, context: { sense } }) => sense.opens(line.text, inHeader),
  },
  {
    name: 'part-below-heading',
    says: 'parts',
    reason: 'A heading of a part stands below that of its section, and is not set as the rest of it.',
    shows: ({ paragraph: { text }, last, line, context: { sense } }) =>
      sense.isPartHeading(line.text) && sense.isHeading(text) && !isSetAlike(last, line),
  },
  {
    name: 'part-heading',
    says: 'parts',
    reason: 'One of the two heads a part of a section: a capital follows it, or a closed sentence stands before it.',
    shows: ({ paragraph: { text }, line, context: { sense } }) => partsEnd(text, line.text, sense),
  },
  {
    name: 'next-entry',
    says: 'parts',
    reason: 'A list without signs: entries in small letters up to a semicolon, or each with a name and a colon.',
    shows: ({ paragraph: { text }, line }) => isNextEntry(text, line.text),
  },
  {
    name: 'rest-of-heading',
    says: 'joins',
    reason: 'With this line the text above is a known heading.',
    shows: ({ paragraph: { text }, line, context: { sense } }) => endsHeading(text, line, sense),
  },
]

/** Between a heading of a part and its text, or a sentence and the next such heading. */
function partsEnd(text: string, next: string, sense: JoinSense): boolean {
  return (
    (sense.isPartHeading(text) && /^[\p{Lu}«]/u.test(next)) || (/[.;:!?]$/u.test(text) && sense.isPartHeading(next))
  )
}

/** The rest of a known heading. */
function endsHeading(text: string, line: Line, sense: JoinSense): boolean {
  return (
    !line.spaceBefore &&
    line.marker === null &&
    !sense.isPartHeading(line.text) &&
    sense.beginsHeading(text) &&
    sense.isHeading(`${text} ${line.text}`)
  )
}

/**
 * Of the letters' size: how far two sizes that are the same may lie apart by rounding, and how far below each other the
 * two lines of one heading stand at most.
 */
const alike = { size: 0.02, step: 1.25 }

/** Right below, in the same letters: as one heading that did not fit is set, and never one below another. */
function isSetAlike(last: Line, line: Line): boolean {
  const [upper, lower] = [last.at, line.at]
  if (upper === null || lower === null) return false
  const size = upper.fontSize
  return (
    upper.page === lower.page &&
    Math.abs(size - lower.fontSize) < size * alike.size &&
    Math.abs(lower.box[1] - upper.box[1]) < size * alike.step
  )
}

/** A list without signs: small letters up to a semicolon, or a name with a colon in front of each sentence. */
function isNextEntry(text: string, next: string): boolean {
  const named = /^\p{Lu}[^.:;!?()]{3,60}?\s?:\s(?=\S)/u
  return (
    (/^\p{Ll}.*;$/su.test(text) && /^\p{Ll}/u.test(next)) ||
    (text.endsWith('.') && named.test(text) && named.test(next))
  )
}
