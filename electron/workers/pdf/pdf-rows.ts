import type { Row, Run } from '../lines/page-runs.ts'

/** A line of one column. */
export interface Segment {
  text: string
  left: number
  right: number
  top: number
  bottom: number
  baseline: number
  fontSize: number
  bold: boolean
  /** Words that were recognised from a picture and are perhaps misread. */
  doubtful: string[]
  notes: { mark: string; rows: Row[] }[]
  glued: boolean
  raised: boolean
}

/** In ems. The narrowest space that fonts draw is near 0.2; letter spacing stays below half of that. */
const wordGap = 0.13

/** Runs in any order → rows from top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = []
  for (const run of runs.filter((each) => each.text.trim() !== '').toSorted((a, b) => a.baseline - b.baseline)) {
    const last = rows.at(-1)
    // Raised and lowered letters (1er, m²) stand within a third of the larger letters' height.
    if (last && run.baseline - last.baseline <= Math.max(last.fontSize, run.fontSize) * 0.36) {
      last.runs.push(run)
      if (run.fontSize > last.fontSize) setHeight(last, run)
    } else {
      const row = { baseline: 0, fontSize: 0, top: 0, bottom: 0, runs: [run] }
      setHeight(row, run)
      rows.push(row)
    }
  }
  for (const row of rows) row.runs.sort((a, b) => a.left - b.left)
  return rows
}

/** Ascent and descent of ordinary fonts, in ems. */
function setHeight(row: Row, { baseline, fontSize }: Run): void {
  Object.assign(row, { baseline, fontSize, top: baseline - fontSize * 0.9, bottom: baseline + fontSize * 0.22 })
}

export function segmentOf(row: Row): Segment {
  const { runs, top, bottom, baseline } = row
  const letters = (run: Run): number => run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const all = runs.reduce((sum, run) => sum + letters(run), 0)
  const bold = runs.reduce((sum, run) => sum + (run.bold ? letters(run) : 0), 0)
  return {
    text: rowText(row),
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    top,
    bottom,
    baseline,
    fontSize: dominantSize(runs),
    bold: all > 0 && bold >= all * 0.9,
    doubtful: runs.flatMap((run) => run.doubtful ?? []),
    notes: runs.flatMap((run) => run.notes ?? []),
    glued: runs.at(-1)?.glued === true,
    raised: runs.some((run) => run.raised !== undefined || run.notes !== undefined),
  }
}

export function rowText({ runs }: Pick<Row, 'runs'>): string {
  let text = ''
  let end = Number.POSITIVE_INFINITY
  let size = 0
  for (const run of runs) {
    // Beside a raised ending the larger letters say how wide a space is.
    const apart = run.left - end > wordGap * Math.max(run.fontSize, size)
    if (apart && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' '
    text += run.text
    end = run.right
    size = run.fontSize
  }
  return text
}

function dominantSize(runs: readonly Run[]): number {
  const sizes = new Map<number, number>()
  for (const run of runs) sizes.set(run.fontSize, (sizes.get(run.fontSize) ?? 0) + run.text.length)
  return [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [10, 0])[0]
}
