import { CsvError, parse } from 'csv-parse/sync'
import type { Language } from '../../../shared/notice/report.ts'
import { isOutOfUse } from '../../../shared/terms/out-of-use.ts'
import type { TermEntry } from '../../../shared/terms/term-concept.ts'
import { termFaults } from '../../../shared/terms/term-file-error.ts'
import { columnsOf, type TermColumns } from './term-columns.ts'

/** By which exports part their cells; a bank's own may use any of them. */
const separators = [',', ';', '\t', '|'] as const
type Separator = (typeof separators)[number]

/** A title and a date may stand over the table. */
const headWithin = 10
/** Letters of a row: definitions and contexts of ten languages. More is no table. */
const longestRow = 200_000

interface Row {
  cells: string[]
  /** Of the file, from 1. */
  line: number
}

/**
 * The entries of a term base in CSV or TSV: the separator is the one by which the first lines name a column of English
 * and one of French terms.
 *
 * @throws TermFileError with the line.
 */
export function readTermTable(text: string): TermEntry[] {
  const faults: Error[] = []
  for (const separator of separators) {
    const head = headOf(text, separator, faults)
    if (head === null) continue
    const { columns, line } = head
    if (columns === 'no-entry') throw termFaults.noNumbers(line)
    const rows = rowsOf(text, separator).filter((row) => row.line > line)
    return columns.kind === 'entries' ? rows.map((row) => entryOf(row, columns)) : entriesOf(rows, columns)
  }
  throw faults[0] ?? termFaults.noColumns()
}

type EntryColumns = Extract<TermColumns, { kind: 'entries' }>
type OneTermColumns = Extract<TermColumns, { kind: 'terms' }>

function headOf(
  text: string,
  separator: Separator,
  faults: Error[],
): { columns: TermColumns | 'no-entry'; line: number } | null {
  let first: Row[]
  try {
    first = rowsOf(text, separator, headWithin)
  } catch (error) {
    // By another separator it may be a table all the same; where none fits, this is told.
    if (!(error instanceof Error)) throw error
    faults.push(error)
    return null
  }
  for (const { cells, line } of first) {
    const columns = columnsOf(cells)
    if (columns !== null) return { columns, line }
  }
  return null
}

function rowsOf(text: string, separator: Separator, most?: number): Row[] {
  try {
    const records = parse(text, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      // "5" gun" in a table that puts nothing in quotes.
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      ...(most === undefined ? {} : { to: most }),
    }) as unknown as { record: string[]; info: { lines: number } }[]
    // The library says where a row ends.
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    throw error.code === 'CSV_QUOTE_NOT_CLOSED' ? termFaults.openQuote(line) : termFaults.badLine(line)
  }
}

function entryOf({ cells }: Row, { terms }: EntryColumns): TermEntry {
  const entry: TermEntry = { en: [], fr: [] }
  for (const { at, language, status } of terms) {
    const forms = partsOf(cells[at] ?? '')
    const said = status === null ? [] : partsOf(cells[status] ?? '')
    entry[language].push(
      ...forms.filter((_form, index) => {
        // Said of each, or of the only one.
        const own = forms.length === 1 ? said.join(' ') : said.length === forms.length ? (said[index] ?? '') : ''
        return !isOutOfUse(own)
      }),
    )
  }
  return entry
}

/** Several terms of one cell: behind one another with a semicolon or a bar, or on lines of their own. */
function partsOf(cell: string): string[] {
  return cell
    .split(/[;|\r\n]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function entriesOf(rows: readonly Row[], { entry, language, term, status }: OneTermColumns): TermEntry[] {
  const entries = new Map<string, TermEntry>()
  for (const { cells } of rows) {
    const name = cells[entry]?.trim() ?? ''
    if (name === '') continue
    const own = entries.get(name) ?? { en: [], fr: [] }
    entries.set(name, own)
    const said = languageNamed(cells[language] ?? '')
    if (said !== null && (status === null || !isOutOfUse(cells[status] ?? '')))
      own[said].push(...(cells[term] ?? '').split(/[\r\n]+/u))
  }
  return [...entries.values()]
}

/** 'en', "EN-GB", "English", « anglais ». */
function languageNamed(cell: string): Language | null {
  const name = cell.trim().toLowerCase()
  if (/^(?:en|eng|english|anglais)(?:$|[-_ (])/u.test(name)) return 'en'
  return /^(?:fr|fra|fre|french|français)(?:$|[-_ (])/u.test(name) ? 'fr' : null
}
