import type { Line } from '../notice/source-document.ts'
import type { LineSense } from './line-sense.ts'
import type { OpenParagraph } from './paragraph.ts'

/** What the words of a line say of whether it goes on a paragraph; null where they leave it to its place. */
export function senseGoesOn(
  { paragraph, last, inHeader }: OpenParagraph,
  line: Line,
  sense: LineSense,
): boolean | null {
  const { text } = paragraph
  const isHeading = sense.isHeading(text)
  if (isHeading && !sense.beginsHeading(`${text} ${line.text}`)) return false
  if (!isHeading && !line.spaceBefore && sense.isReference(line.text)) return true
  if (sense.opens(line.text, inHeader)) return false
  if (isHeading && sense.isPartHeading(line.text) && !isSetAlike(last, line)) return false
  if (partsEnd(text, line.text, sense) || isNextEntry(text, line.text)) return false
  return endsHeading(text, line, sense) ? true : null
}

/** Between a heading of a part and its text, or a sentence and the next such heading. */
function partsEnd(text: string, next: string, sense: LineSense): boolean {
  return (
    (sense.isPartHeading(text) && /^[\p{Lu}«]/u.test(next)) || (/[.;:!?]$/u.test(text) && sense.isPartHeading(next))
  )
}

/** The rest of a known heading. */
function endsHeading(text: string, line: Line, sense: LineSense): boolean {
  return (
    !line.spaceBefore &&
    line.marker === null &&
    !sense.isPartHeading(line.text) &&
    sense.beginsHeading(text) &&
    sense.isHeading(`${text} ${line.text}`)
  )
}

/** Right below, in the same letters: as one heading that did not fit is set, and never one below another. */
function isSetAlike(last: Line, line: Line): boolean {
  const [upper, lower] = [last.at, line.at]
  if (upper === null || lower === null) return false
  const size = upper.fontSize
  return (
    upper.page === lower.page &&
    Math.abs(size - lower.fontSize) < size * 0.02 &&
    Math.abs(lower.box[1] - upper.box[1]) < size * 1.25
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
