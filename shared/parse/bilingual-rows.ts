import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { labelled, matchTwoLabels, type TwoLabels } from './label-and-value.ts'
import { withText, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { senseOf } from './sense-line.ts'

/** A value with more signs is a text of its own. */
const longestValue = 400

/** A header line that says all twice, "Schedule / Horaire: Full-time / Temps plein", as one line for each side. */
export function splitBilingualLine(paragraph: Paragraph, index: ProfileIndex): Paragraph[] {
  if (paragraph.side !== null || paragraph.text.length > longestValue) return [paragraph]
  const labels = matchTwoLabels(paragraph.text, index)
  if (labels === null) return splitTwoLines(paragraph, index)
  const value = paragraph.text.slice(labels.valueStart).trim()
  if (value !== '' && !labels.colon) return [paragraph]
  return inBoth(paragraph, labels, value === '' ? null : splitValue([withText(paragraph, value)], labels), index)
}

/** "Schedule: Full-time / Horaire : Temps plein". */
function splitTwoLines(paragraph: Paragraph, index: ProfileIndex): Paragraph[] {
  const halves = senseOf(paragraph.text, index).label()?.colon === true ? halvesOfText(paragraph.text, '/') : null
  if (halves === null) return [paragraph]
  const [one, two] = halves.map((half) => lineOf(half, index))
  if (one?.field === undefined || one.field !== two?.field) return [paragraph]
  const first = one.language ?? (two.language === null ? 'en' : otherLanguage(two.language))
  if (two.language === first) return [paragraph]
  return halves.map((half, at) => ({ ...withText(paragraph, half), side: at === 0 ? first : otherLanguage(first) }))
}

/** Field and language of a header line; a label that is the same in both says none. */
function lineOf(text: string, index: ProfileIndex): { field: string; language: Language | null } | null {
  const own = senseOf(text, index).label()
  if (own?.colon !== true) return null
  return { field: own.field, language: own.neutral ? null : own.language }
}

/** The two lines of a row whose label is in both languages. */
export function inBoth(
  label: Paragraph,
  labels: TwoLabels,
  values: Record<Language, Paragraph> | null,
  index: ProfileIndex,
): Paragraph[] {
  return [labels.first, otherLanguage(labels.first)].map((side) => {
    const own: Paragraph = { ...withText(label, labels[side]), side }
    if (values === null) return labels.colon ? withText(own, `${own.text}${side === 'fr' ? ' :' : ':'}`) : own
    return labelled(own, { ...values[side], side }, index)
  })
}

/** What each language says of a value that is written in both, or once for both. */
export function splitValue(
  written: readonly Paragraph[],
  { first, between }: Pick<TwoLabels, 'first' | 'between'>,
): Record<Language, Paragraph> | null {
  const [value] = written
  if (value === undefined) return null
  const halves = halvesOf(written, between)
  const [one, two] = halves ?? [joinTexts(written), joinTexts(written)]
  const split = { en: one, fr: one }
  split[otherLanguage(first)] = two
  return split
}

function halvesOf(written: readonly Paragraph[], between: string): [Paragraph, Paragraph] | null {
  const middle = written.length / 2
  if (written.length > 1)
    return Number.isInteger(middle) ? [joinTexts(written.slice(0, middle)), joinTexts(written.slice(middle))] : null
  const [value] = written
  const texts = value === undefined ? null : halvesOfText(value.text, between)
  return texts === null || value === undefined ? null : [withText(value, texts[0]), withText(value, texts[1])]
}

/**
 * In two at the sign that stands between the labels too, or at a stroke; null where it is one value ("N/A", "G15 -
 * G17").
 */
function halvesOfText(text: string, between: string): [string, string] | null {
  for (const sign of new Set([...(/^[–—·•-]$/u.test(between) ? [` ${between} `] : []), ' / ', ' | ', '/', '|'])) {
    const pieces = text.split(sign)
    if (pieces.length % 2 === 1) continue
    const [left, right] = [pieces.slice(0, pieces.length / 2), pieces.slice(pieces.length / 2)].map((half) =>
      half.join(sign).trim(),
    )
    if (left !== undefined && right !== undefined && areHalves(left, right)) return [left, right]
  }
  return null
}

/** Each says something, and both speak of numbers or neither does. */
function areHalves(left: string, right: string): boolean {
  return [left, right].every((half) => /[\p{L}\p{N}]{2}/u.test(half)) && /\d/u.test(left) === /\d/u.test(right)
}

function joinTexts(paragraphs: readonly Paragraph[]): Paragraph {
  const [first, ...others] = paragraphs
  if (first === undefined) throw new RangeError('A value has a first line.')
  return others.reduce(
    (all, next) => ({ ...all, text: `${all.text} ${next.text}`, lines: [...all.lines, ...next.lines] }),
    first,
  )
}
