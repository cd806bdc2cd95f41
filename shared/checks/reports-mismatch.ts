import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { isBareLabel } from '../parse/label-and-value.ts'
import { longest } from '../parse/line-lengths.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import type { Sides } from './messages/values.ts'
import { claimedEndings, claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { blockOf, onBothSides, valueMarks, valueReport } from './parts/field-values.ts'
import { profileIndexOf } from './parts/profile-index.ts'
import { senseOf } from '../parse/sense-line.ts'

const reports = ['directReports', 'indirectReports'] as const
type Field = (typeof reports)[number]

interface Messages {
  differ: Sides<number> & { field: Field }
  /** `language`: the one that states none; `stated`: what the other does. */
  empty: { field: Field; language: Language; stated: number }
}

/** One of them, and several. */
const nouns: Record<Field, Record<Language, readonly [one: string, several: string]>> = {
  directReports: { en: ['direct report', 'direct reports'], fr: ['subordonné direct', 'subordonnés directs'] },
  indirectReports: {
    en: ['indirect report', 'indirect reports'],
    fr: ['subordonné indirect', 'subordonnés indirects'],
  },
}

export const reportsMismatch = defineCheck<Messages>({
  id: 'reports-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Number of reports differs', fr: 'Nombre de subordonnés différent' },
  explain: {
    en: 'The number of direct or indirect reports is not the same in both languages.',
    fr: 'Le nombre de subordonnés directs ou indirects n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ field, en, fr }, forms) =>
        `English gives ${countForm(en, field, forms)}, French ${countForm(fr, null, forms)}.`,
      fr: ({ field, en, fr }, forms) =>
        `Nombre de ${nouns[field].fr[1]}\u00A0: ${countForm(en, null, forms)} en anglais, ${countForm(fr, null, forms)} en français.`,
    },
    empty: {
      en: ({ field, language, stated }, forms) =>
        `In ${forms.language(language)}, nothing stands behind the label of ${nouns[field].en[1]}; ${forms.language(otherLanguage(language))} gives ${countForm(stated, null, forms)}.`,
      fr: ({ field, language, stated }, forms) =>
        `En ${forms.language(language)}, rien ne suit le libellé des ${nouns[field].fr[1]}\u00A0; le texte ${forms.language(otherLanguage(language))} en indique ${stated === 0 ? 'zéro' : forms.number(stated)}.`,
    },
  },
  run: (input) => reports.flatMap((field) => compared(input, field)).map(withLine),
})

function compared(input: CheckInput, field: (typeof reports)[number]): Report<Messages>[] {
  const both = onBothSides(input, field)
  if (both === null) return emptyOnOneSide(input, field)
  if (both.en.value === both.fr.value) return []
  return [valueReport(input, both, 'differ', { field, en: both.en.value, fr: both.fr.value })]
}

/** Where a number of reports is another, or gone, its line stands or ends otherwise. */
function withLine(report: Report<Messages>): Report<Messages> {
  const lines = [...report.en, ...report.fr]
  return {
    ...report,
    claims: [...claimedWords(report.marks), ...claimedEndings(lines), ...claimedPassages(lines, ['presence', 'look'])],
  }
}

/** The label is there, its number is not; a line that is missing altogether is for block-missing. */
function emptyOnOneSide(input: CheckInput, field: (typeof reports)[number]): Report<Messages>[] {
  const index = profileIndexOf(input)
  return (['en', 'fr'] as const).flatMap((language) => {
    const side = sideOf(input.notice, language)
    const stated = sideOf(input.notice, otherLanguage(language))?.fields[field] ?? null
    if (stated === null || side?.fields[field] !== null) return []
    const label = side.blocks.find(
      ({ text }) =>
        text.length < longest.shortLine &&
        senseOf(text, index).label(language)?.field === field &&
        isBareLabel(text, index),
    )
    if (label === undefined) return []
    const there = blockOf(input, stated)
    return [
      {
        message: 'empty' as const,
        values: { field, language, stated: stated.value },
        en: language === 'en' ? [label.id] : there,
        fr: language === 'fr' ? [label.id] : there,
        marks: [{ block: label.id, start: 0, end: label.text.length }, ...valueMarks(input, stated)],
      },
    ]
  })
}

/** "no direct reports", "1 direct report", "none", "3"; « aucun », « 3 ». */
function countForm(value: number, field: Field | null, { reader, count, number }: ReaderForms): string {
  if (field === null) return value > 0 ? number(value) : reader === 'en' ? 'none' : 'aucun'
  const [one, several] = nouns[field][reader]
  return value > 0 ? count(value, one, several) : `no ${several}`
}
