import type { Language } from './notice-text.ts'
import type { Planted } from './planted.ts'

export type Format = 'txt' | 'docx' | 'pdf' | 'html'

export interface Sample {
  reference: string
  /** In a form of its own, letterhead included, that no profile describes. */
  isOfOthers?: true
  format: Format
  /** One file with both sides, a file a side, one side only, or a file cut off in the middle. */
  files: 'together' | 'apart' | 'english-only' | 'damaged'
  post: Record<Language, string>
  planted: Planted[]
}

/**
 * The invented notices in one organisation's form that the desk opens on: five without any defect, the others each with
 * what its row names.
 */
export const samples: Sample[] = [
  { reference: '260101', format: 'txt', files: 'together', post: { en: 'Archivist', fr: 'Archiviste' }, planted: [] },
  {
    reference: '260102',
    format: 'docx',
    files: 'together',
    post: { en: 'Network technician (twin grade)', fr: 'Technicienne/Technicien réseau (grades jumelés)' },
    planted: [],
  },
  {
    reference: '260103',
    format: 'pdf',
    files: 'together',
    post: { en: 'Press officer', fr: 'Attachée/Attaché de presse' },
    planted: [],
  },
  {
    reference: '260104',
    format: 'docx',
    files: 'together',
    post: { en: 'Interpreter (pending budget approval)', fr: 'Interprète (sous réserve d’approbation budgétaire)' },
    planted: [],
  },
  {
    reference: '260105',
    format: 'pdf',
    files: 'together',
    post: { en: 'Procurement officer', fr: 'Acheteuse/Acheteur' },
    planted: [
      {
        side: 'fr',
        find: '16-févr.-2027',
        change: { to: '18-févr.-2027' },
        checks: ['deadline-mismatch'],
        quote: { en: '16-Feb-2027', fr: '18-févr.-2027' },
        says: {
          en: 'the French deadline is two days later',
          fr: 'la date limite en français est postérieure de deux jours',
        },
      },
      {
        side: 'fr',
        find: '5 731,25',
        change: { to: '5 713,25' },
        checks: ['salary-mismatch'],
        quote: { en: '5,731.25', fr: '5 713,25' },
        says: {
          en: 'two digits of the French salary are exchanged',
          fr: 'deux chiffres du salaire sont intervertis en français',
        },
      },
    ],
  },
  {
    reference: '260106',
    format: 'docx',
    files: 'together',
    post: { en: 'Nurse', fr: 'Infirmière/Infirmier' },
    planted: [
      {
        side: 'fr',
        find: "être capable d'administrer des vaccins",
        change: 'drop-paragraph',
        checks: ['block-missing', 'list-count'],
        quote: { en: 'vaccinations' },
        says: {
          en: 'a requirement (vaccinations) is missing in French',
          fr: 'une exigence (les vaccins) manque en français',
        },
      },
      {
        side: 'fr',
        find: "au moins trois ans d'expérience",
        change: { to: "au moins cinq ans d'expérience" },
        checks: ['number-mismatch'],
        quote: { en: 'three years', fr: 'cinq ans' },
        says: {
          en: 'three years of experience became five in French',
          fr: 'trois ans d’expérience deviennent cinq en français',
        },
      },
    ],
  },
  {
    reference: '260107',
    format: 'pdf',
    files: 'together',
    post: { en: 'Head of section', fr: 'Chef de section' },
    planted: [
      {
        side: 'fr',
        find: 'Nombre de subordonné(e)s direct(e)s : 6',
        change: { to: 'Nombre de subordonné(e)s direct(e)s : 9' },
        checks: ['reports-mismatch'],
        quote: { en: '6', fr: '9' },
        says: {
          en: 'six direct reports in English, nine in French',
          fr: 'six subordonnés directs en anglais, neuf en français',
        },
      },
      {
        side: 'fr',
        find: "Niveau de l'habilitation de sécurité",
        change: 'drop-paragraph',
        checks: ['field-missing', 'clearance-mismatch'],
        quote: { en: 'NS' },
        says: { en: 'the clearance is missing in French', fr: 'l’habilitation de sécurité manque en français' },
      },
      {
        side: 'en',
        find: 'represent the Division in meetings',
        change: { to: 'represent the the Division in meetings' },
        checks: ['repeated-word'],
        quote: { en: 'the the' },
        says: { en: 'a word stands twice in English', fr: 'un mot est doublé en anglais' },
      },
      {
        side: 'fr',
        find: "un budget de plusieurs millions d'euros ;",
        change: { to: "un budget de plusieurs millions d'euros;" },
        checks: ['french-spacing'],
        quote: { fr: 's;' },
        says: {
          en: 'a space before a semicolon is missing in French (a note)',
          fr: 'une espace manque devant un point-virgule en français (remarque)',
        },
      },
    ],
  },
  {
    reference: '260108',
    format: 'txt',
    files: 'together',
    post: { en: 'Translator', fr: 'Traductrice/Traducteur' },
    planted: [
      {
        side: 'fr',
        find: 'savoir rechercher des termes et vérifier des sources',
        change: { to: 'know how to search for terms and to check sources' },
        checks: ['untranslated'],
        quote: { fr: 'know how to search for terms' },
        says: { en: 'a requirement was left in English', fr: 'une exigence est restée en anglais' },
      },
      {
        side: 'fr',
        find: 'V (« avancé ») en anglais',
        change: { to: 'III (« intermédiaire ») en anglais' },
        checks: ['language-level-mismatch'],
        quote: { en: 'V', fr: 'III' },
        says: {
          en: 'English at level V became level III in French',
          fr: 'le niveau V en anglais devient le niveau III en français',
        },
      },
      {
        side: 'fr',
        find: 'Division Services communs (CSD)',
        change: { to: 'Division Services communs (CDS)' },
        checks: ['acronym-mismatch', 'acronym-inconsistent'],
        quote: { en: 'CSD', fr: 'CDS' },
        says: {
          en: 'two letters of an acronym are exchanged in French',
          fr: 'deux lettres d’un sigle sont interverties en français',
        },
      },
    ],
  },
  {
    reference: '260109',
    format: 'html',
    files: 'together',
    post: { en: 'Budget analyst', fr: 'Analyste budgétaire' },
    planted: [
      {
        side: 'fr',
        find: 'NATO Grade G15',
        change: { to: 'NATO Grade G17' },
        checks: ['grade-mismatch'],
        quote: { en: 'G15', fr: 'G17' },
        says: { en: 'grade G15 in English, G17 in French', fr: 'grade G15 en anglais, G17 en français' },
      },
      {
        side: 'fr',
        find: 'répartis sur 14 chapitres',
        change: { to: 'répartis sur 41 chapitres' },
        checks: ['number-mismatch'],
        quote: { en: '14', fr: '41' },
        says: { en: '14 chapters in English, 41 in French', fr: '14 chapitres en anglais, 41 en français' },
      },
      {
        side: 'fr',
        find: '(anglais/français)',
        change: { to: '(anglais/français' },
        checks: ['unbalanced-pair'],
        quote: { fr: '(' },
        says: { en: 'a bracket is not closed in French', fr: 'une parenthèse n’est pas fermée en français' },
      },
      {
        side: 'fr',
        find: 'Travail en équipe : coopère.',
        change: { to: 'Travail en équipe : sollicite des contributions et encourage les autres.' },
        checks: ['competency-mismatch'],
        quote: { en: 'Cooperates', fr: 'sollicite des contributions' },
        says: {
          en: 'a competency is asked for at another level in French',
          fr: 'une compétence est demandée à un autre niveau en français',
        },
      },
    ],
  },
  {
    reference: '260110',
    format: 'docx',
    files: 'together',
    post: { en: 'Driver', fr: 'Conductrice/Conducteur' },
    planted: [
      {
        side: 'fr',
        find: '5. COMPÉTENCES',
        change: 'drop-section',
        checks: ['section-missing'],
        quote: { en: '5. COMPETENCIES' },
        says: { en: 'section 5 is missing in French', fr: 'la section 5 manque en français' },
      },
      {
        side: 'fr',
        find: '(3 postes)',
        change: { to: '(2 postes)' },
        checks: ['posts-mismatch'],
        quote: { en: '3 posts', fr: '2 postes' },
        says: { en: 'three posts in English, two in French', fr: 'trois postes en anglais, deux en français' },
      },
    ],
  },
  {
    reference: '260111',
    format: 'txt',
    files: 'english-only',
    post: { en: 'Fire safety officer', fr: 'Responsable de la sécurité incendie' },
    planted: [],
  },
  {
    reference: '260112',
    format: 'docx',
    files: 'apart',
    post: { en: 'Records assistant', fr: 'Assistante/Assistant (archives courantes)' },
    planted: [],
  },
  {
    reference: '260113',
    format: 'pdf',
    files: 'damaged',
    post: {
      en: 'a copy of the press officer’s notice, cut off in the middle',
      fr: 'une copie de l’avis d’attachée/attaché de presse, coupée au milieu',
    },
    planted: [],
  },
]
