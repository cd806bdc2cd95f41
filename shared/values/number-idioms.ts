import type { Language } from '../notice/report.ts'
import type { NumberMention } from './number-mention.ts'
import { roman } from './roman.ts'

/** Words with the numbers that the other language may say for them, and the length of time that they mean. */
type Idiom = readonly [words: RegExp, keys: readonly string[], duration?: string]

const idioms: Record<Language, readonly Idiom[]> = {
  en: [
    [
      /\b(?:both|twice|double|dual|two-fold|either|pair|couple|half-year\w*|biennial\w*|bilingual\w*|bilateral\w*|bimonthly|biweekly|every other)\b/giu,
      ['2'],
    ],
    [/\b(?:quarterly|triennial|thrice|triple|trilingual|trilateral|tripartite)\b/giu, ['3']],
    [/\bquarters?\b/giu, ['3', '4', '25', '0.25']],
    [/\bhalf\b|\bhalves\b|\bhalved?\b/giu, ['2', '50', '0.5']],
    [/\b(?:nineties)\b/giu, ['90', '1990']],
    [/\beighties\b/giu, ['80', '1980']],
    [/\bseventies\b/giu, ['70', '1970']],
    [/\btwenties\b/giu, ['20']],
    [/\bsemi-?annual\w*\b|\bbiannual\w*\b/giu, ['6', '2']],
    [/\bhalf a dozen\b|\bhalf-dozen\b/giu, ['6']],
    [/\bdecades?\b|\btens of\b/giu, ['10']],
    [/\bdozens?\b/giu, ['12']],
    [/\bnoon\b|\bmidday\b/giu, ['12', 't12:00']],
    [/\bmidnight\b/giu, ['24', '0', 't0:00', 't23:59', 't24:00']],
    [/\bfortnight\w*\b/giu, ['15', '2', '14']],
    [/\bround the clock\b|\baround the clock\b/giu, ['24']],
    [/\bhundreds\b/giu, ['100']],
    [/\bthousands\b/giu, ['1000']],
    [/\bquinquennial\b/giu, ['5']],
    [/\bhalf a million\b/giu, ['500000', '0.5']],
    [/\ba million\b/giu, ['1000000']],
    [/\ba billion\b/giu, ['1000000000']],
    [/\b(?:an|one) hour and a half\b/giu, ['90', '1.5'], 'min:90'],
    [/\bhalf an hour\b|\bhalf-hour\w*\b/giu, ['30', '0.5'], 'min:30'],
    [/\bquarter of an hour\b/giu, ['15'], 'min:15'],
    [/\b(?:a|one) year and a half\b/giu, ['18', '1.5'], 'mo:18'],
    [/\bhalf a year\b/giu, ['6'], 'mo:6'],
    [/\b(?:a|an|each|per|every) year\b(?! and a half)/giu, ['1'], 'mo:12'],
    [/\b(?:a|an|each|per|every) month\b/giu, ['1'], 'mo:1'],
    [/\b(?:a|each|per|every) week\b/giu, ['1'], 'min:10080'],
    [/\b(?:a|each|per|every) day\b/giu, ['1'], 'min:1440'],
    [/\ban hour\b(?! and a half)/giu, ['1'], 'min:60'],
  ],
  fr: [
    [
      /\b(?:double|doubles|paire|couple|biennal\w*|semestr\w+|bilingu\w+|bilatéra\w+|bimestriel\w*|bimensuel\w*|bihebdomadaire\w*)\b/giu,
      ['2'],
    ],
    [/(?<!\p{L})(?:moitiés?(?!\p{L})|mi-(?!temps)\p{L}+)/giu, ['2', '50', '0.5']],
    [/(?<!\p{L})tiers(?!\p{L})/giu, ['3', '33']],
    [/(?<!\p{L})quarts?(?!\p{L})/giu, ['4', '25', '0.25']],
    [/(?<!\p{L})majeure?s?(?!\p{L})/giu, ['18']],
    [/\btrimestr\w+\b|\btriennal\w*\b|\btriple\w*\b|\btrilingu\w+\b|\btrilatéra\w+\b|\btripartite\w*\b/giu, ['3']],
    [/\bsemestr\w+\b|\bdemi-douzaine\b/giu, ['6']],
    [/\bdizaines?\b|\bdécennies?\b/giu, ['10']],
    [/\bdouzaines?\b/giu, ['12']],
    [/\bmidi\b/giu, ['12', 't12:00']],
    [/\bminuit\b/giu, ['24', '0', 't0:00', 't23:59', 't24:00']],
    [/\bquinzaines?\b/giu, ['15', '2', '14']],
    [/\bvingtaines?\b/giu, ['20']],
    [/\btrentaines?\b/giu, ['30']],
    [/\bquarantaines?\b/giu, ['40']],
    [/\bcinquantaines?\b/giu, ['50']],
    [/\bsoixantaines?\b/giu, ['60']],
    [/\bcentaines?\b/giu, ['100']],
    [/\bmilliers?\b/giu, ['1000']],
    [/\bquinquennal\w*\b/giu, ['5']],
    [/\bjour et nuit\b/giu, ['24']],
    [/\bdemi-million\b/giu, ['500000', '0.5']],
    [/\bune heure et demie\b/giu, ['90', '1.5'], 'min:90'],
    [/\bdemi-heures?\b/giu, ['30', '0.5'], 'min:30'],
    [/\bquart d['’]heure\b/giu, ['15'], 'min:15'],
    [/\bun an et demi\b|\bune année et demie\b/giu, ['18', '1.5'], 'mo:18'],
  ],
}
const romanNumerals = /(?<![\p{L}\d])(?:[IVX]{2,6}|(?<=\p{L}{3} )[VX])(?![\p{L}\d])/gu

/**
 * Words that the other language may say with a number, and Roman numerals, which it may write in digits: good to match,
 * not to complain of.
 */
export function lookAlikes(text: string, language: Language): NumberMention[] {
  const unsure = (match: RegExpExecArray, keys: readonly string[], duration: string | null): NumberMention => ({
    start: match.index,
    end: match.index + match[0].length,
    keys: [...keys],
    duration,
    sure: false,
  })
  return [
    ...idioms[language].flatMap(([pattern, keys, duration = null]) =>
      [...text.matchAll(pattern)].map((match) => unsure(match, keys, duration)),
    ),
    ...[...text.matchAll(romanNumerals)].map((match) => unsure(match, [String(roman(match[0]))], null)),
  ]
}
