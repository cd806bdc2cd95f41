import { defineCheck, type Sentence } from '../check.ts'
import { listForm, posts, quoted } from '../parts/reader-forms.ts'
import { postName } from '../parts/positions.ts'
import { againstHeader, type HeaderMessage } from './against-header.ts'
import { betweenSides, type SideMessage } from './between-sides.ts'

const languageEn: Record<string, string> = { en: 'English', fr: 'French' }
const languageFr: Record<string, string> = { en: 'le texte anglais', fr: 'le texte français' }
const what: Record<string, { en: string; fr: string }> = {
  grade: { en: 'a grade', fr: 'un grade' },
  location: { en: 'a place', fr: 'un lieu' },
  reference: { en: 'a number', fr: 'un numéro' },
}

export const positionsMismatch = defineCheck<SideMessage | HeaderMessage>({
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
      en: (values) =>
        `The grade of ${postName(values, 'en')} is ${values.en ?? ''} in English and ${values.fr ?? ''} in French.`,
      fr: (values) =>
        `Pour ${postName(values, 'fr')}, le grade est ${values.en ?? ''} en anglais et ${values.fr ?? ''} en français.`,
    },
    location: {
      en: (values) =>
        `The place of ${postName(values, 'en')} is ${quoted(values.en ?? '', 'en')} in English and ${quoted(values.fr ?? '', 'en')} in French.`,
      fr: (values) =>
        `Pour ${postName(values, 'fr')}, le lieu est ${quoted(values.en ?? '', 'fr')} en anglais et ${quoted(values.fr ?? '', 'fr')} en français.`,
    },
    reference: {
      en: (values) =>
        `The number of ${postName(values, 'en')} is ${values.en ?? ''} in English and ${values.fr ?? ''} in French.`,
      fr: (values) =>
        `Pour ${postName(values, 'fr')}, le numéro est ${values.en ?? ''} en anglais et ${values.fr ?? ''} en français.`,
    },
    posts: {
      en: (values) => `Of ${postName(values, 'en')} English offers ${values.en ?? ''}, French ${values.fr ?? ''}.`,
      fr: (values) =>
        `Pour ${postName(values, 'fr')}, le texte anglais annonce ${posts(values.en ?? 1, 'fr')}, le texte français ${posts(values.fr ?? 1, 'fr')}.`,
    },
    pending: {
      en: (values) =>
        `Only ${languageEn[String(values.language)] ?? ''} says that ${postName(values, 'en')} is pending budget approval.`,
      fr: (values) =>
        `Seul ${languageFr[String(values.language)] ?? ''} indique que ${postName(values, 'fr')} est sous réserve d’approbation budgétaire.`,
    },
    oneSide: {
      en: (values) =>
        `For ${postName(values, 'en')} only ${languageEn[String(values.language)] ?? ''} gives ${what[String(values.what)]?.en ?? ''}: ${values.value ?? ''}.`,
      fr: (values) =>
        `Pour ${postName(values, 'fr')}, seul ${languageFr[String(values.language)] ?? ''} donne ${what[String(values.what)]?.fr ?? ''}\u00A0: ${values.value ?? ''}.`,
    },
    listed: {
      en: (values) => `Only ${languageEn[String(values.language)] ?? ''} lists ${postName(values, 'en')}.`,
      fr: (values) => `Seul ${languageFr[String(values.language)] ?? ''} mentionne ${postName(values, 'fr')}.`,
    },
    headerPosts: {
      en: (values) =>
        `${inLanguage(values, 'en')}the header offers ${posts(values.stated ?? 1, 'en')}, but ${posts(values.listed ?? 1, 'en')} are listed.`,
      fr: (values) =>
        `${inLanguage(values, 'fr')}l’en-tête annonce ${posts(values.stated ?? 1, 'fr')}, mais la liste en compte ${values.listed ?? ''}.`,
    },
    headerGrade: {
      en: (values) =>
        `${inLanguage(values, 'en')}the header gives the grade ${values.stated ?? ''}, but ${postName(values, 'en')} is graded ${values.grade ?? ''}.`,
      fr: (values) =>
        `${inLanguage(values, 'fr')}l’en-tête indique le grade ${values.stated ?? ''}, mais ${postName(values, 'fr')} est au grade ${values.grade ?? ''}.`,
    },
    headerLocation: {
      en: (values) =>
        `${inLanguage(values, 'en')}the header gives the place ${quoted(values.stated ?? '', 'en')}, the lines of the posts ${places(values, 'en')}.`,
      fr: (values) =>
        `${inLanguage(values, 'fr')}l’en-tête indique le lieu ${quoted(values.statedFr ?? '', 'fr')}, les lignes des postes ${places(values, 'fr')}.`,
    },
  },
  run: (input) => [...betweenSides(input), ...againstHeader(input)],
})

type Values = Parameters<Sentence>[0]

/** "In French, " where one side alone contradicts itself; the sentence's first letter goes with it. */
function inLanguage(values: Values, reader: 'en' | 'fr'): string {
  const where = String(values.where)
  if (reader === 'en')
    return where === 'en' || where === 'fr' ? `In ${languageEn[where] ?? ''}, ` : 'In both languages, '
  return where === 'en' ? 'En anglais, ' : where === 'fr' ? 'En français, ' : 'Dans les deux langues, '
}

function places(values: Values, reader: 'en' | 'fr'): string {
  return listForm(
    String(values[reader === 'en' ? 'listed' : 'listedFr'] ?? '')
      .split('\n')
      .map((place) => quoted(place, reader)),
    reader,
  )
}
