import type { Cell, RegisterTable } from './register-table.ts'

/**
 * RFC 4180 with semicolons, which Excel opens in columns in both languages' settings when the file says so first, and a
 * byte-order mark so that accents survive. A text that a spreadsheet would run as a formula is closed with an
 * apostrophe (OWASP, CSV injection): titles come out of files that anybody may have sent.
 */
export function registerCsv({ head, lines }: RegisterTable): string {
  return `\uFEFF${[head, ...lines].map((line) => line.map(field).join(';')).join('\r\n')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  const closed = /^[=+\-@\t\r\n]/u.test(cell.trimStart()) ? `'${cell}` : cell
  return /[";\r\n]/u.test(closed) ? `"${closed.replaceAll('"', '""')}"` : closed
}
