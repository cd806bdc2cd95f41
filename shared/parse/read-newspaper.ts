import type { Line } from '../notice/source-document.ts'
import { columnScore } from './split-columns.ts'
import type { ProfileIndex } from './profile-index.ts'

/** Below this a few lines tell no language. */
const sure = 2
/** So much of both languages on one page, and one of them begins below the other. */
const plain = 8
/** Of the lines of a column of prose most are longer than so many signs; labels and values are not. */
const prose = { signs: 24, share: 0.4, lines: 3 }

interface Sheet {
  table: number
  lines: Line[]
  bands: Band[]
}
/** Lines of both columns between two gaps that run through both. */
interface Band {
  left: Line[]
  right: Line[]
  scores: [number, number]
}

/**
 * Two columns that hold one language, as in a newspaper, are read one after the other; two that face each other in two
 * languages, and tables, stay as they are. Told page by page: nearly all that faces each other is in one language.
 */
export function readNewspaper(lines: readonly Line[], index: ProfileIndex): Line[] {
  const sheets = sheetsOf(lines, index)
  const read = new Map<Line, Line[]>()
  const isNewspaper = sheets.map((sheet) => alike(sheet) > 3 * facing(sheet) && isProse(sheet))
  for (const [at, sheet] of sheets.entries()) {
    // A last page of a few lines follows the others of its build.
    const follows =
      facing(sheet) === 0 &&
      isNewspaper.includes(true) &&
      sheets.every((other, place) => facing(other) === 0 || isNewspaper[place] === true) &&
      sheet.bands.every(({ left, right }) => [...left, ...right].every((line) => line.text.length > 3))
    if (isNewspaper[at] !== true && !follows) continue
    const [first] = sheet.lines
    if (first !== undefined) read.set(first, columnByColumn(sheet))
    sheet.lines.slice(1).forEach((line) => read.set(line, []))
  }
  return read.size === 0 ? [...lines] : lines.flatMap((line) => read.get(line) ?? [line])
}

/** The printed two-column tables of each page. */
function sheetsOf(lines: readonly Line[], index: ProfileIndex): Sheet[] {
  const own = lines.filter((line) => line.unit === 'line' && line.at !== null && line.cell?.columns === 2)
  return [...Map.groupBy(own, ({ cell, at }) => `${String(cell?.table)} ${String(at?.page)}`).values()].map(
    (sheet) => ({
      table: sheet[0]?.cell?.table ?? 0,
      lines: sheet,
      bands: [...Map.groupBy(sheet, ({ cell }) => cell?.row).values()].map((band) => {
        const [left, right] = [0, 1].map((column) => band.filter(({ cell }) => cell?.column === column))
        return {
          left: left ?? [],
          right: right ?? [],
          scores: [columnScore(left ?? [], index), columnScore(right ?? [], index)] as [number, number],
        }
      }),
    }),
  )
}

/** How plainly bands face each other in two languages; and how plainly they show one on both sides. */
function facing({ bands }: Sheet): number {
  return bands.reduce((sum, { scores: [left, right] }) => sum + (left * right < 0 ? weight(left, right) : 0), 0)
}

function alike({ bands }: Sheet): number {
  return bands.reduce((sum, { scores: [left, right] }) => sum + (left * right > 0 ? weight(left, right) : 0), 0)
}

function weight(left: number, right: number): number {
  const both = Math.min(Math.abs(left), Math.abs(right))
  return both < sure ? 0 : both
}

function isProse({ lines }: Sheet): boolean {
  return [0, 1].every((column) => {
    const own = lines.filter(({ cell }) => cell?.column === column)
    return (
      own.length >= prose.lines &&
      own.filter(({ text }) => text.length > prose.signs).length >= own.length * prose.share
    )
  })
}

/** Left before right; where the other language begins below, both of the first before both of the second. */
function columnByColumn({ bands, lines }: Sheet): Line[] {
  const turn = turnOf(bands.map(({ scores: [left, right] }) => left + right))
  const heads = bands.flatMap((band, at) => (isHeadOfBoth(band, bands[at + 1]) ? [at] : []))
  const cuts = [...new Set([0, ...heads, turn, bands.length])].sort((a, b) => a - b)
  const parts = cuts.slice(1).map((cut, at) => bands.slice(cuts[at] ?? 0, cut))
  const [left, right] = [0, 1].map((column) =>
    Math.min(...lines.filter(({ cell }) => cell?.column === column).map(({ at }) => at?.box[0] ?? 0)),
  )
  const shift = Number.isFinite(left) && Number.isFinite(right) ? (right ?? 0) - (left ?? 0) : 0
  return parts.flatMap((part) => [
    ...part.flatMap((band) => band.left).map((line) => inColumn(line, 0)),
    ...part.flatMap((band) => band.right).map((line) => inColumn(line, shift)),
  ])
}

/** A heading with nothing beside it, above text in both columns: it stands over both. */
function isHeadOfBoth({ left, right }: Band, below: Band | undefined): boolean {
  return (
    right.length === 0 &&
    left.length <= 3 &&
    left.every((line) => line.bold || line.heading !== null) &&
    below !== undefined &&
    below.right.length > 0
  )
}

/** Where all above is plainly in one language and all below in the other; the end where that is nowhere. */
function turnOf(scores: readonly number[]): number {
  const total = scores.reduce((sum, score) => sum + score, 0)
  let above = 0
  let best = { at: scores.length, apart: 0 }
  for (const [at, score] of scores.entries()) {
    const below = total - above
    if (
      above * below < 0 &&
      Math.min(Math.abs(above), Math.abs(below)) >= plain &&
      Math.abs(above - below) > best.apart
    )
      best = { at, apart: Math.abs(above - below) }
    above += score
  }
  return best.at
}

function inColumn(line: Line, shift: number): Line {
  return { ...line, cell: null, at: line.at === null ? null : { ...line.at, shift } }
}
