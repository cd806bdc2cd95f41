import type { Cell, RegisterTable } from './register-table.ts'

/**
 * RFC 4180 with semicolons, as a spreadsheet set to French expects them (for every other there is the workbook), and a
 * byte-order mark so that accents survive. What a spreadsheet would run as a formula is closed with an apostrophe
 * (OWASP, CSV injection): titles come out of files that anybody may have sent. It is closed wherever a spreadsheet set
 * to another separator would begin a cell, not only where the text begins.
 */
export function registerCsv({ head, lines }: RegisterTable): string {
  return `\uFEFF${[head, ...lines].map((line) => line.map(field).join(';')).join('\r\n')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  const closed = cell.replace(/(^|[,;|\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/gu, "$1'")
  return /[";\r\n]/u.test(closed) ? `"${closed.replaceAll('"', '""')}"` : closed
}
