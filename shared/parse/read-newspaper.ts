import type { Line } from '../notice/source-document.ts'
import { columnScore } from './split-columns.ts'
import type { ProfileIndex } from './profile-index.ts'

/** Below this a few lines tell no language. */
const sure = 2
/** So much of both languages on one page, and one of them begins below the other. */
const plain = 8
/** Of the lines of a column of prose most are longer than so many signs, of three columns fewer; of labels few are. */
const prose = { signs: 24, fewerSigns: 14, share: 0.4, lines: 3 }

/** Of all that tells a language, the share that one change of language over all columns must leave in its place. */
const inTurn = 0.88
/** A paper has so many columns. */
const columnsOfPaper = [2, 3, 4]

interface Sheet {
  lines: Line[]
  bands: Band[]
}
/** Lines of the columns between two gaps that run through all of them. */
interface Band {
  columns: Line[][]
  scores: number[]
}

/**
 * Columns that hold one language, as in a newspaper, are read one after the other; those that face each other in two
 * languages, and tables, stay as they are. Told page by page: nearly all that faces each other is in one language; a
 * page on which one language ends and the other begins is told by the pages around it.
 */
export function readNewspaper(lines: readonly Line[], index: ProfileIndex): Line[] {
  const sheets = sheetsOf(lines, index)
  const read = new Map<Line, Line[]>()
  const alone = sheets.map((sheet) => alike(sheet) > 3 * facing(sheet) && isProse(sheet))
  const turnsOnce = alone.includes(true) && changesOnce(sheets)
  const isNewspaper = sheets.map((sheet, at) => alone[at] === true || (turnsOnce && isProse(sheet, true)))
  for (const [at, sheet] of sheets.entries()) {
    // A last page of a few lines follows the others of its build.
    const follows =
      facing(sheet) === 0 &&
      isNewspaper.includes(true) &&
      sheets.every((other, place) => facing(other) === 0 || isNewspaper[place] === true) &&
      sheet.bands.every(({ columns }) => columns.flat().every((line) => line.text.length > 3))
    if (isNewspaper[at] !== true && !follows) continue
    const [first] = sheet.lines
    if (first !== undefined) read.set(first, columnByColumn(sheet))
    sheet.lines.slice(1).forEach((line) => read.set(line, []))
  }
  return read.size === 0 ? [...lines] : lines.flatMap((line) => read.get(line) ?? [line])
}

/** The printed columns of each page. */
function sheetsOf(lines: readonly Line[], index: ProfileIndex): Sheet[] {
  const own = lines.filter(
    (line) => line.unit === 'line' && line.at !== null && columnsOfPaper.includes(line.cell?.columns ?? 0),
  )
  return [...Map.groupBy(own, ({ cell, at }) => `${String(cell?.table)} ${String(at?.page)}`).values()].map(
    (sheet) => ({
      lines: sheet,
      bands: [...Map.groupBy(sheet, ({ cell }) => cell?.row).values()].map((band) => {
        const columns = Array.from({ length: sheet[0]?.cell?.columns ?? 2 }, (_, column) =>
          band.filter(({ cell }) => cell?.column === column),
        )
        return { columns, scores: columns.map((column) => columnScore(column, index)) }
      }),
    }),
  )
}

/** How plainly bands face each other in two languages; and how plainly they show one on both sides. */
function facing(sheet: Sheet): number {
  return neighbours(sheet).reduce((sum, [left, right]) => sum + (left * right < 0 ? weight(left, right) : 0), 0)
}

function alike(sheet: Sheet): number {
  return neighbours(sheet).reduce((sum, [left, right]) => sum + (left * right > 0 ? weight(left, right) : 0), 0)
}

/** What stands side by side in columns next to each other. */
function neighbours({ bands }: Sheet): [number, number][] {
  return bands.flatMap(({ scores }) => scores.slice(1).map((right, at): [number, number] => [scores[at] ?? 0, right]))
}

function weight(left: number, right: number): number {
  const both = Math.min(Math.abs(left), Math.abs(right))
  return both < sure ? 0 : both
}

/** `isTail`: known to be prose, whose last columns may hold a line or none. */
function isProse({ lines, bands }: Sheet, isTail = false): boolean {
  const count = bands[0]?.columns.length ?? 0
  return Array.from({ length: count }).every((_, column) => {
    const own = lines.filter(({ cell }) => cell?.column === column)
    const long = own.filter(({ text }) => text.length > (count === 2 ? prose.signs : prose.fewerSigns))
    return own.length < prose.lines ? isTail : long.length >= own.length * prose.share
  })
}

/** Read column by column over all pages, one language ends and the other begins, and no more than once. */
function changesOnce(sheets: readonly Sheet[]): boolean {
  const scores = sheets.flatMap((sheet) =>
    partsOf(sheet).flatMap((part) =>
      columnsOf(part).flatMap((column) => part.map(({ scores }) => scores[column] ?? 0)),
    ),
  )
  const total = scores.reduce((sum, score) => sum + score, 0)
  const all = scores.reduce((sum, score) => sum + Math.abs(score), 0)
  let above = 0
  let best = Math.abs(total)
  for (const score of scores) {
    above += score
    best = Math.max(best, Math.abs(above - (total - above)))
  }
  return best >= all * inTurn
}

/** Column after column; where the other language begins below, all columns of the one before all of the other. */
function columnByColumn(sheet: Sheet): Line[] {
  const lefts = columnsOf(sheet.bands).map((column) =>
    Math.min(...sheet.lines.filter(({ cell }) => cell?.column === column).map(({ at }) => at?.box[0] ?? 0)),
  )
  const shiftOf = (column: number): number => {
    const shift = (lefts[column] ?? 0) - (lefts[0] ?? 0)
    return Number.isFinite(shift) ? shift : 0
  }
  return partsOf(sheet).flatMap((part) =>
    columnsOf(part).flatMap((column) =>
      part.flatMap(({ columns }) => (columns[column] ?? []).map((line) => inColumn(line, shiftOf(column)))),
    ),
  )
}

function columnsOf(bands: readonly Band[]): number[] {
  return [...(bands[0]?.columns.keys() ?? [])]
}

/** Parts of a page that stand one below the other, each over all columns. */
function partsOf({ bands }: Sheet): Band[][] {
  const heads = bands.flatMap((band, at) => (isHeadOfAll(band, bands[at + 1]) ? [at] : []))
  const cuts = [...new Set([0, ...heads, turnOf(bands), bands.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((cut, at) => bands.slice(cuts[at] ?? 0, cut))
}

/** A heading with nothing beside it, above text in all columns: it stands over them. */
function isHeadOfAll({ columns: [left = [], ...rest] }: Band, below: Band | undefined): boolean {
  return (
    rest.every((column) => column.length === 0) &&
    left.length <= 3 &&
    left.every((line) => line.bold || line.heading !== null) &&
    below?.columns.slice(1).every((column) => column.length > 0) === true
  )
}

/** Where all above is plainly in one language, in each column, and all below in the other; the end where nowhere. */
function turnOf(bands: readonly Band[]): number {
  const sums = (part: readonly Band[]): number[] =>
    columnsOf(bands).map((column) => part.reduce((sum, { scores }) => sum + (scores[column] ?? 0), 0))
  const whole = sums(bands)
  const above = whole.map(() => 0)
  let best = { at: bands.length, apart: 0 }
  for (const [at, { scores }] of bands.entries()) {
    const below = whole.map((score, column) => score - (above[column] ?? 0))
    const [upper, lower] = [above, below].map((scores) => scores.reduce((sum, score) => sum + score, 0))
    const apart = Math.abs((upper ?? 0) - (lower ?? 0))
    const turns = above.every((score, column) => score * (upper ?? 0) >= 0 && (below[column] ?? 0) * (lower ?? 0) >= 0)
    if (
      turns &&
      (upper ?? 0) * (lower ?? 0) < 0 &&
      Math.min(Math.abs(upper ?? 0), Math.abs(lower ?? 0)) >= plain &&
      apart > best.apart
    )
      best = { at, apart }
    scores.forEach((score, column) => (above[column] = (above[column] ?? 0) + score))
  }
  return best.at
}

function inColumn(line: Line, shift: number): Line {
  return { ...line, cell: null, at: line.at === null ? null : { ...line.at, shift } }
}
