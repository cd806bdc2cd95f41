import type { Language } from '../../shared/notice/report.ts'

/** The forms by which notices are read, in English; `forms-fr.ts` has the same keys. */
export const formsEn = {
  judgedBy: (name: string) => `Form: ${name}`,
  judgedByWhy: 'By which form this notice is read and judged',
  unknown: 'none known',
  automatic: 'Automatic',
  forNotice: 'For this notice',
  forFolder: 'For every notice in this folder',
  teach: 'Teach this form …',
  manage: 'Your forms …',
  manageAction: 'Your forms: rename, hand on, remove',
  chosen: 'The notice is read anew by the form that you chose.',
  chosenFolder: 'The notices in this folder are read anew by the form that you chose.',

  thisIs: 'This is …',
  selection: 'Selected text',
  facts: 'A fact',
  headings: 'A heading of …',
  fact: (name: string) => `the ${name}`,
  group: { essential: 'Essential qualifications', desirable: 'Desirable qualifications' },
  teachAction: 'Say what a text of the notice is',
  teachTitle: 'Teach this form',
  teachHow:
    'Select a text in the notice and choose what it is, or write it here as it stands there. Its label is learned, and every notice of the form is read by it.',
  text: 'Text of the notice',
  textWhy: 'A value, such as “12 May 2031”, a label with its value, or the whole line of a heading',
  means: 'It is',
  learn: 'Teach',
  notThere: 'This text is not in the notice as it is written here.',
  learned: (means: string, words: Record<Language, string | null>) =>
    `Learned: ${[words.en, words.fr]
      .flatMap((word) => (word === null ? [] : [`“${word}”`]))
      .join(' / ')} is ${means}. The notices are read anew.`,
  headingOf: (section: string) => `a heading of “${section}”`,

  title: 'Your forms',
  intro:
    'A form is what you taught the desk of one organisation’s notices. It lies with your decisions, and goes with you to the next version.',
  none: 'You have taught no form yet. Select a text in a notice and say what it is.',
  name: 'Name',
  on: (name: string) => `Adds to: ${name}`,
  imported: 'Imported',
  takeBack: (words: string) => `Undo ${words}`,
  takenBack: 'Taken back. The notices are read anew.',
  export: 'Export',
  exportOf: (name: string) => `Export “${name}”`,
  import: 'Import a form …',
  importedNow: (name: string) => `“${name}” was imported. The notices are read anew.`,
  tooLarge: 'This file is too large to be a form.',
  remove: 'Remove',
  removeOf: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” was removed. The notices are read anew.`,
  fileName: 'Form',
}

export type FormsText = typeof formsEn
