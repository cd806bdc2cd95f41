import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import { fold } from '../text/fold.ts'
import { isBareLabel, matchTwoLabels } from './label-and-value.ts'
import { languageTag } from './language-tags.ts'
import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'
import { senseOf } from './sense-line.ts'
import { knownForm, lineScore } from './line-score.ts'

/**
 * What a column of a table in two languages holds. `aside`: numbers, states, remarks, which are no part of the notice.
 */
export type ColumnRole = Language | 'aside'

interface Column {
  place: number
  cells: ReadonlyMap<number, string>
  score: number
  /** Labels and headings of the profile that stand in it. */
  known: number
  letters: number
}

/** Translators' tables have some eight columns. */
const mostColumns = 16
/** Of a column's cells, which make it what it is. */
const nearlyAll = 0.8
/** A column of a language says so much in all. */
const sureScore = 2
/** A state is written in no more letters, and in few forms. */
const longestState = 40

/**
 * Where a reader took something printed for a number or a mark: "1", "1.", "(a)", "A-12", "§ 3", "iv)", "1.2.3", "№ 7",
 * or the long signs of a program.
 */
const numberLike =
  /^[[(#§]?\s*(?:(?:no|n[°º]|nr|art|seg|id|ref|par|para|row|\p{L}{1,3})[\s.:°º-]{0,2})?\d{1,6}(?:[.\-/:]\d{1,6})*\s?\p{L}?\s*[\])}.:;]*$|^[[(]?(?:[ivxl]{1,6}|\p{L})[\])}.]*$|^\d{0,6}\s?[0-9a-f]{8}-[0-9a-f-]{20,}$/iu

/**
 * Each column's role, learned from what stands in it all the way down; null where the table does not set two languages
 * side by side.
 */
export function tellRoles(table: readonly Line[], index: ProfileIndex): ColumnRole[] | null {
  const count = Math.max(...table.map(({ cell }) => cell?.columns ?? 0))
  if (count < 2 || count > mostColumns || holdsKeyData(table, index)) return null
  const columns = Array.from({ length: count }, (_, place) => columnOf(table, place, index))
  const texts = columns.filter((column) => !isNumbers(column) && !isStates(column))
  const [english, french] = [
    heaviest(texts.filter(({ score }) => score >= sureScore)),
    heaviest(texts.filter(({ score }) => score <= -sureScore)),
  ]
  if (english === undefined || french === undefined) return null
  const roles = columns.map((column): ColumnRole | null => {
    if (column === english) return 'en'
    if (column === french) return 'fr'
    if (isNumbers(column)) return 'aside'
    if (isValues(column, columns[column.place - 1], index)) return null
    if (isStates(column)) return 'aside'
    return column.cells.size === 0 || isRemarks(column, english, french) ? 'aside' : null
  })
  // A value beside its label is of the label's language; what cannot be told leaves the table to others.
  for (const [place, role] of roles.entries()) {
    if (role === null && isValues(columns[place], columns[place - 1], index)) roles[place] = roles[place - 1] ?? null
  }
  return roles.every((role) => role !== null) ? roles : null
}

/**
 * Most rows are header lines that say all in both languages, by labels that stand together: no columns of two
 * languages, whatever stands in them.
 */
export function holdsKeyData(table: readonly Line[], index: ProfileIndex): boolean {
  const rows = [...Map.groupBy(table, ({ cell }) => cell?.row ?? 0).values()]
  const bilingual = rows.filter((row) => isBilingualRow(row, index)).length
  return bilingual >= 2 && bilingual * 2 >= rows.length
}

function isTwoLabels(text: string, index: ProfileIndex): boolean {
  const labels = matchTwoLabels(text, index)
  return labels !== null && labels.valueStart >= text.length
}

/** Label, value, label, value. */
const facingCells = 4

function isBilingualRow(row: readonly Line[], index: ProfileIndex): boolean {
  if (row.reduce((sum, { text }) => sum + text.length, 0) > longest.row) return false
  const cells = [...Map.groupBy(row, ({ cell }) => cell?.column ?? 0).values()].map((lines) =>
    lines.map(({ text }) => text).join(' '),
  )
  if (cells.some((text) => isTwoLabels(text, index))) return true
  const labels = cells.flatMap((text, at) => (isBareLabel(text, index) ? [at] : []))
  const [one, two] = labels
  if (one === undefined || two === undefined || labels.length > 2) return false
  // A value behind each of the two is a row of two columns.
  const isFacing = cells.length === facingCells && one === 0 && two === 2
  return cells.length > 2 && !isFacing && matchTwoLabels(`${cells[one] ?? ''} / ${cells[two] ?? ''}`, index) !== null
}

function columnOf(table: readonly Line[], place: number, index: ProfileIndex): Column {
  const lines = table.filter(({ cell }) => cell?.column === place)
  const cells = new Map<number, string>()
  let [score, known] = [0, 0]
  for (const line of lines) {
    const row = line.cell?.row ?? 0
    const before = cells.get(row)
    cells.set(row, before === undefined ? line.text : `${before} ${line.text}`)
    if (knownForm(line, index) !== null) known++
    score += lineScore(line, index)
  }
  return { place, cells, score, known, letters: lines.reduce((sum, { text }) => sum + text.length, 0) }
}

/** Characters that a label or heading counts for: a column of key data outweighs one of remarks that is as long. */
const formWeight = 500

function heaviest(columns: readonly Column[]): Column | undefined {
  const weigh = ({ known, letters }: Column): number => known * formWeight + letters
  return [...columns].sort((a, b) => weigh(b) - weigh(a))[0]
}

/** What stands in a column below its head, which may be of any words. */
function bodyOf({ cells }: Column): string[] {
  const texts = [...cells].sort(([a], [b]) => a - b).map(([, text]) => text)
  return texts.length > 2 ? texts.slice(1) : texts
}

function isNumbers(column: Column): boolean {
  const body = bodyOf(column)
  return body.length > 0 && body.filter(isNumber).length >= body.length * nearlyAll
}

export function isNumber(text: string): boolean {
  return numberLike.test(text.trim())
}

/** Cells: fewer may be alike by chance; and of all, the share that are another than the ones before. */
const states = { fewest: 4, others: 0.2 }

/** A few short forms again and again: "Translated (100%)", "✓", « Brouillon ». */
function isStates(column: Column): boolean {
  const body = bodyOf(column).map((text) => fold(text).replace(/\d+/gu, '0'))
  if (body.length < states.fewest || body.some((text) => text.length > longestState) || column.known > 0) return false
  return (
    new Set(body).size <= Math.max(1, body.length * states.others) && !body.every((text) => languageTag(text) !== null)
  )
}

/** Most of its cells stand beside a label that has nothing else behind it. */
function isValues(column: Column | undefined, left: Column | undefined, index: ProfileIndex): boolean {
  if (column === undefined || left === undefined) return false
  const beside = [...column.cells.keys()].filter((row) => {
    const label = senseOf(left.cells.get(row) ?? '', index).label()
    return label !== null && label.valueStart >= (left.cells.get(row) ?? '').length
  })
  return beside.length > 0 && beside.length * 2 >= column.cells.size
}

/** Of the forms that a column of the same language has: with fewer, a column has nothing that a notice must have. */
const knownOfText = { half: 0.5, quarter: 0.25 }

/** Said about the notice: few of the rows have one, or it has nothing that a notice of its language must have. */
function isRemarks(column: Column, english: Column, french: Column): boolean {
  const rows = Math.min(english.cells.size, french.cells.size)
  const own = column.score >= 0 ? english : french
  const isBare = column.known <= own.known * knownOfText.quarter
  return column.known < Math.max(2, own.known * knownOfText.half) && (column.cells.size * 2 <= rows || isBare)
}
