import { wordsOf } from '../lexicon/words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Language } from '../notice/report.ts'
import type { FieldName } from '../profile/profile.ts'
import { findDates } from '../values/date.ts'
import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'
import { formOf, gradeBehind, isBody, isCode, isGradeLine } from './value-forms.ts'

/** Whether a value looks as one of a field does; of fields whose values are any words, whether it could be one. */
export function fitsField(field: string, value: string, index: ProfileIndex): boolean {
  const { lexicon, profile } = index
  switch (field) {
    case 'deadline':
      return value.length <= longest.shortLine && findDates(value, { lexicon }).length > 0
    case 'salary':
      return formOf(value, index) === 'salary'
    case 'grade':
      return (
        isGradeLine(value.replace(/\s*\([^()]*\)$/u, ''), profile.gradePattern) ||
        gradeBehind(value, index.profile) !== null
      )
    case 'location':
      return formOf(value, index) === 'location'
    case 'schedule':
      return formOf(value, index) === 'schedule'
    case 'posts':
      return /^\d{1,2}(?![\d/_.-]*\d)/u.test(value)
    case 'reference':
      return isReference(value)
    case 'body':
      return isBody(value, index)
    default:
      return false
  }
}

/** "N° 27-12", "VA 14/2027", "54321": a number, with what makes a code of it. */
export function isReference(value: string): boolean {
  return (
    isCode(value) || /^(?:n[°o]\.?\s*|no\.\s*|#\s*)?(?:\p{Lu}{1,6}\s)?\d[\p{Lu}\d]*(?:[-/_.][\p{Lu}\d]+)*$/u.test(value)
  )
}

/** Words of a label: more are a sentence. */
const mostWords = 9

/** A label of any words before its value, and no hour ("until 4:30 p.m."). */
const labelled = /^(\p{Lu}[^.:;!?]{2,60}?(?:\s?\([^()]{1,40}\))?)\s?:\s+(?=\S)/u

/**
 * The field of a header line whose label no form has: a word of the label names one, and the value looks like one of
 * its values. Null where either says nothing.
 */
export function openLabel(
  text: string,
  index: ProfileIndex,
): { field: FieldName; language: Language | null; labelEnd: number; valueStart: number } | null {
  const found = labelled.exec(text)
  const label = found?.[1]
  if (found === null || label === undefined || label.split(/\s+/u).length > mostWords) return null
  const value = text.slice(found[0].length)
  for (const { field, language } of fieldsNamed(label, index.lexicon))
    if (fitsField(field, value, index)) return { field, language, labelEnd: label.length, valueStart: found[0].length }
  return null
}

function fieldsNamed(label: string, lexicon: Lexicon): { field: FieldName; language: Language | null }[] {
  const words = wordsOf(label)
  const [en, fr] = (['en', 'fr'] as const).map(
    (language) => lexicon.find(label, words, language).get('label-words') ?? [],
  )
  const fields = [...new Set([...(en ?? []), ...(fr ?? [])].map(({ row }) => row.value as FieldName))]
  return fields.map((field) => {
    const [isEnglish, isFrench] = [en, fr].map((hits) => hits?.some(({ row }) => row.value === field) === true)
    return { field, language: isEnglish === isFrench ? null : isEnglish === true ? 'en' : 'fr' }
  })
}
