import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import { joinTexts, type Hyphenation } from './join-text.ts'
import { paragraphOf, withText, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { isBareLabel, labelled } from './label-and-value.ts'
import { waysToJoin } from './printed-cells.ts'

/** What begins a row in its column: a label, on as many lines as it takes, or one line of anything else. */
interface Entry {
  lines: Line[]
  text: string
  top: number
  column: number
  isLabel: boolean
  value: Line[]
}

/** A label is broken over no more lines than this. */
const mostLabelLines = 5
/** Of the letters' size: two tops that lie nearer are those of one row. */
const halfLine = 0.5
/** Of the letters' size: lines of one label stand below each other at less. */
const labelStep = 2.2
/** Points: the letters of ordinary print, where a line does not say its own. */
const ordinarySize = 10
/** In ems. A value of two lines whose label stands beside their middle begins less than a line above it. */
const halfRow = 0.95
/** Longer texts beside each other are no row of a table. */
const rowLength = 120

/**
 * Labels and values that a page prints beside each other, read by their places: a label may be broken over lines, its
 * value is what stands to its right, down to the next label. Null where fewer than two labels have a value so.
 */
export function readGrid(
  lines: readonly Line[],
  side: Language | null,
  index: ProfileIndex,
  hyphenation: Hyphenation,
): Paragraph[] | null {
  const pages = [...Map.groupBy(lines, (line) => line.at?.page ?? 0).values()]
  const entries = pages.flatMap((page) => readPage(page, index, hyphenation))
  if (entries.filter(({ isLabel, value }) => isLabel && value.length > 0).length < 2) return null
  return entries.flatMap((entry) => paragraphsOf(entry, side, index, hyphenation))
}

function readPage(lines: readonly Line[], index: ProfileIndex, hyphenation: Hyphenation): Entry[] {
  const keys = [...new Set(lines.map(columnKey))].sort((a, b) => a - b)
  const columns: Entry[][] = []
  for (const [column, key] of keys.entries()) {
    const own = lines.filter((line) => columnKey(line) === key).sort((a, b) => top(a) - top(b))
    const entries = entriesOf(own, column, index, hyphenation)
    // A value may read like a label ("NATO Grade", broken after the first word) without its column being one of labels.
    const isValues =
      hasLabels(columns[column - 1]) && entries.filter(({ isLabel }) => isLabel).length * 2 < entries.length
    columns.push(
      isValues
        ? own.map((line) => ({ lines: [line], text: line.text, top: top(line), column, isLabel: false, value: [] }))
        : entries,
    )
  }
  const read = columns.flatMap((entries, column) => {
    const labels = columns[column - 1]
    if (labels === undefined || !hasLabels(labels) || hasLabels(entries)) return entries
    return entries.filter((entry) => {
      const owner = labels.findLast((label) => label.top <= entry.top + fontSize(entry) * halfRow)
      owner?.value.push(...entry.lines)
      return owner === undefined
    })
  })
  return read.sort((a, b) => (Math.abs(a.top - b.top) < fontSize(a) * halfLine ? a.column - b.column : a.top - b.top))
}

function hasLabels(entries: readonly Entry[] | undefined): boolean {
  return entries?.some(({ isLabel }) => isLabel) === true
}

/** More columns than any small table has, so that those of the page count first. */
const mostColumns = 100

/** Columns of the page first, columns of the small table inside them second. */
function columnKey(line: Line): number {
  return (line.cell?.column ?? 0) * mostColumns + (line.grid?.column ?? 0)
}

function entriesOf(lines: readonly Line[], column: number, index: ProfileIndex, hyphenation: Hyphenation): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < lines.length;) {
    const label = labelAt(lines, at, index, hyphenation)
    const own = label?.lines ?? lines.slice(at, at + 1)
    entries.push({
      lines: own,
      text: label?.text ?? joined(own, hyphenation),
      top: Math.min(...own.map(top)),
      column,
      isLabel: label !== null,
      value: [],
    })
    at += own.length
  }
  return entries
}

/** The most lines from `at` on that are a label together. */
function labelAt(
  lines: readonly Line[],
  at: number,
  index: ProfileIndex,
  hyphenation: Hyphenation,
): { lines: Line[]; text: string } | null {
  for (let count = Math.min(mostLabelLines, lines.length - at); count > 0; count--) {
    const own = lines.slice(at, at + count)
    const isClose = own.every(
      (line, place) => place === 0 || top(line) - top(own[place - 1] ?? line) < (line.at?.fontSize ?? 0) * labelStep,
    )
    const text = isClose ? waysToJoin(own, hyphenation).find((way) => isBareLabel(way, index)) : undefined
    if (text !== undefined) return { lines: own, text }
  }
  return null
}

function paragraphsOf(entry: Entry, side: Language | null, index: ProfileIndex, hyphenation: Hyphenation): Paragraph[] {
  const own = asParagraph(entry.lines, side, hyphenation, entry.text)
  if (own === null) return []
  const value = asParagraph(entry.value, side, hyphenation)
  if (value === null) return [own]
  if (entry.isLabel) return [labelled(own, value, index)]
  if (own.text.length > rowLength || value.text.length > rowLength) return [own, value]
  return [{ ...own, text: `${own.text} ${value.text}`, lines: [...own.lines, ...value.lines] }]
}

function asParagraph(
  lines: readonly Line[],
  side: Language | null,
  hyphenation: Hyphenation,
  text = joined(lines, hyphenation),
): Paragraph | null {
  const [first] = lines
  return first === undefined ? null : { ...withText(paragraphOf(first, side), text), lines: [...lines] }
}

function joined(lines: readonly Line[], hyphenation: Hyphenation): string {
  return lines.slice(1).reduce((text, line) => joinTexts(text, line.text, hyphenation), lines[0]?.text ?? '')
}

function top(line: Line): number {
  return line.at?.box[1] ?? 0
}

function fontSize(entry: Entry): number {
  return entry.lines[0]?.at?.fontSize ?? ordinarySize
}
