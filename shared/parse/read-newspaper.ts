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
  /** How plainly each line is in one language. */
  scores: ReadonlyMap<Line, number>
}
/** Lines of the columns between two gaps that run through all of them. */
interface Band {
  columns: Line[][]
  scores: number[]
}

/** Rows in one language to each in two: so many more are a newspaper. */
const mostlyAlike = 3
/** Characters: a line with no more is the sign of an item, and no text. */
const onlySign = 3
/** Lines of a heading that stands over all columns. */
const mostHeadLines = 3
/** Points: farther down than any page reaches. */
const belowAll = 10_000

/**
 * Columns that hold one language, as in a newspaper, are read one after the other; those that face each other in two
 * languages, and tables, stay as they are. Told page by page: nearly all that faces each other is in one language; a
 * page on which one language ends and the other begins is told by the pages around it.
 */
export function readNewspaper(lines: readonly Line[], index: ProfileIndex): Line[] {
  const sheets = sheetsOf(lines, index)
  const read = new Map<Line, Line[]>()
  const alone = sheets.map((sheet) => alike(sheet) > mostlyAlike * facing(sheet) && isProse(sheet))
  const turnsOnce = alone.includes(true) && changesOnce(sheets)
  const isNewspaper = sheets.map((sheet, at) => alone[at] === true || (turnsOnce && isProse(sheet, true)))
  for (const [at, sheet] of sheets.entries()) {
    // A last page of a few lines follows the others of its build.
    const follows =
      facing(sheet) === 0 &&
      isNewspaper.includes(true) &&
      sheets.every((other, place) => facing(other) === 0 || isNewspaper[place] === true) &&
      sheet.bands.every(({ columns }) => columns.flat().every((line) => line.text.length > onlySign))
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
  return [...Map.groupBy(own, ({ cell, at }) => `${String(cell?.table)} ${String(at?.page)}`).values()].map((sheet) => {
    const scores = new Map(sheet.map((line) => [line, columnScore([line], index)]))
    const count = sheet[0]?.cell?.columns ?? 2
    return {
      lines: sheet,
      scores,
      bands: [...Map.groupBy(sheet, ({ cell }) => cell?.row).values()].map((band) => bandOf(band, count, scores)),
    }
  })
}

function bandOf(lines: readonly Line[], count: number, scores: Sheet['scores']): Band {
  const columns = Array.from({ length: count }, (_, column) => lines.filter(({ cell }) => cell?.column === column))
  return {
    columns,
    scores: columns.map((column) => column.reduce((sum, line) => sum + (scores.get(line) ?? 0), 0)),
  }
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
function partsOf(sheet: Sheet): Band[][] {
  const turn = turnOf(sheet)
  const stretches = turn === null ? [sheet.bands] : splitAt(sheet, turn)
  return stretches.flatMap((bands) => {
    const heads = headsOfAll(bands)
    const cuts = [...new Set([0, ...heads, bands.length])]
    return cuts.slice(1).map((cut, at) => bands.slice(cuts[at] ?? 0, cut))
  })
}

function splitAt({ bands, scores }: Sheet, turn: number): Band[][] {
  return [true, false].map((above) =>
    bands.flatMap(({ columns }) => {
      const lines = columns.flat().filter((line) => topOf(line) < turn === above)
      return lines.length === 0 ? [] : [bandOf(lines, columns.length, scores)]
    }),
  )
}

/** Headings with nothing beside them, above text in all columns or above each other: they stand over all columns. */
function headsOfAll(bands: readonly Band[]): number[] {
  const heads: number[] = []
  for (let at = bands.length - 2; at >= 0; at--) {
    const [lefts = [], ...rest] = bands[at]?.columns ?? []
    const isLone =
      rest.every((column) => column.length === 0) &&
      lefts.length <= mostHeadLines &&
      lefts.every((line) => line.bold || line.heading !== null)
    const stands =
      heads.at(-1) === at + 1 || bands[at + 1]?.columns.slice(1).every((column) => column.length > 0) === true
    if (isLone && stands) heads.push(at)
  }
  return heads.reverse()
}

/**
 * Above which place all is plainly in one language, in each column, and below it in the other; null where nowhere. What
 * tells no language, as a name or an address, goes to where no white parts it.
 */
function turnOf({ lines, scores, bands }: Sheet): number | null {
  const count = bands[0]?.columns.length ?? 0
  const scoreOf = (line: Line): number => scores.get(line) ?? 0
  const whole = Array.from({ length: count }, (_, column) =>
    lines.reduce((sum, line) => sum + (line.cell?.column === column ? scoreOf(line) : 0), 0),
  )
  const above = whole.map(() => 0)
  const bottoms = whole.map(() => Number.NEGATIVE_INFINITY)
  const places: { top: number; apart: number; white: number }[] = []
  const sorted = lines.toSorted((a, b) => topOf(a) - topOf(b))
  for (const [at, line] of sorted.entries()) {
    const below = whole.map((score, column) => score - (above[column] ?? 0))
    const [upper, lower] = [sumOf(above), sumOf(below)]
    const isParted = above.every(
      (score, column) =>
        score * upper >= -sure * Math.abs(upper) && (below[column] ?? 0) * lower >= -sure * Math.abs(lower),
    )
    // Below columns that end, a title across the page stands at the left alone.
    const isAlone = sorted.slice(at).every(({ cell }) => cell?.column === 0)
    if (isParted && upper * lower < 0 && Math.abs(upper) >= plain && Math.abs(lower) >= (isAlone ? sure : plain))
      places.push({ top: topOf(line), apart: Math.abs(upper - lower), white: whiteAbove(sorted, at, bottoms) })
    const column = line.cell?.column ?? 0
    above[column] = (above[column] ?? 0) + scoreOf(line)
    bottoms[column] = topOf(line) + (line.at?.box[3] ?? 0)
  }
  const most = Math.max(...places.map(({ apart }) => apart))
  const best = places
    .filter(({ apart }) => apart >= most - sure * 2)
    .reduce<(typeof places)[number] | null>(
      (last, next) => (last === null || next.white > last.white ? next : last),
      null,
    )
  return best?.top ?? null
}

/** The least white between what stands above a line's top and what below it, of all columns. */
function whiteAbove(sorted: readonly Line[], from: number, bottoms: readonly number[]): number {
  const next = bottoms.map((_, column) => sorted.find((line, at) => at >= from && line.cell?.column === column))
  return Math.min(
    ...bottoms.map((bottom, column) => (next[column] === undefined ? belowAll : topOf(next[column])) - bottom),
  )
}

function sumOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0)
}

function topOf(line: Line): number {
  return line.at?.box[1] ?? 0
}

function inColumn(line: Line, shift: number): Line {
  return { ...line, cell: null, at: line.at === null ? null : { ...line.at, shift } }
}
