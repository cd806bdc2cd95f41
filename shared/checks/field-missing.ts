import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { fieldNames, type FieldName } from '../profile/profile.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { blockOf, fieldWords, languagesOf, valueMarks } from './parts/field-values.ts'
import { unreadValue } from './parts/unread-values.ts'

interface Messages {
  /** `language`: the one whose header lacks it; `stated`: the other's words, where they are written out. */
  oneSide: { fields: FieldName; language: Language; stated: string }
  noSide: { fields: FieldName }
  header: { fields: readonly FieldName[]; languages: readonly Language[] }
}

/** So many fields gone together are a header that is gone: one defect, one report. */
const wholeHeader = 4

export const fieldMissing = defineCheck<Messages>({
  id: 'field-missing',
  rank: 'fact',
  severity: 'error',
  ofHouse: true,
  title: { en: 'Header field missing', fr: 'Champ d’en-tête manquant' },
  explain: {
    en: 'A line that every notice must carry at its head (grade, deadline, clearance…) is not there in one language or in both.',
    fr: 'Une ligne que tout avis doit porter en tête (grade, date limite, habilitation…) manque dans une langue ou dans les deux.',
  },
  messages: {
    oneSide: {
      en: ({ fields, language, stated }, forms) =>
        `The ${forms.language(language)} header does not state the ${fieldWords[fields].en}; the ${forms.language(otherLanguage(language))} one ${stated === '' ? 'does' : `gives ${forms.quote(stated)}`}.`,
      fr: ({ fields, language, stated }, forms) =>
        `L’en-tête ${forms.language(language)} n’indique pas ${withArticle(fields)}\u00A0; l’en-tête ${forms.language(otherLanguage(language))} ${stated === '' ? 'l’indique' : `porte ${forms.quote(stated)}`}.`,
    },
    noSide: {
      en: ({ fields }) => `The header does not state the ${fieldWords[fields].en} in any language.`,
      fr: ({ fields }) => `L’en-tête n’indique ${withArticle(fields)} dans aucune langue.`,
    },
    header: {
      en: ({ fields, languages }, forms) =>
        `The header is missing or cannot be recognised${inLanguage(languages, forms)}: the ${forms.list(fields.map((name) => fieldWords[name].en))} are not stated.`,
      fr: ({ fields, languages }, forms) =>
        `L’en-tête manque ou n’est pas reconnaissable${inLanguage(languages, forms)}. Il y manque ${forms.list(fields.map(withArticle))}.`,
    },
  },
  run: (input) => {
    const languages = languagesOf(input)
    const gone = fieldNames
      .filter((name) => input.profile.fields[name]?.required === true)
      .map((name) => ({ name, lacking: languages.filter((language) => isMissing(input, name, language)) }))
    const groups: (readonly Language[])[] = languages.length === 2 ? [['en', 'fr'], ['en'], ['fr']] : [languages]
    return groups.flatMap((lacking) => {
      const names = gone
        .filter((field) => lacking.length > 0 && field.lacking.join() === lacking.join())
        .map((field) => field.name)
      if (names.length >= wholeHeader) return [header(names, lacking)]
      return names.map((name) =>
        lacking.length === languages.length
          ? onNoSide(input, name, languages)
          : onOneSide(input, name, lacking[0] ?? 'en'),
      )
    })
  },
})

/** A label whose value could not be read ("Ongoing" for a deadline) is no missing field. */
function isMissing(input: CheckInput, name: FieldName, language: Language): boolean {
  return sideOf(input.notice, language)?.fields[name] === null && unreadValue(input, name, language) === null
}

function header(fields: readonly FieldName[], languages: readonly Language[]): Report<Messages> {
  return { message: 'header', values: { fields, languages }, en: [], fr: [], marks: [] }
}

function onOneSide(input: CheckInput, name: FieldName, language: Language): Report<Messages> {
  const stated = sideOf(input.notice, otherLanguage(language))?.fields[name] ?? null
  const there = blockOf(input, stated)
  return {
    message: 'oneSide',
    values: { fields: name, language, stated: stated?.text ?? '' },
    en: language === 'en' ? [] : there,
    fr: language === 'fr' ? [] : there,
    marks: valueMarks(input, stated),
    // What is wrong with the line that is there has nothing to do with it.
    claims: claimedPassages(there, ['presence']),
  }
}

function onNoSide(input: CheckInput, name: FieldName, languages: readonly Language[]): Report<Messages> {
  const place = (language: Language) => (languages.includes(language) ? neighbour(input, name, language) : [])
  return { message: 'noSide', values: { fields: name }, en: place('en'), fr: place('fr'), marks: [] }
}

/** The header line after which the field usually stands: where the reader should look. */
function neighbour(input: CheckInput, name: FieldName, language: Language): string[] {
  const fields = sideOf(input.notice, language)?.fields
  const before = fieldNames.slice(0, fieldNames.indexOf(name)).filter((other) => !other.endsWith('Reports'))
  const last = before.findLast((other) => fields !== undefined && blockOf(input, fields[other]).length > 0)
  return fields === undefined || last === undefined ? [] : blockOf(input, fields[last])
}

const feminine: ReadonlySet<FieldName> = new Set(['reference', 'deadline'])

/** « la date limite », « l’organisme ». */
function withArticle(name: FieldName): string {
  const word = fieldWords[name].fr
  if (/^[aeiouh]/u.test(word)) return `l’${word}`
  return `${name.endsWith('Reports') ? 'les' : feminine.has(name) ? 'la' : 'le'} ${word}`
}

/** Where one language of two lacks its header. */
function inLanguage(languages: readonly Language[], { reader, language }: ReaderForms): string {
  const [only, another] = languages
  if (only === undefined || another !== undefined) return ''
  return reader === 'en' ? ` in ${language(only)}` : ` en ${language(only)}`
}
