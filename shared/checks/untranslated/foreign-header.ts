import { writtenWords } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import { otherLanguage, sideOf } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { fold, foldWords } from '../../text/fold.ts'
import type { CheckInput } from '../check.ts'
import { profileIndexOf } from '../parts/profile-index.ts'
import { isFromScan } from '../parts/side-texts.ts'
import type { Sentence } from '../parts/sentences.ts'
import { senseOf } from '../../parse/sense-line.ts'

/**
 * Words of a header line that the profile knows in the other language only: a label (« Schedule : Temps plein »), a
 * place, body or working time (« Horaire : Full-time »), the period of a salary. Values that no pair names may be names
 * of their own.
 */
export function foreignHeaderWords(input: CheckInput, block: Block, language: Language): Sentence[] {
  if (block.kind !== 'field' || isFromScan(input, block)) return []
  const label = senseOf(block.text, profileIndexOf(input)).label(language)
  if (!label?.colon) return []
  const value = { text: block.text.slice(label.valueStart).trim(), start: label.valueStart }
  const isForeignLabel =
    label.language !== language &&
    !label.neutral &&
    !label.mistyped &&
    block.text.slice(label.labelEnd, label.valueStart).replace(/[\s:]/gu, '') === '' &&
    foldWords(block.text.slice(0, label.labelEnd)) !== ''
  return [
    ...(isForeignLabel ? [{ text: block.text.slice(0, label.labelEnd), start: 0 }] : []),
    ...foreignValue(input, block, language, label.field, value),
  ]
}

/**
 * A title that is the other side's word for word, with words that only the other language has. Titles of one or two
 * words are the same in both languages too often ("Data Architect").
 */
export function copiedTitle(input: CheckInput, block: Block, language: Language): Sentence[] {
  const title = sideOf(input.notice, language)?.fields.title ?? null
  const other = sideOf(input.notice, otherLanguage(language))?.fields.title ?? null
  const { dictionaries } = input
  if (
    dictionaries === undefined ||
    title?.block !== block.id ||
    foldWords(title.value) !== foldWords(other?.value ?? '') ||
    isFromScan(input, block)
  )
    return []
  const words = writtenWords(title.value, wordsOf(title.value), '')
    .map(({ text }) => text)
    .filter((word) => word.length > 2 && word !== word.toUpperCase())
  const foreign = words.filter(
    (word) => !dictionaries.knows(word, language) && dictionaries.knows(word, otherLanguage(language)),
  )
  const start = block.text.indexOf(title.value)
  return words.length < enoughWords || foreign.length < 2 || start < 0 ? [] : [{ text: title.value, start }]
}

/** Words of a title: of one or two, a name and a loan are as likely as a copy. */
const enoughWords = 3
/** Letters: "year" and « an » begin other words, or are short for them. */
const enoughLetters = 5

function foreignValue(input: CheckInput, block: Block, language: Language, field: string, value: Sentence): Sentence[] {
  const { terms, periods } = input.profile
  const other = otherLanguage(language)
  if (field === 'salary') {
    const fields = sideOf(input.notice, language)?.fields.salary
    const known = (side: Language) => [...periods.month[side], ...periods.year[side]].map(fold)
    const foreign = known(other).filter((form) => form.length >= enoughLetters && !known(language).includes(form))
    const found =
      fields?.block === block.id
        ? foreign
            .map((form) => ({
              form,
              at: fold(value.text).search(new RegExp(`(?<!\\p{L})${RegExp.escape(form)}(?!\\p{L})`, 'u')),
            }))
            .find(({ at }) => at >= 0)
        : undefined
    return found === undefined
      ? []
      : [{ text: value.text.slice(found.at, found.at + found.form.length), start: value.start + found.at }]
  }
  const pairs =
    field === 'location'
      ? terms.locations
      : field === 'body'
        ? terms.bodies
        : field === 'schedule'
          ? terms.schedules
          : []
  const words = foldWords(value.text)
  const knows = (side: Language): boolean => pairs.some((pair) => pair[side].some((form) => foldWords(form) === words))
  return knows(other) && !knows(language) ? [value] : []
}
