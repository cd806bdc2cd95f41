import { otherLanguage } from '../../notice/block-text.ts'
import { defineCheck } from '../check.ts'
import { languagesOf } from '../parts/field-values.ts'
import { betweenTitles, type TitleMessages } from './between-titles.ts'
import { titleInText, type BodyTitle } from './title-in-text.ts'

interface Messages extends TitleMessages {
  body: BodyTitle
}

export const titleMismatch = defineCheck<Messages>({
  id: 'title-mismatch',
  rank: 'fact',
  severity: 'warning',
  title: { en: 'Title differs', fr: 'Intitulé différent' },
  explain: {
    en: 'A grade, a rank, a number, an acronym or a word of the title differs between the languages, or the text below calls the post by another title.',
    fr: 'Un grade, un rang, un nombre, un sigle ou un mot de l’intitulé diffère d’une langue à l’autre, ou le texte donne au poste un autre intitulé.',
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
      en: ({ en, fr }, { quote }) => `The title says ${quote(en)} in English and ${quote(fr)} in French.`,
      fr: ({ en, fr }, { quote }) => `L’intitulé porte ${quote(en)} en anglais et ${quote(fr)} en français.`,
    },
    word: {
      en: ({ en, fr }, { quote }) => `The title says ${quote(en)} in English and ${quote(fr)} in French.`,
      fr: ({ en, fr }, { quote }) => `L’intitulé porte ${quote(en)} en anglais et ${quote(fr)} en français.`,
    },
    oneSide: {
      en: ({ words, title, ...values }, { quote, language }) =>
        `Only the ${language(values.language)} title says ${quote(words)}; the ${language(otherLanguage(values.language))} one is ${quote(title)}.`,
      fr: ({ words, title, ...values }, { quote, language }) =>
        `Seul l’intitulé ${language(values.language)} porte ${quote(words)}\u00A0; l’intitulé ${language(otherLanguage(values.language))} est ${quote(title)}.`,
    },
    body: {
      en: ({ header, body, ...values }, { quote, language }) =>
        `In ${language(values.language)}, the header calls the post ${quote(header)} and the text ${quote(body)}.`,
      fr: ({ header, body, ...values }, { quote, language }) =>
        `En ${language(values.language)}, l’en-tête nomme le poste ${quote(header)} et le texte ${quote(body)}.`,
    },
  },
  run: (input) => {
    // A title that differs from the other side’s differs from the text as well.
    const between = betweenTitles(input)
    return between.length > 0 ? between : languagesOf(input).flatMap((language) => titleInText(input, language))
  },
})
