import type { CheckInfo } from '../../shared/ipc/views.ts'

export const deskChecks: CheckInfo[] = [
  {
    id: 'deadline-mismatch',
    severity: 'error',
    title: { en: 'Deadline differs', fr: 'Date limite différente' },
    explain: {
      en: 'Compares the closing date and time of both sides, whatever form they are written in.',
      fr: 'Compare la date et l’heure de clôture des deux versions, quelle que soit leur écriture.',
    },
  },
  {
    id: 'number-mismatch',
    severity: 'error',
    title: { en: 'Number differs', fr: 'Nombre différent' },
    explain: {
      en: 'Finds numbers, in digits or words, that stand on one side only.',
      fr: 'Trouve les nombres, en chiffres ou en lettres, présents d’un seul côté.',
    },
  },
  {
    id: 'block-missing',
    severity: 'error',
    title: { en: 'Text without counterpart', fr: 'Texte sans équivalent' },
    explain: {
      en: 'Finds paragraphs and items that the other language lacks.',
      fr: 'Trouve les paragraphes et points absents de l’autre langue.',
    },
  },
  {
    id: 'untranslated',
    severity: 'error',
    title: { en: 'Not translated', fr: 'Non traduit' },
    explain: {
      en: 'Finds sentences left in the other language.',
      fr: 'Trouve les phrases laissées dans l’autre langue.',
    },
  },
  {
    id: 'acronym-mismatch',
    severity: 'warning',
    title: { en: 'Acronym differs', fr: 'Sigle différent' },
    explain: {
      en: 'Finds acronyms that are no known pair.',
      fr: 'Trouve les sigles qui ne forment pas une paire connue.',
    },
  },
  {
    id: 'punctuation',
    severity: 'info',
    title: { en: 'Punctuation', fr: 'Ponctuation' },
    explain: {
      en: 'Finds list items that end unlike their neighbours.',
      fr: 'Trouve les points de liste qui se terminent autrement que leurs voisins.',
    },
  },
]
