import type { Language } from '../../../shared/notice/report.ts'
import type { NotTaught } from '../../../shared/parse/what-is-taught.ts'

/** Why nothing can be learned of a marked text, and what to mark instead. */
export const notTaughtWords: Record<NotTaught, Record<Language, string>> = {
  gone: {
    en: 'The notice has been read anew meanwhile: select the text once more.',
    fr: 'L’avis vient d’être relu : sélectionnez le texte encore une fois.',
  },
  'no-label': {
    en: 'No label can be told for this text. Select a value that stands behind its label (“Closing date: 12 May”) or below it on a line of its own.',
    fr: 'Aucun libellé ne se laisse reconnaître pour ce texte. Sélectionnez une valeur placée après son libellé (« Date limite : 12 mai ») ou seule sur la ligne en dessous.',
  },
  'several-labels': {
    en: 'Which of the words before it are its label cannot be told. Select the label together with its value.',
    fr: 'On ne peut pas savoir quels mots, avant ce texte, forment son libellé. Sélectionnez le libellé avec sa valeur.',
  },
  'no-heading': {
    en: 'This is not a heading by itself. Select the whole line of the heading, or the words before its colon.',
    fr: 'Ce n’est pas un titre à lui seul. Sélectionnez toute la ligne du titre, ou les mots avant ses deux-points.',
  },
}
