import { sideOf } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import type { Sides } from './messages/values.ts'
import { blockOf, onBothSides, valueMarks, valueReport } from './parts/field-values.ts'

interface Messages {
  sides: Sides<string>
  file: { reference: string; name: string; file: string }
}

export const referenceMismatch = defineCheck<Messages>({
  id: 'reference-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Reference differs', fr: 'Référence différente' },
  explain: {
    en: 'The reference of the vacancy is not the same in both languages, or not the one in the file’s name.',
    fr: 'La référence de l’avis n’est pas la même dans les deux langues, ou n’est pas celle du nom du fichier.',
  },
  messages: {
    sides: {
      en: ({ en, fr }) => `The reference is ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `La référence est ${en} en anglais et ${fr} en français.`,
    },
    file: {
      en: ({ reference, name, file }, { quote }) =>
        `The notice’s reference is ${reference}, but its file ${quote(file)} has the number ${name}.`,
      fr: ({ reference, name, file }, { quote }) =>
        `La référence de l’avis est ${reference}, mais son fichier ${quote(file)} porte le numéro ${name}.`,
    },
  },
  run: (input) => {
    const both = onBothSides(input, 'reference')
    if (both !== null && both.en.value !== both.fr.value && !isOfAnother(input, both.en.value, both.fr.value)) {
      return [valueReport(input, both, 'sides', { en: both.en.value, fr: both.fr.value })]
    }
    const stated = input.notice.en?.fields.reference ?? input.notice.fr?.fields.reference ?? null
    if (stated === null) return []
    return input.notice.sources.flatMap(({ file }) => fileReport(input, file, stated.value))
  },
})

function fileReport(input: CheckInput, path: string, reference: string): Report<Messages>[] {
  const file = path.split(/[\\/]/u).at(-1) ?? path
  const named = referencesIn(file.replace(/\.[A-Za-z0-9]{1,5}$/u, ''), input.profile.referencePattern)
  const [name] = named
  const own = new Set([reference, ...positionReferences(input, 'en'), ...positionReferences(input, 'fr')])
  if (name === undefined || named.some((one) => own.has(one))) return []
  const en = input.notice.en?.fields.reference ?? null
  const fr = input.notice.fr?.fields.reference ?? null
  return [
    {
      message: 'file',
      values: { reference, name, file },
      en: blockOf(input, en),
      fr: blockOf(input, fr),
      marks: valueMarks(input, en, fr),
    },
  ]
}

function positionReferences(input: CheckInput, language: Language): string[] {
  return (sideOf(input.notice, language)?.fields.positions ?? []).flatMap(({ reference }) => reference ?? [])
}

/** Each side has the other's reference as well, as that of another of its posts: positions-mismatch compares those. */
function isOfAnother(input: CheckInput, en: string, fr: string): boolean {
  return positionReferences(input, 'en').includes(fr) && positionReferences(input, 'fr').includes(en)
}

/** Everything in a file's name that looks like a reference: whole runs of digits only, so 20241020 holds none. */
function referencesIn(name: string, pattern: string): string[] {
  return [...name.matchAll(new RegExp(`(?<![0-9])(?:${pattern})(?![0-9])`, 'gu'))].map(([match]) => match)
}
