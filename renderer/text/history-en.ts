import type { HistoryCopy, HistoryMending } from '../../shared/ipc/history-views.ts'
import { counting } from './plural.ts'

const count = counting('en-GB')

/** What people said, whether it is kept, and its copies, in English; `history-fr.ts` has the same keys. */
export const historyEn = {
  title: 'History',
  open: 'Show the history and its copies',
  intro:
    'Decisions, signatures, pairings, choices of wording and what you taught of forms are the history. The notices themselves are not part of it.',
  kept: 'What you decide is kept.',
  keptWhy: 'It is written to the disk at once, and copied every day for seven days.',
  notNow: 'Nothing can be decided at present.',
  overfull:
    'More has come than can be remembered until the history can be written. Some earlier wordings of notices, and marks of what was opened, will be missing from it.',
  place: 'It lies in',
  details: 'History …',

  mendedTitle: 'The history was damaged and has been mended',
  mended: {
    damaged: 'A part of its file could not be read.',
    empty: 'Its file was empty.',
    missing: 'Its file was missing.',
  } satisfies Record<HistoryMending['cause'], string>,
  mendedAt: (when: string) => `Noticed ${when}`,
  now: 'In the history now',
  then: 'In the history then',
  earlier: (when: string) => `Report of the damage of ${when}`,
  fromCopy: (day: string) => `Of that, from the copy of ${day}`,
  lost: 'Lost',
  lostNow: (lost: string) => `Lost: ${lost}.`,
  uncounted: 'How much the file held cannot be told: more may be lost than is counted here.',
  saidsLost:
    'Without its record a decision or a signature still stands. After an update of the app, though, a warning that was dismissed may be open again.',
  posts: 'Notices that this concerns',
  aside: 'The damaged file is kept as',
  readIt: 'I have read this',
  showReport: 'Read the report',

  copies: 'Copies',
  copiesWhy: 'Restoring adds what a copy has and the history lacks. Nothing that was decided since is taken away.',
  kinds: {
    daily: 'of the day',
    'before-version': 'before a new version',
    'before-restore': 'before a restoration',
  } satisfies Record<HistoryCopy['kind'], string>,
  noCopies: 'There is no copy yet. The first one is made within a day of the first decision.',
  loading: 'Looking for copies …',
  restore: 'Restore …',
  restoreOf: (when: string) => `Restore the copy of ${when} …`,
  question: (when: string) =>
    `Restore the copy of ${when}? What it has and the history lacks is added, such as decisions that were lost. What stands now stays, and is copied first.`,
  restoreNow: 'Restore',
  restoring: 'Restoring …',
  restored: (added: string) => `Added from the copy: ${added}.`,
  nothingAdded: 'Everything in this copy is in the history already.',

  counts: {
    decisions: (n: number) => count(n, 'decision', 'decisions'),
    signatures: (n: number) => count(n, 'signature', 'signatures'),
    pairings: (n: number) => count(n, 'pairing', 'pairings'),
    clauseSteps: (n: number) => count(n, 'choice of wording', 'choices of wording'),
    formSteps: (n: number) => count(n, 'thing taught about a form', 'things taught about forms'),
    revisions: (n: number) => count(n, 'revision', 'revisions'),
    saids: (n: number) => count(n, 'record of what was decided on', 'records of what was decided on'),
    marks: (n: number) => count(n, 'mark on the list', 'marks on the list'),
  },
  none: 'nothing',
  noLoss: 'nothing, as far as can be told',
  unknownLoss: 'it cannot be told how much',
}

export type HistoryText = typeof historyEn
