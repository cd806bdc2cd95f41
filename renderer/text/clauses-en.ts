import { counting } from './plural.ts'

const count = counting('en-GB')

/** The clause library, in English; `clauses-fr.ts` has the same keys. */
export const clausesEn = {
  title: 'Standard wording',
  open: 'Open the library of standard wording',
  leave: 'Back to the notices',
  list: 'Clauses',
  search: 'Search the clauses',
  about: (clauses: number, notices: number) =>
    `${count(clauses, 'clause', 'clauses')}, learned from ${count(notices, 'notice', 'notices')}`,
  found: (n: number) => count(n, 'clause found', 'clauses found'),
  loading: 'Opening the library …',
  noneFits: 'No clause fits.',
  showAll: 'Show all clauses',
  kinds: {
    several: 'Several wordings',
    unsure: 'Standard not sure',
    chosen: 'Standard chosen',
    forgotten: 'Left alone',
  },
  choose: 'Choose a clause to see its wordings in both languages.',
  emptyTitle: 'Nothing learned yet',
  empty:
    'A clause is learned as soon as two notices on the desk say the same thing in the same place. Watch the folder with your notices, or import the library of a colleague.',
  addFolder: 'Add a folder',
  import: 'Import a library …',
  export: 'Export the library',
  fileName: 'Standard wording',
  imported: (clauses: number, terms: number) =>
    `${count(clauses, 'clause was', 'clauses were')} imported${terms === 0 ? '' : `, with ${count(terms, 'term', 'terms')}`}.`,
  tooLarge: 'This file is too large for a clause library.',

  carriers: (n: number, of: number) => `in ${n.toLocaleString('en-GB')} of ${count(of, 'notice', 'notices')}`,
  notices: (n: number) => count(n, 'notice', 'notices'),
  wordings: (n: number) => count(n, 'wording', 'wordings'),
  chosen: 'standard chosen',
  unsure: 'standard not sure',
  side: { en: 'English wordings', fr: 'French wordings' },
  noSide: { en: 'No notice has this clause in English.', fr: 'No notice has this clause in French.' },

  standard: 'Standard',
  by: {
    user: 'chosen',
    frequent: 'suggested: the most used one that is spelt right',
    consensus: 'suggested: no two notices agree; this is what most say at each word',
  },
  uncertain: 'Too few notices agree to be sure. Confirm it, or choose another wording.',
  noStandard: 'All wordings of this clause are replaced: none is the standard.',
  since: (first: string, last: string) => `deadlines from ${first} to ${last}`,
  sinceOne: (day: string) => `deadline ${day}`,
  undated: 'no deadline known',
  unused: 'no notice uses it now',
  replaced: (day: string) => `Replaced since ${day}`,
  struckOut: 'struck out',
  onlyHere: 'only here',
  underlined: 'underlined',
  onlyStandard: 'only in the standard',
  usedBy: 'Notices that use it',
  moreNotices: (n: number) => `${n.toLocaleString('en-GB')} more`,
  openNotice: (reference: string) => `Open notice ${reference}`,
  elsewhere: 'On another desk',

  copy: 'Copy the standard',
  copied: 'The standard wording is on the clipboard.',
  confirm: 'Confirm as the standard',
  make: 'Make it the standard',
  release: 'Let the notices decide',
  replace: 'Mark as replaced …',
  replaceSince: 'Replaced since',
  replaceNow: 'Mark as replaced',
  inUse: 'Still in use',
  cancel: 'Cancel',

  required: 'Required',
  requirements: { always: 'in every notice', twin: 'in twin-graded posts', from: 'from a date', optional: 'in none' },
  learnedRequirement: 'learned from the notices',
  fromDate: 'For deadlines from',
  forget: 'Not a standard clause',
  forgotten: 'Left alone',
  forgottenLong: 'You said that this is not a standard clause. Nothing is held against it.',
  remember: 'Take it up again',

  history: 'What was decided',
  steps: {
    standard: { en: 'chose the English standard', fr: 'chose the French standard' },
    released: { en: 'let the notices decide the English standard', fr: 'let the notices decide the French standard' },
    required: 'decided when it is required',
    requirementReleased: 'let the notices decide when it is required',
    replaced: { en: 'marked an English wording as replaced', fr: 'marked a French wording as replaced' },
    inUse: { en: 'marked an English wording as still in use', fr: 'marked a French wording as still in use' },
    forgotten: 'set it aside',
    remembered: 'took it up again',
    imported: (n: number) => `imported a library of ${count(n, 'clause', 'clauses')}`,
  },
  takeBack: 'Take back',
  takeBackOf: (what: string) => `Take back: ${what}`,
  done: 'Kept. The notices are checked again.',
  undone: 'Taken back. The notices are checked again.',

  pairs: {
    title: (n: number) => count(n, 'pair of terms', 'pairs of terms'),
    about:
      'Signed notices translate these by each other. Nothing is said against them elsewhere; what several notices agree on is held against the others.',
    save: { csv: 'Export as a table', tbx: 'Export as TBX' },
    fileName: 'Learned terms',
    kind: 'What',
    notices: 'Signed notices',
    kinds: {
      heading: 'Heading',
      competency: 'Competency',
      level: 'Level of a competency',
      acronym: 'Acronym',
      location: 'Location',
      body: 'Body',
      schedule: 'Working time',
    },
  },

  terms: {
    title: (n: number) => `${count(n, 'term', 'terms')} of imported lists`,
    about:
      'Names and terms of your organisation, from IATE, TERMIUM, UNTERM, NATOTerm or a table of your own. They help to pair the texts and are never misspelt; a name that is another one in the other language is told.',
    count: (n: number) => count(n, 'term', 'terms'),
    imported: (n: number, leftOut: number) =>
      `${count(n, 'term was', 'terms were')} imported. ${leftOut === 0 ? '' : `${count(leftOut, 'entry without a term in use in both languages was', 'entries without a term in use in both languages were')} left out. `}The notices are checked again.`,
    tooLarge: 'This file is larger than 20 MB: export a part of the terms.',
    show: 'Look through',
    showOf: (name: string) => `Look through ${name}`,
    hide: 'Close',
    hideOf: (name: string) => `Close ${name}`,
    takeOff: 'Take off',
    takeOffOf: (name: string) => `Take off ${name}`,
    takenOff: (name: string) => `${name} was taken off. The notices are checked again.`,
    search: 'Search the terms',
    found: (n: number) => (n === 0 ? 'No term fits.' : count(n, 'term', 'terms')),
    loading: 'Opening the list …',
  },

  inFinding: 'Against the standard wording',
  toLibrary: 'Show in the library',
}

export type ClausesText = typeof clausesEn
