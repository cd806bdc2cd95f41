import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { isBareLabel } from '../parse/label-and-value.ts'
import { matchLabel } from '../parse/match-label.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { claimedEndings, claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { blockOf, fieldWords, onBothSides, valueMarks, valueReport } from './parts/field-values.ts'
import { profileIndexOf } from './parts/profile-index.ts'

type Message = 'differ' | 'empty'

const reports = ['directReports', 'indirectReports'] as const

export const reportsMismatch = defineCheck<Message>({
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
      en: ({ field, en, fr }) =>
        `English gives ${countForm(en, 'en')} ${wordsFor(field, 'en')}, French ${countForm(fr, 'en')}.`,
      fr: ({ field, en, fr }) =>
        `Nombre de ${wordsFor(field, 'fr')}\u00A0: ${countForm(en, 'fr')} en anglais, ${countForm(fr, 'fr')} en français.`,
    },
    empty: {
      en: ({ field, language, stated }) =>
        `In ${language === 'en' ? 'English' : 'French'}, nothing stands behind the label of ${wordsFor(field, 'en')}; the other language gives ${countForm(stated, 'en')}.`,
      fr: ({ field, language, stated }) =>
        `En ${language === 'en' ? 'anglais' : 'français'}, rien ne suit le libellé des ${wordsFor(field, 'fr')}\u00A0; l’autre langue en indique ${countForm(stated, 'fr')}.`,
    },
  },
  run: (input) => reports.flatMap((field) => compared(input, field)).map(withLine),
})

function compared(input: CheckInput, field: (typeof reports)[number]): Report<Message>[] {
  const both = onBothSides(input, field)
  if (both === null) return emptyOnOneSide(input, field)
  if (both.en.value === both.fr.value) return []
  return [valueReport(input, both, 'differ', { field, en: both.en.value, fr: both.fr.value })]
}

/** Where a number of reports is another, or gone, its line stands or ends otherwise. */
function withLine(report: Report<Message>): Report<Message> {
  const lines = [...report.en, ...report.fr]
  return {
    ...report,
    claims: [...claimedWords(report.marks), ...claimedEndings(lines), ...claimedPassages(lines, ['presence', 'look'])],
  }
}

/** The label is there, its number is not; a line that is missing altogether is for block-missing. */
function emptyOnOneSide(input: CheckInput, field: (typeof reports)[number]): Report<Message>[] {
  const index = profileIndexOf(input)
  return (['en', 'fr'] as const).flatMap((language) => {
    const side = sideOf(input.notice, language)
    const stated = sideOf(input.notice, otherLanguage(language))?.fields[field] ?? null
    if (stated === null || side?.fields[field] !== null) return []
    const label = side.blocks.find(
      ({ text }) => text.length < 80 && matchLabel(text, index, language)?.field === field && isBareLabel(text, index),
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

function wordsFor(field: string | number | undefined, language: Language): string {
  const name = reports.find((known) => known === field)
  return name === undefined ? '' : fieldWords[name][language]
}

function countForm(count: string | number | undefined, language: Language): string {
  if (count !== 0) return String(count)
  return language === 'en' ? 'no' : 'aucun'
}
