import type { FieldName } from '../../profile/profile.ts'
import type { HeaderFields, Language, Located } from '../../notice/report.ts'
import { sideOf } from '../../notice/block-text.ts'
import type { CheckInput, Place, ReportOf, Row } from '../check.ts'

export type Stated<Name extends keyof HeaderFields> = NonNullable<HeaderFields[Name]>

/** A field's value on both sides; null where a side does not state it (that is for field-missing to say). */
export function onBothSides<Name extends keyof HeaderFields>(
  input: CheckInput,
  name: Name,
): { en: Stated<Name>; fr: Stated<Name> } | null {
  const en = input.notice.en?.fields[name] ?? null
  const fr = input.notice.fr?.fields[name] ?? null
  return en === null || fr === null ? null : { en, fr }
}

/** The value's words in its block; none where the value is not written out (one post, nothing pending). */
export function valueMarks(input: CheckInput, ...values: Located<unknown>[]): Place[] {
  return values.flatMap((value) => {
    if (value === null || value.text === '') return []
    const start = input.block(value.block)?.text.indexOf(value.text) ?? -1
    return start < 0 ? [] : [{ block: value.block, start, end: start + value.text.length }]
  })
}

/** Where the values at the head stand, on both sides. */
export function statedPlaces(input: CheckInput): Place[] {
  return languagesOf(input).flatMap((language) => {
    const fields = sideOf(input.notice, language)?.fields
    const names = Object.keys(fieldWords) as FieldName[]
    return fields === undefined ? [] : names.flatMap((name) => valueMarks(input, fields[name]))
  })
}

/** Where a value stands, as a list of blocks for a report. */
export function blockOf(input: CheckInput, value: Located<unknown>): string[] {
  return value !== null && input.block(value.block) !== undefined ? [value.block] : []
}

/** A report on a value that both sides state, with both places and both words. */
export function valueReport<Message extends string, Told>(
  input: CheckInput,
  pair: { en: Located<unknown>; fr: Located<unknown> },
  message: Message,
  values: Told,
): ReportOf<Message, Told> {
  return {
    message,
    values,
    en: blockOf(input, pair.en),
    fr: blockOf(input, pair.fr),
    marks: valueMarks(input, pair.en, pair.fr),
  }
}

/** A row of the numbers of reports, which reports-mismatch compares: 0 is as much as “sans objet” there. */
export function isOfReports({ notice }: CheckInput, row: Row): boolean {
  const [en, fr] = [row.en[0]?.id, row.fr[0]?.id]
  return (['directReports', 'indirectReports'] as const).some(
    (name) => notice.en?.fields[name]?.block === en && notice.fr?.fields[name]?.block === fr,
  )
}

export const fieldWords: Record<FieldName, Record<Language, string>> = {
  reference: { en: 'reference', fr: 'référence' },
  title: { en: 'title', fr: 'intitulé' },
  posts: { en: 'number of posts', fr: 'nombre de postes' },
  location: { en: 'location', fr: 'lieu' },
  body: { en: 'body', fr: 'organisme' },
  schedule: { en: 'working time', fr: 'horaire' },
  deadline: { en: 'deadline', fr: 'date limite' },
  salary: { en: 'salary', fr: 'salaire' },
  grade: { en: 'grade', fr: 'grade' },
  clearance: { en: 'clearance level', fr: 'niveau d’habilitation' },
  directReports: { en: 'direct reports', fr: 'subordonnés directs' },
  indirectReports: { en: 'indirect reports', fr: 'subordonnés indirects' },
  contract: { en: 'contract', fr: 'contrat' },
  startDate: { en: 'start date', fr: 'entrée en fonctions' },
}

/** The languages that the notice has. */
export function languagesOf(input: CheckInput): Language[] {
  return (['en', 'fr'] as const).filter((language) => sideOf(input.notice, language) !== null)
}
