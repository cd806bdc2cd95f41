import { remember } from './remember.ts'

/**
 * The form in which texts are compared: no case, no accents, straight apostrophes and quotation marks, plain hyphens
 * and spaces. Every UTF-16 unit stays one unit, so a place found in the folded text is the same place in the text.
 */
export const fold = remember((text) => text.replace(/[^\u0021-\u0040\u005B-\u005F\u0061-\u007E ]/g, foldUnit))

/** Folded, with ligatures opened: how names are put in order. What a search compares is in search-words.ts. */
export function foldName(text: string): string {
  // Most names have no accents: a tenth of the time for the same answer.
  if (/^[\u0020-\u005F\u0061-\u007E]*$/u.test(text)) return text.toLowerCase()
  return fold(text).replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

const known = new Map<string, string>()

function foldUnit(unit: string): string {
  const seen = known.get(unit)
  if (seen !== undefined) return seen
  const folded = foldOnce(unit)
  known.set(unit, folded)
  return folded
}

function foldOnce(unit: string): string {
  if (/[\u2018\u2019\u02BC\u00B4`]/u.test(unit)) return "'"
  if (/[\u201C\u201D\u201E«»]/u.test(unit)) return '"'
  if (/[\u2010-\u2015\u2212]/u.test(unit)) return '-'
  if (/\s/u.test(unit)) return ' '
  const lower = unit.toLowerCase().normalize('NFD')[0] ?? unit
  return lower.length === 1 ? lower : unit
}

/**
 * Folded, with ligatures opened and only what tells one name from another: letters, digits, apostrophes, and the signs
 * of "C++" and "C#". “Belgique–Bruxelles” and "belgique bruxelles" are one form.
 */
export const foldForms = remember((text) =>
  foldName(text)
    .replace(/[^\p{L}\p{N}'+#]+/gu, ' ')
    .trim(),
)

/** Whether two texts are the same to a profile. */
export function sameForm(a: string, b: string): boolean {
  return foldForms(a) === foldForms(b)
}

/** Folded and reduced to its words: what two forms of a heading or label have in common. */
export const foldWords = remember((text) =>
  foldForms(text)
    .replace(/['+# ]+/gu, ' ')
    .trim(),
)
