import type { Line } from '../../../shared/notice/source-document.ts'
import type { Page } from '../pdf/pdf-column-lines.ts'
import { linesOfPages } from '../pdf/pdf-lines.ts'
import type { Run } from '../lines/page-runs.ts'

/** Fewer lines with white inside are no columns. */
const fewWide = 8
/** Points that a letter and a line of typewriter text take: 5 by 12 at size 10, so that the rules for pages hold. */
const [letter, step, fontSize] = [5, 12, 10]
/** A page's typed lines at most, where no form feed ends it; then the columns are looked for anew. */
const pageLines = 400

/**
 * Text that a program laid out with spaces as the page it came from: two columns beside each other, told by the white
 * between them as on a page. Null where that is not so.
 */
export function readTextColumns(text: string): Line[] | null {
  const pages = text.split('\f').flatMap((page) => chunked(page.split(/\r\n|[\n\r]/u)))
  const typed = pages.flat()
  const wide = typed.filter((line) => /\S {2,}\S/u.test(line)).length
  // A form feed says that a converter laid the text out as its pages were; without one it may be typed so by hand.
  const isConverted = text.includes('\f')
  if (wide < fewWide || (!isConverted && wide * 3 < typed.filter((line) => line.trim() !== '').length)) return null
  const lines = linesOfPages(pages.map(typedPage))
  const inCells = lines.filter(({ cell }) => cell !== null).length
  if (inCells < fewWide || (!isConverted && inCells * 2 < lines.length)) return null
  const spaces = spacesInColumns(lines)
  // What begins a page may begin a paragraph; the parser mends sentences that go on.
  const opensPage = (line: Line, at: number): boolean => line.at?.page !== lines[at - 1]?.at?.page
  return lines.map((line, at) => ({
    ...line,
    spaceBefore: spaces.get(line) ?? (line.spaceBefore || opensPage(line, at)),
    ...(line.grid === undefined && { at: null }),
  }))
}

/**
 * Columns whose lines stand at other heights than their neighbour's are set with a line between: only a wider step is a
 * space.
 */
function spacesInColumns(lines: readonly Line[]): Map<Line, boolean> {
  const columns = Map.groupBy(
    lines.filter((line) => line.cell !== null),
    (line) => `${line.at?.page ?? 0} ${line.cell?.column ?? 0}`,
  )
  return new Map(
    [...columns.values()].flatMap((column) => {
      const steps = column.map((line, at) =>
        Math.round(((line.at?.box[1] ?? 0) - (column[at - 1]?.at?.box[1] ?? 0)) / step),
      )
      return column.map((line, at) => {
        const [before, own, after] = [
          at > 1 ? (steps[at - 1] ?? 1) : 1,
          at > 0 ? (steps[at] ?? 1) : 1,
          steps[at + 1] ?? 1,
        ]
        return [line, own > 2 || (own > before && own > after)] as const
      })
    }),
  )
}

function chunked(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / pageLines) }, (_, at) =>
    lines.slice(at * pageLines, (at + 1) * pageLines),
  )
}

function typedPage(lines: readonly string[], at: number): Page {
  const runs = lines.flatMap((line, row) =>
    [...line.replaceAll('\t', '    ').matchAll(/\S+(?: \S+)*/gu)].map((piece): Run => ({
      text: piece[0],
      left: piece.index * letter,
      right: (piece.index + piece[0].length) * letter,
      baseline: (row + 3) * step,
      fontSize,
      bold: false,
    })),
  )
  const width = Math.max(0, ...runs.map((run) => run.right))
  return { number: at + 1, runs: { runs, aside: [], width, height: (lines.length + 6) * step, turns: 0 } }
}
