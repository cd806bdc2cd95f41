import type { Format } from './kind.ts'

/** What is known not to be read exactly yet, by construct: in which formats, and why. To be empty. */
export const notYet: Readonly<Record<string, { formats: readonly Format[]; reason: string }>> = {}

/** The same of the files in test/fixtures/constructs, by name. */
export const notYetOfPrograms: Readonly<Record<string, string>> = {
  'a-number-english-french.libreoffice.pdf': 'numbers of rows are read into the cells beside them',
  'english-and-french.chromium.pdf': 'cells that go on over a page’s end are parted',
}
