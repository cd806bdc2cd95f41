import { counting } from './plural.ts'

const count = counting('en-GB')

/** What changed between revisions, in English; `revisions-fr.ts` has the same keys. */
export const revisionsEn = {
  number: (number: number, total: number) => `Revision ${number} of ${total}`,
  title: (reference: string) => `Revisions of ${reference}`,
  list: 'Revisions, the latest first',
  name: (number: number) => `Revision ${number}`,
  thisOne: 'open on the desk',
  noFile: 'no file holds it any more',
  open: 'Open',
  openOne: (number: number) => `Open revision ${number}`,
  compare: (number: number) => `Changes since ${number}`,
  later: 'A later revision is there.',
  openLatest: 'Open the latest',
  signLatest: 'There is a later revision: sign that one.',
  show: (number: number) => `What changed since revision ${number}`,
  none: 'The texts are the same.',
  changes: (n: number) => count(n, 'passage is different', 'passages are different'),
  kind: { added: 'New', removed: 'Gone', changed: 'Changed' },
  decisions: 'Decisions',
  held: (n: number) => `${count(n, 'decision still holds', 'decisions still hold')}.`,
  reopened: (n: number) =>
    `${count(n, 'warning is open again', 'warnings are open again')}, because a text has changed.`,
  lapsed: { en: 'The English signature has lapsed.', fr: 'The French signature has lapsed.' },
  goThere: 'Show in the text',
}

export type RevisionsText = typeof revisionsEn
