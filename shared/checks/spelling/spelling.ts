import type { Language } from '../../notice/report.ts'
import { defineCheck, type CheckInput, type Report, type ReportPlace } from '../check.ts'
import { headerSlips } from './header-spelling.ts'
import { misspeltIn } from '../parts/misspelt-words.ts'
import type { Misspelt } from '../parts/spelling-surroundings.ts'
import { isFromScan } from '../parts/side-texts.ts'
import { spellingVariants, type VariantMessages } from './spelling-variants.ts'
import { mixedReform, type ReformMessages } from './mixed-reform.ts'
import { wrongPhrases, type PhraseMessages } from './wrong-phrases.ts'

/** `near`: the word that is meant, or the one of the other language. */
type Word = { word: string; near: string; language: Language }
interface Messages extends VariantMessages, PhraseMessages, ReformMessages {
  unknown: Word
  accent: Word
  foreign: Word
}

export const spelling = defineCheck<Messages>({
  id: 'spelling',
  rank: 'wording',
  severity: 'warning',
  title: { en: 'Spelling', fr: 'Orthographe' },
  explain: {
    en: 'A word that is in neither the dictionary of its language nor the organisation’s terms, or one word spelt in two ways.',
    fr: 'Un mot qui ne figure ni dans le dictionnaire de sa langue ni parmi les termes de l’organisation, ou un mot orthographié de deux façons.',
  },
  messages: {
    unknown: {
      en: ({ word: found, near, ...values }, { quote, language }) =>
        `${language(values.language)} does not have the word ${quote(found)}; perhaps ${quote(near)}.`,
      fr: ({ word: found, near, ...values }, { quote, language }) =>
        `Le mot ${quote(found)} n’existe pas en ${language(values.language)}\u00A0; peut-être ${quote(near)}.`,
    },
    accent: {
      en: ({ word: found, near }, { quote }) =>
        `${quote(found)} has an accent that the English word ${quote(near)} has not.`,
      fr: ({ word: found, near }, { quote }) =>
        `${quote(found)} porte un accent que le mot anglais ${quote(near)} n’a pas.`,
    },
    foreign: {
      en: ({ word: found, near, language }, { quote }) =>
        language === 'en'
          ? `${quote(found)} is a French word in the English text${near === '' ? '' : `; English has ${quote(near)}`}.`
          : `${quote(found)} is an English word in the French text${near === '' ? '' : `; French has ${quote(near)}`}.`,
      fr: ({ word: found, near, language }, { quote }) =>
        language === 'en'
          ? `${quote(found)} est un mot français dans le texte anglais${near === '' ? '' : `\u00A0; l’anglais dit ${quote(near)}`}.`
          : `${quote(found)} est un mot anglais dans le texte français${near === '' ? '' : `\u00A0; le français dit ${quote(near)}`}.`,
    },
    rectified: {
      en: ({ after: found, before: near }, { quote }) =>
        `The French text mixes the spelling of before 1990 and that of today: ${quote(near)} and ${quote(found)}.`,
      fr: ({ after: found, before: near }, { quote }) =>
        `Le texte français mêle l’orthographe d’avant 1990 et l’orthographe rectifiée\u00A0: ${quote(near)} et ${quote(found)}.`,
    },
    phrase: {
      en: ({ words, due, ...values }, { quote, language }) =>
        `${quote(words)} is not what ${language(values.language)} says; perhaps ${quote(due)}.`,
      fr: ({ words, due, ...values }, { quote, language }) =>
        `${quote(words)} ne se dit pas en ${language(values.language)}\u00A0; peut-être ${quote(due)}.`,
    },
    american: {
      en: ({ word: found, british }, { quote }) =>
        `${quote(found)} is the American spelling; the British one is ${quote(british)}.`,
      fr: ({ word: found, british }, { quote }) =>
        `${quote(found)} est l’orthographe américaine\u00A0; l’orthographe britannique est ${quote(british)}.`,
    },
    variants: {
      en: ({ rare, usual }, { quote }) => `English mixes two spellings: ${quote(rare)} and ${quote(usual)}.`,
      fr: ({ rare, usual }, { quote }) => `Le texte anglais mêle deux usages\u00A0: ${quote(rare)} et ${quote(usual)}.`,
    },
    hyphen: {
      en: ({ word: found }, { quote }) =>
        `In English, a number in two words has a hyphen: ${quote(hyphened(found))}, not ${quote(found)}.`,
      fr: ({ word: found }, { quote }) =>
        `En anglais, ce nombre prend un trait d’union\u00A0: ${quote(hyphened(found))} et non ${quote(found)}.`,
    },
    split: {
      en: ({ en, fr }, { quote }) => `The name is written ${quote(en)} in English and ${quote(fr)} in French.`,
      fr: ({ en, fr }, { quote }) => `Le nom est écrit ${quote(en)} en anglais et ${quote(fr)} en français.`,
    },
  },
  run: (input) => {
    const variants = spellingVariants(input)
    // "Center" may be a word of the French dictionary as well: of the English text its variety says more.
    const unknown = misspeltIn(input)
      .flatMap((slip) => reportsOf(input, slip))
      .filter((report) => report.message !== 'foreign' || !isToldBy(variants, report))
    return [
      ...unknown,
      ...wrongPhrases(input),
      ...mixedReform(input),
      ...headerSlips(input).filter((slip) => !isToldBy(unknown, slip)),
      ...variants,
    ]
  },
})

function isToldBy(reports: readonly ReportPlace[], { marks: [mark] }: ReportPlace): boolean {
  return reports.some(({ marks }) => marks.some(({ block, start }) => block === mark?.block && start === mark.start))
}

/** What looks like a scan's slip is for ocr-suspect to say. A word of the other language may be there on purpose. */
function reportsOf(input: CheckInput, { kind, language, block, start, text, near }: Misspelt): Report<Messages>[] {
  if (kind === 'alike' || kind === 'broken' || kind === 'rectified') return []
  const side = (of: Language) => (of === language ? [block.id] : [])
  return [
    {
      message: kind,
      values: { word: text, near, language },
      en: side('en'),
      fr: side('fr'),
      marks: [{ block: block.id, start, end: start + text.length }],
      ...(kind === 'foreign' || isFromScan(input, block) ? { severity: 'info' as const } : {}),
    },
  ]
}

/** "twenty one" → "twenty-one". */
function hyphened(number: string): string {
  return number.replaceAll(' ', '-')
}
