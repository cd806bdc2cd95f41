import { csvCell } from '../../../shared/text/csv-cell.ts'
import type { Cell, RegisterTable } from './register-table.ts'

/**
 * RFC 4180 with semicolons, as a spreadsheet set to French expects them (for every other there is the workbook), and a
 * byte-order mark so that accents survive.
 */
export function registerCsv({ head, lines }: RegisterTable): string {
  return `\uFEFF${[head, ...lines].map((line) => line.map(field).join(';')).join('\r\n')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return csvCell(cell)
}
