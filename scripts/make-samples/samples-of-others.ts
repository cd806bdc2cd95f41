import type { Sample } from './samples.ts'

/** Invented notices of four invented bodies, in forms that no profile describes: two clean ones, two with defects. */
export const samplesOfOthers: Sample[] = [
  {
    reference: 'EBA-2028-06',
    isOfOthers: true,
    format: 'txt',
    files: 'together',
    post: { en: 'Structural engineer (an agency)', fr: 'Ingénieure/Ingénieur structures (une agence)' },
    planted: [],
  },
  {
    reference: 'ISL-28-009',
    isOfOthers: true,
    format: 'pdf',
    files: 'together',
    post: {
      en: 'Seed curator (an international organisation)',
      fr: 'Conservatrice/Conservateur des semences (une organisation internationale)',
    },
    planted: [],
  },
  {
    reference: 'RSA-2028-041',
    isOfOthers: true,
    format: 'docx',
    files: 'together',
    post: { en: 'Hydrologist (a federal agency)', fr: 'Hydrologue (un organisme fédéral)' },
    planted: [
      {
        side: 'fr',
        find: 'Date de clôture : 19 mars 2028',
        change: { to: 'Date de clôture : 29 mars 2028' },
        checks: ['deadline-mismatch'],
        quote: { en: '19 March 2028', fr: '29 mars 2028' },
        says: {
          en: 'the French deadline is ten days later',
          fr: 'la date limite en français est postérieure de dix jours',
        },
      },
      {
        side: 'fr',
        find: 'la connaissance des rivières du Nord',
        change: 'drop-paragraph',
        checks: ['block-missing', 'list-count'],
        quote: { en: 'rivers of the north' },
        says: { en: 'an asset (the rivers) is missing in French', fr: 'un atout (les rivières) manque en français' },
      },
    ],
  },
  {
    reference: 'VB-118-2028',
    isOfOthers: true,
    format: 'html',
    files: 'together',
    post: { en: 'Head gardener (a town)', fr: 'Cheffe jardinière ou chef jardinier (une ville)' },
    planted: [
      {
        side: 'en',
        find: 'CHF 84,500',
        change: { to: 'CHF 88,500' },
        checks: ['salary-mismatch'],
        quote: { en: '88,500', fr: '84 500' },
        says: { en: 'the lower salary is another in English', fr: 'le salaire minimal est différent en anglais' },
      },
      {
        side: 'fr',
        find: 'six ans d’expérience professionnelle, dont trois',
        change: { to: 'six ans d’expérience professionnelle, dont deux' },
        checks: ['number-mismatch'],
        quote: { en: 'three', fr: 'deux' },
        says: {
          en: 'three years in charge of a team became two in French',
          fr: 'trois ans à la tête d’une équipe deviennent deux en français',
        },
      },
    ],
  },
]
