import { rowsOf } from './pdf-rows.ts'
import type { Row, Run } from '../lines/page-runs.ts'

/**
 * Where a left column's line ends within a space's width of the right one, pdf.js takes both for one text. On a page
 * that is plainly in two columns such a line is cut at the space that stands at the right column's edge. `gutter`: a
 * place in the white between the columns. Rows that really run across stay as they are.
 */
export function splitMergedRuns(printed: readonly Row[], gutter: number): Row[] {
  const rows = printed.map((row) => withinColumn(row, gutter))
  const crossing = rows.filter((row) => row.runs.some((run) => run.left < gutter - 1 && run.right > gutter + 1))
  const rest = rows.filter((row) => !crossing.includes(row))
  if (crossing.length === 0) return rows
  // With more lines across than this, the page has parts of one column, whose words fall where they may and keep their
  // length.
  if (crossing.length * 6 > rest.length) return [...printed]
  const left = commonEdge(rest.flatMap((row) => row.runs[0]?.left ?? []).filter((edge) => edge < gutter))
  const right = commonEdge(rest.flatMap((row) => row.runs.find((run) => run.left >= gutter)?.left ?? []))
  const end = Math.max(...rest.flatMap((row) => row.runs.map((run) => run.right)))
  if (left === null || right === null) return rows
  return rows.flatMap((row) => {
    const begins = Math.min(...row.runs.map((run) => run.left))
    const ends = Math.max(...row.runs.map((run) => run.right))
    const isSewn = row.runs.some((run) => seamAt(run, right) !== undefined)
    if (!crossing.includes(row) || (!isSewn && (Math.abs(begins - left) > 2 || ends > end + 2))) return [row]
    return rowsOf(
      row.runs.flatMap((run) => (run.left < gutter - 1 && run.right > gutter + 1 ? splitAt(run, right) : [run])),
    )
  })
}

/** An address too long for its column runs over the white, and belongs to it all the same. */
export function withinColumn(row: Row, gutter: number): Row {
  const isTooLong = (run: Run): boolean =>
    run.left < gutter - 20 &&
    run.right > gutter + 1 &&
    /^(?:https?:|www\.|[^\s@]+@)\S+(?:\s[;:])?$/u.test(run.text.trim())
  return row.runs.some(isTooLong)
    ? { ...row, runs: row.runs.map((run) => (isTooLong(run) ? { ...run, right: gutter - 2 } : run)) }
    : row
}

function commonEdge(edges: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const edge of edges) counts.set(Math.round(edge), (counts.get(Math.round(edge)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function seamAt(run: Run, edge: number): [at: number, left: number] | undefined {
  return run.seams?.find(([at, left]) => Math.abs(left - edge) < 1.5 && at < run.text.length)
}

/**
 * Cut where another text was begun at `edge`, else at the space nearest to `edge`; uncut where none is near enough, for
 * then the words run on.
 */
function splitAt(run: Run, edge: number): Run[] {
  const seam = seamAt(run, edge)
  if (seam !== undefined)
    return [
      { ...run, text: run.text.slice(0, seam[0]).trimEnd(), right: Math.min(edge - 2, seam[1]) },
      { ...run, text: run.text.slice(seam[0]), left: seam[1] },
    ]
  const places = placesOfLetters(run)
  let best: { at: number; off: number } | null = null
  for (const [at, place] of places.entries()) {
    if (run.text[at - 1] !== ' ') continue
    const off = Math.abs(place - edge)
    if (off < (best?.off ?? Number.POSITIVE_INFINITY)) best = { at, off }
  }
  // Estimated widths go wrong with the distance from the nearer end of the run.
  if (best === null || best.off > 2.5 + Math.min(edge - run.left, run.right - edge) * 0.04) return [run]
  const [before, after] = [run.text.slice(0, best.at).trimEnd(), run.text.slice(best.at)]
  return [
    { ...run, text: before, right: Math.min(edge - 2, places[before.length] ?? edge - 2) },
    { ...run, text: after, left: edge },
  ]
}

/** Where each character begins, from the usual proportions of letters stretched to the run's own width. */
export function placesOfLetters(run: Run): number[] {
  const sums = [0]
  for (const character of run.text) sums.push((sums.at(-1) ?? 0) + ems(character) * character.length)
  const total = sums.at(-1) ?? 1
  return sums.map((sum) => run.left + (sum / total) * (run.right - run.left))
}

function ems(character: string): number {
  if (/[iljI.,;:'’|!()[\]/ -]/u.test(character)) return 0.28
  if (/[tfr"]/u.test(character)) return 0.34
  if (/[mwMW—@%]/u.test(character)) return 0.85
  return /\p{Lu}/u.test(character) ? 0.68 : 0.54
}
