import { otherLanguage } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import { defineCheck } from '../check.ts'
import type { ReaderForms } from '../messages/reader-forms.ts'
import type { SomeSides } from '../messages/values.ts'
import { postName } from '../parts/positions.ts'
import { againstHeader, type HeaderMessages, type Where } from './against-header.ts'
import { betweenSides, type SideMessages, type Told } from './between-sides.ts'

interface Messages extends SideMessages, HeaderMessages {}

const nouns: Record<Told, Record<Language, string>> = {
  grade: { en: 'a grade', fr: 'un grade' },
  location: { en: 'a place', fr: 'un lieu' },
  reference: { en: 'a number', fr: 'un numéro' },
}

export const positionsMismatch = defineCheck<Messages>({
  id: 'positions-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'One of several posts differs', fr: 'L’un des postes diffère' },
  explain: {
    en: 'Where one notice is for several posts: a grade, place, number or condition of one of them differs between the languages, or the header says otherwise than the post’s own line.',
    fr: 'Lorsqu’un avis porte sur plusieurs postes\u00A0: le grade, le lieu, le numéro ou une condition de l’un d’eux diffère d’une langue à l’autre, ou l’en-tête dit autre chose que la ligne de ce poste.',
  },
  messages: {
    grade: {
      en: ({ en, fr, ...post }, forms) =>
        `The grade of ${postName(post, forms)} is ${en} in English and ${fr} in French.`,
      fr: ({ en, fr, ...post }, forms) =>
        `Pour ${postName(post, forms)}, le grade est ${en} en anglais et ${fr} en français.`,
    },
    location: {
      en: ({ en, fr, ...post }, forms) =>
        `The place of ${postName(post, forms)} is ${forms.quote(en)} in English and ${forms.quote(fr)} in French.`,
      fr: ({ en, fr, ...post }, forms) =>
        `Pour ${postName(post, forms)}, le lieu est ${forms.quote(en)} en anglais et ${forms.quote(fr)} en français.`,
    },
    reference: {
      en: ({ en, fr, ...post }, forms) =>
        `The number of ${postName(post, forms)} is ${en} in English and ${fr} in French.`,
      fr: ({ en, fr, ...post }, forms) =>
        `Pour ${postName(post, forms)}, le numéro est ${en} en anglais et ${fr} en français.`,
    },
    posts: {
      en: ({ en, fr, ...post }, forms) =>
        `For ${postName(post, forms)}, English offers ${forms.count(en, 'post', 'posts')}, French ${forms.number(fr)}.`,
      fr: ({ en, fr, ...post }, forms) =>
        `Pour ${postName(post, forms)}, le texte anglais annonce ${forms.count(en, 'poste', 'postes')}, le texte français ${forms.number(fr)}.`,
    },
    pending: {
      en: ({ language, ...post }, forms) =>
        `${forms.language(language)} says that ${postName(post, forms)} is pending budget approval, ${forms.language(otherLanguage(language))} does not.`,
      fr: ({ language, ...post }, forms) =>
        `Le texte ${forms.language(language)} indique que ${postName(post, forms)} est sous réserve d’approbation budgétaire, le texte ${forms.language(otherLanguage(language))} ne le dit pas.`,
    },
    oneSide: {
      en: ({ language, what, value, ...post }, forms) =>
        `For ${postName(post, forms)}, ${forms.language(language)} gives ${nouns[what].en}, ${valueForm(what, value, forms)}, ${forms.language(otherLanguage(language))} none.`,
      fr: ({ language, what, value, ...post }, forms) =>
        `Pour ${postName(post, forms)}, le texte ${forms.language(language)} donne ${nouns[what].fr}, ${valueForm(what, value, forms)}, le texte ${forms.language(otherLanguage(language))} n’en donne pas.`,
    },
    listed: {
      en: ({ language, ...post }, forms) =>
        `${forms.language(language)} lists ${postName(post, forms)}, ${forms.language(otherLanguage(language))} does not.`,
      fr: ({ language, ...post }, forms) =>
        `Le texte ${forms.language(language)} mentionne ${postName(post, forms)}, le texte ${forms.language(otherLanguage(language))} non.`,
    },
    headerPosts: {
      en: ({ stated, listed, where }, forms) =>
        `${inLanguage(where, forms)}, the header offers ${forms.count(stated, 'post', 'posts')}, but ${forms.count(listed, 'post is', 'posts are')} listed.`,
      fr: ({ stated, listed, where }, forms) =>
        `${inLanguage(where, forms)}, l’en-tête annonce ${forms.count(stated, 'poste', 'postes')}, mais la liste en compte ${forms.number(listed)}.`,
    },
    headerGrade: {
      en: ({ stated, grade, where, ...post }, forms) =>
        `${inLanguage(where, forms)}, the header gives the grade ${stated}, but ${postName(post, forms)} is graded ${grade}.`,
      fr: ({ stated, grade, where, ...post }, forms) =>
        `${inLanguage(where, forms)}, l’en-tête indique le grade ${stated}, mais ${postName(post, forms)} est au grade ${grade}.`,
    },
    headerLocation: {
      en: ({ stated, listed, where }, forms) =>
        `${inLanguage(where, forms)}, the header gives the place ${forms.quote(forms.own(stated))}, the lines of the posts ${placesForm(listed, forms)}.`,
      fr: ({ stated, listed, where }, forms) =>
        `${inLanguage(where, forms)}, l’en-tête indique le lieu ${forms.quote(forms.own(stated))}, les lignes des postes ${placesForm(listed, forms)}.`,
    },
  },
  run: (input) => [...betweenSides(input), ...againstHeader(input)],
})

/** "In French" where one side alone contradicts itself. */
function inLanguage(where: Where, { reader, language }: ReaderForms): string {
  if (where === 'both') return reader === 'en' ? 'In both languages' : 'Dans les deux langues'
  return `${reader === 'en' ? 'In' : 'En'} ${language(where)}`
}

/** A place is quoted; grades and numbers are codes. */
function valueForm(what: Told, value: string, { quote }: ReaderForms): string {
  return what === 'location' ? quote(value) : value
}

function placesForm(listed: SomeSides<readonly string[]>, { reader, list, quote }: ReaderForms): string {
  return list((listed[reader] ?? listed.en ?? listed.fr ?? []).map(quote))
}
