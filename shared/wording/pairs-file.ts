import type { Language } from '../notice/report.ts'
import { csvCell } from '../text/csv-cell.ts'
import type { LearnedPair } from './pair-of-terms.ts'

/** By which a spreadsheet set to the reader's language parts cells. */
const separators: Record<Language, string> = { en: ',', fr: ';' }

/**
 * Learned pairs as a table for a spreadsheet, with a byte-order mark so that accents survive. The desk and other tools
 * take it in as a list of terms.
 */
export function pairsCsv(
  pairs: readonly LearnedPair[],
  head: readonly [en: string, fr: string],
  language: Language,
): string {
  const lines = [head, ...pairs.map(({ en, fr }) => [en, fr])]
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(separators[language])).join('\r\n')}\r\n`
}

/** Learned pairs as TBX (ISO 30042:2019, dialect TBX-Core): an entry for each. */
export function pairsTbx(pairs: readonly LearnedPair[], title: string): string {
  const term = (language: Language, text: string): string =>
    `<langSec xml:lang="${language}"><termSec><term>${escaped(text)}</term></termSec></langSec>`
  const entries = pairs.map(
    ({ en, fr }, at) => `<conceptEntry id="c${String(at + 1)}">${term('en', en)}${term('fr', fr)}</conceptEntry>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    `<tbxHeader><fileDesc><sourceDesc><p>${escaped(title)}</p></sourceDesc></fileDesc></tbxHeader>`,
    '<text><body>',
    ...entries,
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n')
}

/** Letters that XML may not have at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
