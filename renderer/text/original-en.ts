/** The original and what is drawn on it, in English; `original-fr.ts` has the same keys. */
export const originalEn = {
  switch: 'What to read',
  readings: { text: 'Text', beside: 'Text and original', original: 'Original' },
  toolbar: 'Original',
  region: (file: string) => `Original: ${file}`,
  page: (page: number, pages: number) => `Page ${page.toLocaleString('en-GB')} of ${pages.toLocaleString('en-GB')}`,
  place: (language: string, page: number) => `${language}, page ${page.toLocaleString('en-GB')}`,
  noPlace: 'This warning has no place of its own in the original.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fitWidth: 'As wide as there is room',
  showRow: 'Show the selected words in both texts',
  loading: 'Opening the original …',
  again: 'Try again',
  failed: {
    gone: 'The file is no longer where it was. It was moved, renamed or deleted.',
    silent: 'The drive does not answer. Both texts can still be read; try again when it can be reached.',
    tooLarge: 'The file is too large to be shown here. Both texts can still be read.',
    changed: 'The file has changed since it was read. The new version appears here in a moment.',
    damaged: 'The pages of this file cannot be drawn. Both texts can still be read.',
    unreachable: 'The file could not be fetched.',
  },
  withoutPages: (file: string, format: string) =>
    `${file} has no fixed pages (${format}): its original is shown as text, with the passage of each warning marked.`,
  openInProgram: 'Open in its own program',
  key: 'Original or text',
  showing: (reading: string) => `Show: ${reading}`,
}

export type OriginalText = typeof originalEn
