import type { Language } from '../notice/report.ts'
import { defineCheck } from './check.ts'
import { fieldWords, onBothSides, valueReport } from './field-values.ts'

const reports = ['directReports', 'indirectReports'] as const

export const reportsMismatch = defineCheck({
  id: 'reports-mismatch',
  severity: 'error',
  title: { en: 'Number of reports differs', fr: 'Nombre de subordonnés différent' },
  explain: {
    en: 'The number of direct or indirect reports is not the same in both languages.',
    fr: 'Le nombre de subordonnés directs ou indirects n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ field, en, fr }) => `English gives ${countForm(en, 'en')} ${wordsFor(field, 'en')}, French ${countForm(fr, 'en')}.`,
      fr: ({ field, en, fr }) => `Nombre de ${wordsFor(field, 'fr')}\u00A0: ${countForm(en, 'fr')} en anglais, ${countForm(fr, 'fr')} en français.`,
    },
  },
  run: (input) =>
    reports.flatMap((field) => {
      const both = onBothSides(input, field)
      if (both === null || both.en.value === both.fr.value) return []
      return [valueReport(input, both, 'differ', { field, en: both.en.value, fr: both.fr.value })]
    }),
})

function wordsFor(field: string | number | undefined, language: Language): string {
  const name = reports.find((known) => known === field)
  return name === undefined ? '' : fieldWords[name][language]
}

function countForm(count: string | number | undefined, language: Language): string {
  if (count !== 0) return String(count)
  return language === 'en' ? 'no' : 'aucun'
}
