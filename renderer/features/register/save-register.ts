import { useRows } from '../../state/rows-store.ts'
import type { Text } from '../../text/en.ts'
import { saveFile } from '../../ui/save-file.ts'
import { registerCsv } from './register-csv.ts'
import { registerTable, type Cell, type RegisterTable } from './register-table.ts'

/** All notices and unread files of the desk as one table, whatever the list shows at the moment. */
export async function saveRegister(format: 'xlsx' | 'csv', text: Text): Promise<void> {
  const { notices, failures } = useRows.getState()
  const table = registerTable(notices.values(), failures.values(), text)
  const name = `${text.register.fileName}.${format}`
  if (format === 'csv') saveFile(name, 'text/csv', registerCsv(table))
  else saveFile(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await workbook(table, text))
}

/** Texts are written as texts: nothing in a workbook made here is a formula. */
async function workbook({ head, lines }: RegisterTable, text: Text): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  const rows = [head.map((value) => ({ value, fontWeight: 'bold' as const })), ...lines.map((line) => line.map(cellOf))]
  return writeExcelFile(rows, {
    columns: [12, 42, 42, 12, 12, 11, 8, 10, 8, 8, 22, 34, 12].map((width) => ({ width })),
    stickyRowsCount: 1,
    sheet: text.register.sheet,
    dateFormat: 'yyyy-mm-dd',
  }).toBlob()
}

function cellOf(value: Cell) {
  if (value === null) return null
  if (value instanceof Date) return { value, type: Date }
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}
