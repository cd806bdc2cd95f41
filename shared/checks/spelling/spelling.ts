import type { Language } from '../../notice/report.ts'
import { defineCheck, type CheckInput, type Report } from '../check.ts'
import { headerSlips } from './header-spelling.ts'
import { misspeltIn, type Misspelt } from '../parts/misspelt-words.ts'
import { quoted } from '../parts/reader-forms.ts'
import { isFromScan } from '../parts/side-texts.ts'
import { spellingVariants } from './spelling-variants.ts'

type Message = 'unknown' | 'accent' | 'foreign' | 'variants' | 'hyphen' | 'split'

export const spelling = defineCheck<Message>({
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
      en: ({ word: found, near, language }) =>
        `${language === 'en' ? 'English' : 'French'} does not have the word ${quoted(found ?? '', 'en')}; perhaps ${quoted(near ?? '', 'en')}.`,
      fr: ({ word: found, near, language }) =>
        `Le mot ${quoted(found ?? '', 'fr')} n’existe pas en ${language === 'en' ? 'anglais' : 'français'}\u00A0; peut-être ${quoted(near ?? '', 'fr')}.`,
    },
    accent: {
      en: ({ word: found, near }) =>
        `${quoted(found ?? '', 'en')} has an accent that the English word ${quoted(near ?? '', 'en')} has not.`,
      fr: ({ word: found, near }) =>
        `${quoted(found ?? '', 'fr')} porte un accent que le mot anglais ${quoted(near ?? '', 'fr')} n’a pas.`,
    },
    foreign: {
      en: ({ word: found, language }) =>
        `${quoted(found ?? '', 'en')} is ${language === 'en' ? 'a French word in the English text' : 'an English word in the French text'}.`,
      fr: ({ word: found, language }) =>
        `${quoted(found ?? '', 'fr')} est un mot ${language === 'en' ? 'français dans le texte anglais' : 'anglais dans le texte français'}.`,
    },
    variants: {
      en: ({ rare, usual }) =>
        `English spells ${quoted(rare ?? '', 'en')} in one way and ${quoted(usual ?? '', 'en')} in another.`,
      fr: ({ rare, usual }) =>
        `Le texte anglais mêle deux usages\u00A0: ${quoted(rare ?? '', 'fr')} et ${quoted(usual ?? '', 'fr')}.`,
    },
    hyphen: {
      en: ({ word: found }) => `A number in two words has a hyphen: ${quoted(found ?? '', 'en')}.`,
      fr: ({ word: found }) => `En anglais, ce nombre prend un trait d’union\u00A0: ${quoted(found ?? '', 'fr')}.`,
    },
    split: {
      en: ({ word: found, usual }) =>
        `The name is written ${quoted(found ?? '', 'en')} on one side and ${quoted(usual ?? '', 'en')} on the other.`,
      fr: ({ word: found, usual }) =>
        `Le nom est écrit ${quoted(found ?? '', 'fr')} d’un côté et ${quoted(usual ?? '', 'fr')} de l’autre.`,
    },
  },
  run: (input) => {
    const unknown = misspeltIn(input).flatMap((slip) => reportsOf(input, slip))
    const isTold = ({ marks: [mark] }: Report): boolean =>
      unknown.some(({ marks: [other] }) => other?.block === mark?.block && other?.start === mark?.start)
    return [...unknown, ...headerSlips(input).filter((slip) => !isTold(slip)), ...spellingVariants(input)]
  },
})

/** What looks like a scan's slip is for ocr-suspect to say. A word of the other language may be there on purpose. */
function reportsOf(input: CheckInput, { kind, language, block, start, text, near }: Misspelt): Report<Message>[] {
  if (kind === 'alike' || kind === 'broken') return []
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
