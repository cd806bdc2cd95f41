import type { Passage } from '../analysis/passage.ts'
import { alternatives } from '../lexicon/alternatives.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Forms } from '../profile/profile.ts'
import { defineCheck } from './check.ts'
import type { Sides } from './messages/values.ts'
import { onBothSides, valueReport } from './parts/field-values.ts'
import { learnedOf } from './parts/learned-terms.ts'
import { sayTheSame } from './parts/term-pairs.ts'

export const scheduleMismatch = defineCheck<{ differ: Sides<string> }>({
  id: 'schedule-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Working time differs', fr: 'Horaire différent' },
  explain: {
    en: 'The working time (full-time, part-time and its share) is not the same in both languages.',
    fr: 'L’horaire (temps plein, temps partiel et son taux) n’est pas le même dans les deux langues.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, { quote }) =>
        `The working time is ${quote(en)} in English and ${quote(fr)} in French, which do not translate each other.`,
      fr: ({ en, fr }, { quote }) =>
        `L’horaire est ${quote(en)} en anglais et ${quote(fr)} en français, qui ne se correspondent pas.`,
    },
  },
  run: (input) => {
    const both = onBothSides(input, 'schedule')
    if (both === null) return []
    const [en, fr] = [both.en.value, both.fr.value]
    const pairs = input.profile.terms.schedules
    const times = { en: input.analysis.passageOf(en, 'en'), fr: input.analysis.passageOf(fr, 'fr') }
    const areSame =
      sayTheSame(en, fr, pairs) === true ||
      (!namesDiffer(times.en, times.fr, pairs) && !measuresDiffer(times.en, times.fr))
    const taught = learnedOf(input, 'schedule', en, fr, pairs)
    if (taught === 'pair' || (areSame && taught === null)) return []
    return [valueReport(input, both, 'differ', { en, fr })]
  },
})

/** By what the languages call it, else by the profile's pairs: "part-time (80%)" is known to it without its share. */
function namesDiffer(en: Passage, fr: Passage, pairs: readonly Forms[]): boolean {
  const [kind, other] = [kindOf(en), kindOf(fr)]
  if (kind !== null && other !== null) return kind !== other
  const told = sayTheSame(en.text, fr.text, pairs)
  return (told ?? sayTheSame(nameOf(en.text), nameOf(fr.text), pairs)) === false
}

/** "full" or "part", else what is particular about it ("other shifts"); null where nothing, or too much, is said. */
function kindOf(passage: Passage): string | null {
  const values = passage.hits('work-times').map(({ row }) => row.value.replace(/ \d+$/u, ''))
  const kinds = new Set(values.some(isAmount) ? values.filter(isAmount) : values)
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null
}

function isAmount(value: string): boolean {
  return !value.startsWith('other')
}

function nameOf(value: string): string {
  return value.replace(/[\s,;:–(/-]*(?:(?:\b(?:at|of)\s|(?<!\p{L})[àa]\s|(?<!\p{L})de\s)\s*)?\d.*$/su, '')
}

/** Per cent. */
const fullTime = 100

/** In per cent: as written, of a fraction ("4/5"), or in words; 100 % says nothing new of full time. */
function sharesIn(passage: Passage): number[] {
  const { text } = passage
  const written = numbersBefore(text, /\s?(?:%|per ?cent\b|pour ?cent\b)/u)
  const fractions = [
    ...[...text.matchAll(/(?<![\d/])(\d)\/(\d{1,2})(?![\d/])/gu)].map(([one]) => one),
    ...passage.hits('shares').map(({ row }) => row.value),
  ].map((fraction) => {
    const [part = 0, whole = 1] = fraction.split('/').map(Number)
    return Math.round((fullTime * part) / whole)
  })
  const inNames = passage.hits('work-times').flatMap(({ row }) => Number(/\d+$/u.exec(row.value)?.[0] ?? fullTime))
  const said = [...written, ...fractions, ...inNames].filter((share) => share !== fullTime)
  return [...new Set(said)].sort((a, b) => a - b)
}

function hoursIn({ text, lexicon }: Passage): number[] {
  return numbersBefore(text, lexicon.once(hourUnit))
}

function hourUnit(lexicon: Lexicon): RegExp {
  const units = lexicon.table('clock-words').filter(({ value }) => value === 'unit')
  return new RegExp(String.raw`[\s-]?(?:${alternatives(units, 'en', 'fr')})(?!\p{L})`, 'u')
}

function numbersBefore(text: string, unit: RegExp): number[] {
  const measured = new RegExp(String.raw`(\d{1,3}(?:[.,]\d{1,2})?)${unit.source}`, 'giu')
  return [...text.matchAll(measured)].map(([, number = '']) => Number(number.replace(',', '.')))
}

/**
 * Shares or hours that both sides write and that are not the same; a share that only one writes, where the other has no
 * number that could stand for it.
 */
function measuresDiffer(en: Passage, fr: Passage): boolean {
  const [shares, hours] = [
    [sharesIn(en), sharesIn(fr)],
    [hoursIn(en), hoursIn(fr)],
  ] as const
  const differ = [shares, hours].some(
    ([one, other]) => one.length > 0 && other.length > 0 && one.join() !== other.join(),
  )
  const silent = shares[0].length > 0 ? fr : en
  const isLone = shares.filter((list) => list.length > 0).length === 1
  return differ || (isLone && !mayCount(silent))
}

function mayCount(passage: Passage): boolean {
  return /\d/u.test(passage.text) || passage.hits('number-idioms').length > 0
}
