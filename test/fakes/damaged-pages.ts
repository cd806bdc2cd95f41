import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

export interface Page {
  table: string
  /** Of the table itself, or of one of its indexes. */
  name: string
  number: number
  kind: 'leaf' | 'internal' | 'overflow'
}

/** Which page of a file that nobody has open belongs to what. */
export function pagesOf(path: string): { pages: Page[]; size: number } {
  const database = new DatabaseSync(path, { readOnly: true })
  const tables = new Map(
    database
      .prepare('SELECT name, tbl_name FROM sqlite_schema')
      .all()
      .map((row) => [String(row.name), String(row.tbl_name)]),
  )
  const pages = database
    .prepare("SELECT name, pageno, pagetype FROM dbstat WHERE name <> 'sqlite_schema'")
    .all()
    .map(({ name, pageno, pagetype }) => ({
      table: tables.get(String(name)) ?? '',
      name: String(name),
      number: Number(pageno),
      kind: pagetype as Page['kind'],
    }))
  const size = Number(database.prepare('PRAGMA page_size').get()?.page_size)
  database.close()
  return { pages, size }
}

/** What a drive may give back in the place of a page: nothing, noise, or what was written but for one letter. */
export function spoilPage(path: string, number: number, size: number, how: 'noughts' | 'noise' | 'letter'): void {
  const at = (number - 1) * size
  const bytes = readFileSync(path).subarray(at, at + size)
  if (how === 'noughts') bytes.fill(0)
  else if (how === 'noise') for (let place = 0; place < size; place += 1) bytes[place] = (place * 197 + 31) % 251
  // The end of a page holds the first rows that came to it.
  else bytes[size - 20] = (bytes[size - 20] ?? 0) ^ 1
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, size, at)
  closeSync(file)
}
