import type { Line } from '../../shared/notice/source-document.ts'
import { linesOfPages, type Page } from './pdf-lines.ts'
import type { Run } from './pdf-runs.ts'

/** Points that a letter and a line of typewriter text take: 5 by 12 at size 10, so that the rules for pages hold. */
const [letter, step, fontSize] = [5, 12, 10]
/** A page's typed lines at most, where no form feed ends it; then the columns are looked for anew. */
const pageLines = 400

/**
 * Text that a program laid out with spaces as the page it came from: two columns beside each other, told by the white
 * between them as on a page. Null where fewer than a third of the lines have two columns.
 */
export function readTextColumns(text: string): Line[] | null {
  const pages = text.split('\f').flatMap((page) => chunked(page.split(/\r\n|[\n\r]/u)))
  const typed = pages.flat()
  const wide = typed.filter((line) => /\S {3,}\S/u.test(line)).length
  if (wide < 8 || wide * 3 < typed.filter((line) => line.trim() !== '').length) return null
  const lines = linesOfPages(pages.map(typedPage))
  if (lines.filter(({ cell }) => cell !== null).length * 2 < lines.length) return null
  return lines.map((line) => (line.grid === undefined ? { ...line, at: null } : line))
}

function chunked(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / pageLines) }, (_, at) => lines.slice(at * pageLines, (at + 1) * pageLines))
}

function typedPage(lines: readonly string[], at: number): Page {
  const runs = lines.flatMap((line, row) => [...line.replaceAll('\t', '    ').matchAll(/\S+(?: \S+)*/gu)].map((piece): Run => (
    { text: piece[0], left: piece.index * letter, right: (piece.index + piece[0].length) * letter, baseline: (row + 3) * step, fontSize, bold: false })))
  const width = Math.max(0, ...runs.map((run) => run.right))
  return { number: at + 1, runs: { runs, aside: [], width, height: (lines.length + 6) * step, turns: 0 } }
}
