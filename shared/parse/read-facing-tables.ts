import { knownForm } from './line-score.ts'
import type { Line } from '../notice/source-document.ts'
import { isBilingualCaption, isTextHead, languageTag } from './language-tags.ts'
import { languageScore } from './language-score.ts'
import type { ProfileIndex } from './profile-index.ts'
import { isNumber, tellRoles, type ColumnRole } from './table-columns.ts'
import { readCaption } from './read-captions.ts'
import { readTaggedRows } from './read-tagged-rows.ts'
import { longest } from './line-lengths.ts'
import { senseOf } from './sense-line.ts'

/** Heads of columns take no more rows. */
const mostHeadRows = 4
/** Characters: heads of columns have no longer texts. */
const longestHead = 60
/** A number here and there may be of the text. */
const fewestNumbers = 3
/** Of all rows: such a share of numbers are captions of those below them. */
const numberedShare = 0.2

/**
 * Tables that set the two languages side by side with other things beside them, as two plain columns: numbers, states
 * and remarks are left out, and so are the heads of the columns, wherever they are repeated.
 */
export function readFacingTables(lines: readonly Line[], index: ProfileIndex): Line[] {
  const tables = Map.groupBy(lines, ({ cell }) => cell?.table ?? null)
  tables.delete(null)
  const told = new Map([...tables].map(([key, table]) => [key, tellRoles(table, index)] as const))
  const read = new Map<Line, Line[]>()
  let last: readonly ColumnRole[] | null = null
  for (const [key, table] of tables) {
    const own: readonly ColumnRole[] | null = told.get(key) ?? (last !== null && fits(table, last) ? last : null)
    last = own ?? last
    const tagged = readTaggedRows(table)?.map((line) => (line === null ? [] : [line]))
    const facing = tagged ?? (own === null ? null : readFacing(table, own, index))
    if (facing !== null) for (const [place, line] of table.entries()) read.set(line, facing[place] ?? [])
  }
  return read.size === 0
    ? [...lines]
    : lines.flatMap((line, at) => {
        const facing = read.get(line)
        // Across the page, above the heads.
        if (line.cell === null && isBilingualCaption(line.text) && lines[at + 1]?.cell != null) return []
        return facing ?? [line]
      })
}

/** A table too small to tell, built like one that told, and which nothing speaks against. */
function fits(table: readonly Line[], roles: readonly ColumnRole[]): boolean {
  if (table[0]?.cell?.columns !== roles.length || !roles.includes('aside')) return false
  return roles.every((role, column) => {
    const own = table.filter(({ cell }) => cell?.column === column)
    const score = own.reduce((sum, { text }) => sum + languageScore(text), 0)
    return role === 'en'
      ? score > -2
      : role === 'fr'
        ? score < 2
        : own.every(({ text }) => isNumber(text) || text.length <= longestHead)
  })
}

/** Each line in its new column, or in both; nothing where it is left out. */
function readFacing(table: readonly Line[], roles: readonly ColumnRole[], index: ProfileIndex): Line[][] {
  const rows = Map.groupBy(table, ({ cell }) => cell?.row ?? 0)
  const heads = findHeads([...rows.values()], roles, index)
  const numbers = numbersOfHeadings(rows, roles, index)
  const kept = roles.flatMap((role, column) => (role === 'aside' ? [] : [column]))
  const numbered = rowsOfNumbers(rows)
  const extents = roles.map((_, column) =>
    extentOf(
      [...rows.values()].filter((row) => row.some((line) => line.cell?.column !== row[0]?.cell?.column)).flat(),
      column,
    ),
  )
  return table.map((line) => {
    const { cell } = line
    if (cell === null) return [line]
    const row = rows.get(cell.row) ?? []
    if (heads.has(signOf(row))) return []
    const spansAll = row.every((other) => other.cell?.column === cell.column)
    if (spansAll && numbered.has(cell.row)) return []
    const caption = spansAll && cell.column === 0 ? (readCaption(row, index)?.get(line) ?? null) : null
    if (caption !== null)
      return caption.map(({ language, text }) => {
        const own = roles.indexOf(language)
        return {
          ...line,
          ...(text === line.text ? {} : { text, marker: null }),
          at: within(line, extents[own]),
          cell: { ...cell, column: kept.indexOf(own), columns: kept.length },
        }
      })
    const column = kept.indexOf(cell.column)
    if (
      column < 0 &&
      !(spansAll && !isNumber(line.text) && cell.column === 0 && senseOf(line.text, index).isLetterhead)
    )
      return []
    const isFirst = row.find((other) => other.cell?.column === cell.column) === line
    const shown = isFirst ? numberedBy(numbers.get(cell.row), line) : line
    const at = spansAll && cell.column === 0 ? within(line, extents[column]) : line.at
    return [{ ...shown, at, cell: { ...cell, column: Math.max(0, column), columns: kept.length } }]
  })
}

function numberedBy(number: string | undefined, line: Line): Line {
  return number === undefined ? line : { ...line, text: `${number} ${line.text}`, marker: line.marker ?? number }
}

interface Extent {
  left: number
  right: number
}

/** From where to where the texts of a column reach, in the rows that have more than one. */
function extentOf(lines: readonly Line[], column: number): Extent | null {
  const boxes = lines.flatMap(({ cell, at }) => (cell?.column === column && at !== null ? [at.box] : []))
  if (boxes.length === 0) return null
  return {
    left: boxes.reduce((least, [x]) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: boxes.reduce((most, [x, , width]) => Math.max(most, x + width), 0),
  }
}

/** A line across the columns says nothing of the width of the one it is put in. */
function within({ at }: Line, extent: Extent | null | undefined): Line['at'] {
  if (at === null || extent === null || extent === undefined) return at
  const [x, y, width, height] = at.box
  const left = Math.max(extent.left, Math.min(x, extent.right - 1))
  const isInside = x >= extent.left - 1 && x + width <= extent.right + 1
  return isInside
    ? at
    : { ...at, box: [x > extent.right ? extent.left : left, y, Math.min(width, extent.right - extent.left), height] }
}

/** Rows that hold a number and nothing else, as captions of those below them, where there are many. */
function rowsOfNumbers(rows: ReadonlyMap<number, readonly Line[]>): Set<number> {
  const found = [...rows].flatMap(([row, lines]) =>
    lines.every(({ text }) => isNumber(text)) && lines.length === 1 ? [row] : [],
  )
  return new Set(found.length >= fewestNumbers && found.length >= rows.size * numberedShare ? found : [])
}

/** The rows above the texts that only name the columns, by what stands in them. */
function findHeads(rows: readonly (readonly Line[])[], roles: readonly ColumnRole[], index: ProfileIndex): Set<string> {
  const top = rows.slice(0, mostHeadRows)
  const named = top.findLastIndex((row) => isHeadRow(row, roles, index))
  const heads = top.filter((row, place) => {
    if (place <= named && isHeadRow(row, roles, index)) return true
    if (!isCaption(row)) return false
    const isTold = row.every(({ text }) => isBilingualCaption(text)) || repeatsReference(row, rows, index)
    return place <= named ? isTold || !holdsNotice(row, index) : isTold
  })
  return new Set(heads.map(signOf))
}

function isHeadRow(row: readonly Line[], roles: readonly ColumnRole[], index: ProfileIndex): boolean {
  const texts = row.filter(({ cell }) => (roles[cell?.column ?? 0] ?? 'aside') !== 'aside')
  if (row.some(({ text }) => text.length > longestHead) || holdsNotice(texts, index)) return false
  if (texts.length > 0 && texts.every(({ text }) => isTextHead(text))) return true
  // Beside the texts stands what is no number, where numbers stand in all other rows: "No.", "Ref".
  const aside = row.filter(({ cell }) => roles[cell?.column ?? 0] === 'aside')
  return aside.length > 0 && texts.some(({ text }) => isTextHead(text)) && aside.every(({ text }) => !isNumber(text))
}

/** One cell across the columns, alone in its row. */
function isCaption(row: readonly Line[]): boolean {
  return (
    row.length > 0 &&
    row.every(({ cell }) => cell?.column === 0) &&
    row.every(({ text }) => text.length <= longest.line)
  )
}

/** "Vacancy 260101" above a title of each language that names the reference as well. */
function repeatsReference(row: readonly Line[], rows: readonly (readonly Line[])[], index: ProfileIndex): boolean {
  const reference =
    row.length === 1 ? new RegExp(index.profile.referencePattern, 'u').exec(row[0]?.text ?? '')?.[0] : undefined
  if (reference === undefined) return false
  const titles = rows
    .filter((other) => other !== row)
    .flat()
    .filter(({ text }) => text.includes(reference))
  return new Set(titles.map(({ cell }) => cell?.column)).size > 1
}

function holdsNotice(row: readonly Line[], index: ProfileIndex): boolean {
  const reference = new RegExp(index.profile.referencePattern, 'u')
  return row.some(
    (line) =>
      knownForm(line, index) !== null ||
      reference.test(line.text) ||
      (senseOf(line.text, index).isLetterhead && languageTag(line.text) === null),
  )
}

function signOf(row: readonly Line[]): string {
  return row.map(({ text, cell }) => `${String(cell?.column ?? 0)} ${text}`).join('\n')
}

/** Where the numbers of headings stand in the column of numbers: "3" beside "MAIN ACCOUNTABILITIES". */
function numbersOfHeadings(
  rows: ReadonlyMap<number, readonly Line[]>,
  roles: readonly ColumnRole[],
  index: ProfileIndex,
): Map<number, string> {
  const found = new Map<number, string>()
  let others = 0
  for (const [row, lines] of rows) {
    const number = lines.find(
      ({ cell, text }) => roles[cell?.column ?? 0] === 'aside' && /^\d{1,2}\s?[.)]?$/u.test(text),
    )
    if (number === undefined) continue
    const texts = lines.filter(({ cell }) => roles[cell?.column ?? 0] !== 'aside')
    const digits = Number(number.text.replace(/\D/gu, ''))
    const cells = [...Map.groupBy(texts, ({ cell }) => cell?.column).values()]
    const isNumbered = cells.length > 0 && cells.every((lines) => headsSection(lines, digits, index))
    if (isNumbered) found.set(row, `${String(digits)}.`)
    else others++
  }
  return found.size > others ? found : new Map<number, string>()
}

function headsSection(lines: readonly Line[], number: number, index: ProfileIndex): boolean {
  const text = lines.map((line) => line.text).join(' ')
  const heading = senseOf(text, index).heading(lines.every(({ bold, heading }) => bold || heading !== null))
  return (
    heading !== null &&
    heading.number === null &&
    index.profile.sections.find(({ id }) => id === heading.section)?.number === number
  )
}
