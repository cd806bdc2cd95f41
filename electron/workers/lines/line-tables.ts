import type { Line } from '../../../shared/notice/source-document.ts'

/** Tables in tables: layouts by tables nest them four or five deep. */
const mostNested = 6

interface Table {
  index: number
  row: number
  column: number
  nextColumn: number
  columns: number
}
/** Where a line stands in each table around it, outermost first. */
interface Placed {
  line: Line
  places: { table: Table; row: number; column: number }[]
}

/** The tables around a place in the text, and the lines that stand in them until their cells are known. */
export class LineTables {
  readonly #open: Table[] = []
  readonly #placed: Placed[] = []
  #count = 0

  openTable(): void {
    this.#open.push({ index: this.#count++, row: -1, column: -1, nextColumn: 0, columns: 0 })
  }

  openRow(): void {
    const table = this.#open.at(-1)
    if (table) [table.row, table.column, table.nextColumn] = [table.row + 1, -1, 0]
  }

  openCell(): void {
    const table = this.#open.at(-1)
    if (!table) return
    table.column = table.nextColumn
    table.nextColumn++
    table.columns = Math.max(table.columns, table.nextColumn)
  }

  /** The open cell takes `span` columns. */
  widenCell(span: number): void {
    const table = this.#open.at(-1)
    if (table && table.column >= 0) table.nextColumn = table.column + Math.min(Math.max(span, 1), 50)
  }

  /**
   * A table of one column is no table but a frame: its lines are ordinary ones. Of several around a line, the outermost
   * and the innermost are told.
   */
  closeTable(): void {
    this.#open.pop()
    if (this.#open.length > 0) return
    for (const { line, places } of this.#placed.splice(0)) {
      const [outer, ...inner] = places.filter(({ table, column }) => table.columns > 1 && column >= 0)
      const last = inner.at(-1)
      if (outer !== undefined)
        line.cell = { table: outer.table.index, row: outer.row, column: outer.column, columns: outer.table.columns }
      if (last !== undefined) line.grid = { table: last.table.index, row: last.row, column: last.column }
    }
  }

  get inTable(): boolean {
    return this.#open.length > 0
  }

  /** A line of the open cell, if there is one. */
  place(line: Line): void {
    if (this.#open.length > 0)
      this.#placed.push({
        line,
        places: this.#around.map((table) => ({ table, row: table.row, column: table.column })),
      })
  }

  /** The open tables; of a hostile depth only the outermost and the innermost. */
  get #around(): Table[] {
    return this.#open.length <= 2 * mostNested
      ? this.#open
      : [...this.#open.slice(0, mostNested), ...this.#open.slice(-mostNested)]
  }

  /** Lines that count their tables by themselves, with numbers behind those of all tables here. */
  renumbered(lines: readonly Line[]): Line[] {
    const before = this.#count
    return lines.map(({ cell, grid, ...line }) => {
      const moved: Line = {
        ...line,
        cell: cell === null ? null : { ...cell, table: cell.table + before },
        ...(grid && { grid: { ...grid, table: grid.table + before } }),
      }
      this.#count = Math.max(this.#count, (moved.cell?.table ?? -1) + 1, (moved.grid?.table ?? -1) + 1)
      return moved
    })
  }
}
