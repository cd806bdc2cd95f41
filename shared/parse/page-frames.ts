import type { Line } from '../notice/source-document.ts'

/**
 * The lines that are kept. A table that laid out the page, and of which one column is left, is a frame: its lines are
 * ordinary ones, and a table inside it is the table.
 */
export function withoutFrames(lines: readonly Line[], isKept: readonly boolean[]): Line[] {
  const touched = new Set(
    lines.flatMap((line, at) => (isKept[at] === false && line.cell !== null ? [line.cell.table] : [])),
  )
  const kept = lines.filter((_, at) => isKept[at] !== false)
  if (touched.size === 0) return kept
  const columns = new Map<number, Set<number>>()
  const inner = new Map<number, number>()
  for (const { cell, grid } of kept) {
    if (cell !== null) columns.set(cell.table, (columns.get(cell.table) ?? new Set()).add(cell.column))
    if (grid !== undefined) inner.set(grid.table, Math.max(inner.get(grid.table) ?? 0, grid.column + 1))
  }
  return kept.map((line) => {
    const { cell, grid, ...rest } = line
    if (cell === null || !touched.has(cell.table) || (columns.get(cell.table)?.size ?? 0) > 1) return line
    if (grid === undefined || grid.row === null) return { ...rest, cell: null, ...(grid && { grid }) }
    return {
      ...rest,
      cell: { table: grid.table, row: grid.row, column: grid.column, columns: inner.get(grid.table) ?? 1 },
    }
  })
}
