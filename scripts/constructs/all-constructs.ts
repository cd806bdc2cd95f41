import type { Construct } from './kind.ts'
import { fieldsAndControls } from './rows/fields-and-controls.ts'
import { hiddenAndStruck } from './rows/hidden-and-struck.ts'
import { kindsOfFile } from './rows/kinds-of-file.ts'
import { marginComments } from './rows/margin-comments.ts'
import { notesBoxesHeaders } from './rows/notes-boxes-headers.ts'
import { numbersAndBullets } from './rows/numbers-and-bullets.ts'
import { oddLetters } from './rows/odd-letters.ts'
import { mails, webPages } from './rows/pages-and-mails.ts'
import { printedPages } from './rows/printed-pages.ts'
import { tables } from './rows/tables.ts'
import { trackedChanges } from './rows/tracked-changes.ts'

/** Every construct that the notice is laid out through, by family. */
export const constructs: readonly { family: string; rows: readonly Construct[] }[] = [
  { family: 'tracked changes', rows: trackedChanges },
  { family: 'hidden, struck, highlighted', rows: hiddenAndStruck },
  { family: 'comments', rows: marginComments },
  { family: 'letters', rows: oddLetters },
  { family: 'numbers and bullets', rows: numbersAndBullets },
  { family: 'fields and controls', rows: fieldsAndControls },
  { family: 'notes, boxes, headers', rows: notesBoxesHeaders },
  { family: 'tables', rows: tables },
  { family: 'web pages', rows: webPages },
  { family: 'mails', rows: mails },
  { family: 'kinds of file', rows: kindsOfFile },
  { family: 'printed pages', rows: printedPages },
]
