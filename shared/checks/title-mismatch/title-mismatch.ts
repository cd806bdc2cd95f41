import { defineCheck } from '../check.ts'
import { languagesOf } from '../parts/field-values.ts'
import { quoted } from '../parts/reader-forms.ts'
import { betweenTitles, type TitleMessage } from './between-titles.ts'
import { titleInText } from './title-in-text.ts'

type Message = TitleMessage | 'body'

export const titleMismatch = defineCheck<Message>({
  id: 'title-mismatch',
  rank: 'fact',
  severity: 'warning',
  title: { en: 'Title differs', fr: 'Intitulé différent' },
  explain: {
    en: 'A grade, a number or an acronym in the title differs between the languages, or the text below calls the post by another title.',
    fr: 'Un grade, un nombre ou un sigle de l’intitulé diffère d’une langue à l’autre, ou le texte donne au poste un autre intitulé.',
  },
  messages: {
    grade: {
      en: ({ en, fr }) => `The title names grade ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `L’intitulé mentionne le grade ${en} en anglais et ${fr} en français.`,
    },
    acronym: {
      en: ({ en, fr }) => `The title says ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `L’intitulé porte ${en} en anglais et ${fr} en français.`,
    },
    number: {
      en: ({ en, fr }) =>
        `The title says ${quoted(en ?? '', 'en')} in English and ${quoted(fr ?? '', 'en')} in French.`,
      fr: ({ en, fr }) =>
        `L’intitulé porte ${quoted(en ?? '', 'fr')} en anglais et ${quoted(fr ?? '', 'fr')} en français.`,
    },
    oneSide: {
      en: ({ words, language, title }) =>
        `Only the ${language === 'en' ? 'English' : 'French'} title says ${quoted(words ?? '', 'en')}; the other is ${quoted(title ?? '', 'en')}.`,
      fr: ({ words, language, title }) =>
        `Seul l’intitulé ${language === 'en' ? 'anglais' : 'français'} porte ${quoted(words ?? '', 'fr')}\u00A0; l’autre est ${quoted(title ?? '', 'fr')}.`,
    },
    body: {
      en: ({ header, body, language }) =>
        `In ${language === 'en' ? 'English' : 'French'}, the header calls the post ${quoted(header ?? '', 'en')} and the text ${quoted(body ?? '', 'en')}.`,
      fr: ({ header, body, language }) =>
        `En ${language === 'en' ? 'anglais' : 'français'}, l’en-tête nomme le poste ${quoted(header ?? '', 'fr')} et le texte ${quoted(body ?? '', 'fr')}.`,
    },
  },
  run: (input) => {
    // A title that differs from the other side’s differs from the text as well.
    const between = betweenTitles(input)
    return between.length > 0 ? between : languagesOf(input).flatMap((language) => titleInText(input, language))
  },
})
