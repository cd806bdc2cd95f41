import { counting } from './plural.ts'

const count = counting('en-GB')

/** Files that gave no notice, in English; `unread-fr.ts` has the same keys. */
export const unreadEn = {
  titles: {
    unreadable: 'This file could not be read',
    encrypted: 'This file is protected by a password',
    empty: 'There is no text in this file',
    unsupported: 'This kind of file is not read',
    'too-large': 'This file is too large',
    timeout: 'Reading this file took too long',
    fault: 'The application failed on this file',
    'not-here': 'This file lies online only',
    'not-a-notice': 'No vacancy notice recognised',
  },
  codes: {
    unreadable: 'Cannot be read',
    encrypted: 'Protected by a password',
    empty: 'Without text',
    unsupported: 'Kind of file not read',
    'too-large': 'Too large',
    timeout: 'Reading took too long',
    fault: 'Our fault',
    'not-here': 'Online only',
    'not-a-notice': 'Not recognised as a notice',
  },
  received: 'handed to the desk by the browser',
  untouched: 'The file itself was not changed.',
  retry: 'Read again',
  fetch: 'Fetch and read',
  fetching: 'Fetching …',
  forget: 'Take off the list',
  readAt: (when: string) => `Tried ${when}`,
  seenAt: (when: string) => `Seen ${when}`,

  showAnyway: 'Show face to face all the same',
  showing: 'Sorting it by language …',
  labels: 'Header lines',
  headings: 'Section headings',
  isFound: 'found',
  isMissing: 'not found',
  text: 'What the file says',
  textLines: (n: number) => count(n, 'line', 'lines'),
  textCut: (shown: string, total: string) =>
    `The first ${shown} of ${total} lines. Open the file in its own program for the rest.`,
  textLoading: 'Reading the text …',
  textGone: 'The text cannot be shown: the file has changed or is no longer there.',

  anyway: 'Not recognised as a vacancy notice, and shown because you asked for it.',
  anywayMissing: (parts: string) => `Not found: ${parts}.`,
  anywayMore: (n: number) => `and ${n.toLocaleString('en-GB')} more`,
  takeBack: 'Back to the plain text',
  badge: 'Not recognised',
  badgeWhy: 'Not recognised as a vacancy notice: shown because somebody asked for it',
}

export type UnreadText = typeof unreadEn
