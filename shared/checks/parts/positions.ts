import type { Fields, Language, Position } from '../../notice/report.ts'
import { sideOf } from '../../notice/block-text.ts'
import { placeForms } from '../../profile/place-forms.ts'
import type { Forms } from '../../profile/profile.ts'
import { foldWords } from '../../text/fold.ts'
import type { CheckInput, Place } from '../check.ts'
import type { ReaderForms } from '../messages/reader-forms.ts'
import type { SomeSides } from '../messages/values.ts'
import { valuesDiffer } from './learned-terms.ts'

/** 'G12', 'G10-G12'; null where no grade is stated. */
export function gradeForm(grade: { min: string; max: string } | null): string | null {
  if (grade === null) return null
  return grade.min === grade.max ? grade.min : `${grade.min}-${grade.max}`
}

/** Whether a side says of each post by itself whether it waits for its budget, and has no line for all of them. */
export function areInLines(input: CheckInput, language: Language): boolean {
  const fields = sideOf(input.notice, language)?.fields
  return fields !== undefined && (fields.pendingBudget?.value !== true || isOfSome(fields))
}

/** The status is that of posts told apart, in their own lines. */
export function isOfSome({ pendingBudget, positions }: Fields): boolean {
  return positions.some((position) => position.pendingBudget && position.block === pendingBudget?.block)
}

/** What names a post in a message: its number in the list, from 1, and its title on either side. */
export type NamedPost = { readonly post: number; readonly title: SomeSides<string> }

/** "the second post (“Archivist”)", « le deuxième poste (« archiviste ») ». */
export function postName({ post, title }: NamedPost, { reader, ordinal, quote, own }: ReaderForms): string {
  const place = ordinal(post)
  const name =
    reader === 'en'
      ? place === null
        ? `post ${post}`
        : `the ${place} post`
      : place === null
        ? `le poste n°\u00A0${post}`
        : `le ${place} poste`
  return own(title) === '' ? name : `${name} (${quote(own(title))})`
}

/** The profile's pairs of places, each with the town alone as well. */
function placePairs({ profile }: CheckInput): Forms[] {
  return profile.terms.locations.map(({ en, fr }) => ({ en: en.flatMap(placeForms), fr: fr.flatMap(placeForms) }))
}

export function placesDiffer(input: CheckInput, en: Position, fr: Position): boolean {
  return (
    en.location !== null &&
    fr.location !== null &&
    valuesDiffer(input, 'location', en.location, fr.location, placePairs(input))
  )
}

/** Two places of one language that the profile knows as two. */
export function isOtherPlace(input: CheckInput, one: string, other: string | null, language: Language): boolean {
  if (other === null) return false
  const pairs = placePairs(input)
  const pairsOf = (place: string): Forms[] =>
    pairs.filter((pair) => pair[language].some((form) => foldWords(form) === foldWords(place)))
  const [first, second] = [pairsOf(one), pairsOf(other)]
  return first.length > 0 && second.length > 0 && !first.some((pair) => second.includes(pair))
}

/** The words of a post's line that a message is about; the whole line where they cannot be told. */
export function positionMarks(input: CheckInput, position: Position, about: string): Place[] {
  const text = input.block(position.block)?.text ?? ''
  const value =
    about === 'grade'
      ? gradeWords(text, position, input)
      : about === 'location'
        ? position.location
        : about === 'reference'
          ? position.reference
          : null
  const start = value === null ? -1 : text.indexOf(value)
  if (value === null || start < 0) return text === '' ? [] : [{ block: position.block, start: 0, end: text.length }]
  return [{ block: position.block, start, end: start + value.length }]
}

/** The grade as it is written: "G17-G20", "A.2". */
function gradeWords(text: string, { grade }: Position, { profile }: CheckInput): string | null {
  if (grade === null) return null
  const one = `(?:${profile.gradePattern})`
  const form = new RegExp(
    `(?<![\\p{L}\\p{N}])${one}(?:\\s*(?:[-–—/]|to|à|and|et|or|ou)\\s*(?:${one}|\\d{1,2}))?(?![\\p{L}\\p{N}])`,
    'u',
  )
  return form.exec(text)?.[0] ?? null
}
