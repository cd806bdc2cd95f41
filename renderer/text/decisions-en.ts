import { counting } from './plural.ts'

const count = counting('en-GB')

/** Deciding on warnings and signing off, in English; `decisions-fr.ts` has the same keys. */
export const decisionsEn = {
  toFix: 'To fix',
  dismiss: 'Dismiss …',
  reopen: 'Reopen',
  is: { open: 'Open', 'to-fix': 'To fix', dismissed: 'Dismissed' },
  by: (name: string, when: string) => `${name}, ${when}`,
  lapsed: {
    text: 'Open again: a text has changed since this was settled.',
    warning: 'A warning on this passage was settled before; this is another one, or the same told otherwise.',
  },
  newer: {
    title: 'Seen only by the newer version',
    why: 'This notice was signed with an earlier version of Vis-à-Vis. What only the newer one sees changes nothing about what was signed, and counts nowhere unless you decide on it.',
  },
  reasons: { 'false-alarm': 'False alarm', accepted: 'Accepted as it is', other: 'Another reason' },
  reasonsWhy: {
    'false-alarm': 'The notice is right; the check is mistaken.',
    accepted: 'The difference is real and may stay.',
    other: 'Say it in your own words.',
  },
  dismissTitle: 'Dismiss this warning',
  reason: 'Reason',
  words: 'Remark',
  wordsHint: 'Optional, except for another reason. It stands in the report.',
  wordsMissing: 'Write the reason.',
  alsoAlike: (n: number) => `Also the other ${count(n, 'open warning', 'open warnings')} of this check`,
  dismissNow: 'Dismiss and go on',
  done: { open: 'Reopened.', 'to-fix': 'Marked as to fix.', dismissed: 'Dismissed.' },
  doneMany: (n: number) => `${count(n, 'warning', 'warnings')} dismissed.`,
  undo: 'Undo the last step',
  undoNow: 'Undo',
  undone: {
    decision: 'The last decision was undone.',
    pairing: 'The last pairing was undone. The notice was checked again.',
    signature: 'The last signature was undone.',
    clauses: 'The last decision on standard wording was undone. The notices are checked again.',
    forms: 'The last step on a form was undone. The notices are read anew.',
  },
  nothingToUndo: 'There is nothing to undo.',
  fixKey: 'Mark the warning as to fix',
  dismissKey: 'Dismiss the warning',
  falseAlarmKey: 'Dismiss as a false alarm and go on',
  openLeft: (n: number) => `${n.toLocaleString('en-GB')} open`,
  allSettled: 'All settled',
  canBeSigned: 'This notice can be signed now.',
  isSigned: 'This notice is signed.',
  onlyOpen: 'Open only',
  signOff: 'Sign-off',
  sign: { en: 'Sign English', fr: 'Sign French' },
  signed: { en: 'English signed', fr: 'French signed' },
  signedNow: { en: 'English signed.', fr: 'French signed.' },
  withdrawnNow: { en: 'The English signature was taken back.', fr: 'The French signature was taken back.' },
  signLapsed: { en: 'English changed since signing', fr: 'French changed since signing' },
  takeBack: { en: 'Take the English signature back', fr: 'Take the French signature back' },
  blocked: (n: number) =>
    `${count(n, 'error is', 'errors are')} still open: mark each as to fix, or dismiss it with a reason.`,
  signHint: 'Says that you have read this side and that it may be published.',
  author: 'Your name, for decisions and signatures',
  authorHint: 'Empty: the name of the computer’s user.',
}

export type DecisionsText = typeof decisionsEn
