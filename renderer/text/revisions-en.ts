import { counting } from './plural.ts'

const count = counting('en-GB')

/** What changed between revisions, in English; `revisions-fr.ts` has the same keys. */
export const revisionsEn = {
  number: (number: number, total: number) => `Revision ${number} of ${total}`,
  newer: 'a newer one exists',
  show: (number: number) => `Changes since revision ${number}`,
  title: (number: number) => `What changed since revision ${number}`,
  since: (when: string) => `The revision before is of ${when}.`,
  none: 'The texts are the same.',
  changes: (n: number) => count(n, 'passage is different', 'passages are different'),
  kind: { added: 'New', removed: 'Gone', changed: 'Changed' },
  decisions: 'Decisions',
  held: (n: number) => `${count(n, 'decision still holds', 'decisions still hold')}.`,
  reopened: (n: number) => `${count(n, 'warning is open again', 'warnings are open again')}, because a text has changed.`,
  lapsed: { en: 'The English signature has lapsed.', fr: 'The French signature has lapsed.' },
  goThere: 'Show in the text',
}

export type RevisionsText = typeof revisionsEn
