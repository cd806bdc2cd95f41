import type { Format } from './kind.ts'

/** What is known not to be read exactly yet, by construct: in which formats, and why. To be empty. */
export const notYet: Readonly<Record<string, { formats: readonly Format[]; reason: string }>> = {
  'long addresses in a narrow column': {
    formats: ['pdf'],
    reason: 'an address that fills its line may lose its end',
  },
  'newspaper columns': { formats: ['pdf'], reason: 'columns inside one language are read line by line across' },
}

/** The same of the files in test/fixtures/constructs, by name. */
export const notYetOfPrograms: Readonly<Record<string, string>> = {
  'a-number-english-french.libreoffice.pdf': 'numbers of rows are read into the cells beside them',
  'english-and-french.chromium.pdf': 'cells that go on over a page’s end are parted',
  'comments-of-the-source.chromium.pdf': 'columns inside one language are read line by line across',
}
