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
    const halves = {
      en: en.replace(/half[ -]time/iu, 'Part-time 50%'),
      fr: fr.replace(/(?:à )?mi-temps/iu, 'Temps partiel 50 %'),
    }
    const areSame =
      sayTheSame(en, fr, pairs) === true ||
      (!namesDiffer(halves.en, halves.fr, pairs) && !measuresDiffer(halves.en, halves.fr))
    const taught = learnedOf(input, 'schedule', en, fr, pairs)
    if (taught === 'pair' || (areSame && taught === null)) return []
    return [valueReport(input, both, 'differ', { en, fr })]
  },
})

/** "Part-time (80%)" is known to the profile without its share. */
function namesDiffer(en: string, fr: string, pairs: readonly Forms[]): boolean {
  const told = sayTheSame(en, fr, pairs)
  return (told ?? sayTheSame(nameOf(en), nameOf(fr), pairs)) === false
}

function nameOf(value: string): string {
  return value.replace(/[\s,;:–(/-]*(?:(?:\b(?:at|of)\s|(?<!\p{L})[àa]\s|(?<!\p{L})de\s)\s*)?\d.*$/su, '')
}

const measures: readonly RegExp[] = [
  /(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|per ?cent\b|pour ?cent\b)/giu,
  /(\d{1,2}(?:[.,]\d{1,2})?)[\s-]?(?:hours?|hrs?|heures?|h)(?!\p{L})/giu,
]

/** 100 % says nothing new of full time. */
function measured(value: string, measure: RegExp): number[] {
  return [...value.matchAll(measure)]
    .map((match) => Number((match[1] ?? '').replace(',', '.')))
    .filter((share) => share !== 100)
}

/**
 * Shares or hours that both sides write and that are not the same; a share that only one writes, where the other has no
 * number that could stand for it.
 */
function measuresDiffer(en: string, fr: string): boolean {
  return measures.some((measure, at) => {
    const [inEnglish, inFrench] = [measured(en, measure), measured(fr, measure)]
    if (inEnglish.length > 0 && inFrench.length > 0) return inEnglish.join() !== inFrench.join()
    const silent = inEnglish.length > 0 ? fr : en
    return (
      at === 0 &&
      inEnglish.length + inFrench.length > 0 &&
      !/\d|\b(?:half|third|quarter|fifth|mi|moitié|tiers|quart|cinqui)/iu.test(silent)
    )
  })
}
