import type { DatabaseSync } from 'node:sqlite'
import { fileFaultOf } from '../sqlite/faults.ts'
import { isSound, sealOf, type CarriedTable, type SaidRow } from './history-tables.ts'

/**
 * A row that the file had and that cannot be read, as far as an index still names it. `about`: the id of the decision
 * or the signature that it belonged to.
 */
export interface LostRow {
  key: string | null
  post: string | null
  about: string | null
}

export interface RowsRead {
  rows: SaidRow[]
  lost: LostRow[]
  /** False where the file has no such table. */
  isThere: boolean
  /** Whether it is known of every row that the file had. */
  isCounted: boolean
}

const numbered = '"rowid of it"'

/** So many numbers are tried where no index names the rows: a second's work, and the rows of some hundred pages. */
const mostTried = 20_000

/**
 * Every row of a table that can still be read, whatever pages are damaged: forwards up to the first damage, backwards
 * up to the last, and what lies between by the numbers that the indexes give, or one by one. Rows that are not what was
 * written count as lost. A table or a column that the file does not have has no rows, and no values.
 */
export function readRows(database: DatabaseSync, table: CarriedTable): RowsRead {
  const columns = columnsOf(database, table)
  if (columns === 'damaged') return { rows: [], lost: [], isThere: true, isCounted: false }
  if (!table.key.every((column) => columns.has(column))) return { rows: [], lost: [], isThere: false, isCounted: true }
  const present = table.columns.filter((column) => columns.has(column))
  const found = new Map<number, SaidRow>()
  const select = `SELECT rowid AS ${numbered}, ${[...present, ...(columns.has('seal') ? ['seal'] : [])].map(quoted).join()} FROM ${quoted(table.name)} NOT INDEXED`
  const take = (row: SaidRow): void => {
    found.set(Number(row['rowid of it']), row)
  }
  const isWhole = walk(database, `${select} ORDER BY rowid`, take)
  if (!isWhole) walk(database, `${select} ORDER BY rowid DESC`, take)
  const index = indexed(database, table)
  for (const row of index.rows.keys()) tryRow(row)
  if (!isWhole && !index.isWhole) fillGaps()
  return sorted()

  function tryRow(row: number): void {
    if (!found.has(row)) walk(database, `${select} WHERE rowid = ${row}`, take)
  }

  /** No index names all rows: whatever number lies between those that are known is tried. */
  function fillGaps(): void {
    const known = [...found.keys()].sort((a, b) => a - b)
    const gaps = [0, ...known].map((from, at) => ({ from, to: known[at] ?? from + mostTried }))
    let left = mostTried
    for (const { from, to } of gaps) for (let row = from + 1; row < to && left > 0; row += 1, left -= 1) tryRow(row)
  }

  function sorted(): RowsRead {
    const rows: SaidRow[] = []
    const lost: LostRow[] = []
    for (const [number, row] of found) {
      const isRight =
        columns instanceof Set && columns.has('seal') ? sealOf(table, row) === row.seal : isSound(table, row)
      if (isRight) rows.push(Object.fromEntries(table.columns.map((column) => [column, row[column] ?? null])))
      else lost.push(index.rows.get(number) ?? rowLost(keyOf(table, row), row))
    }
    for (const [number, row] of index.rows) if (!found.has(number)) lost.push(row)
    return { rows, lost, isThere: true, isCounted: isWhole || index.isWhole }
  }
}

export function keyOf(table: CarriedTable, row: SaidRow): string {
  return JSON.stringify(table.key.map((column) => row[column] ?? null))
}

function rowLost(key: string | null, row: SaidRow): LostRow {
  return { key, post: textOr(row.post), about: textOr(row.about) }
}

function quoted(name: string): string {
  return `"${name}"`
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** False where a damaged page ended it. */
function walk(database: DatabaseSync, text: string, take: (row: SaidRow) => void): boolean {
  try {
    for (const row of database.prepare(text).iterate()) take(row)
    return true
  } catch (error) {
    if (!isOfFile(error)) throw error
    return false
  }
}

/** A damaged description of the tables may also tell of one that is not there, or in words that are none. */
function isOfFile(error: unknown): boolean {
  const fault = fileFaultOf(error)
  return fault === 'damaged' || fault === 'unreachable' || (error as { errcode?: number }).errcode === 1
}

function columnsOf(database: DatabaseSync, table: CarriedTable): Set<string> | 'damaged' {
  const columns = new Set<string>()
  const isRead = walk(database, `PRAGMA table_info(${quoted(table.name)})`, ({ name }) => {
    columns.add(String(name))
  })
  return isRead ? columns : 'damaged'
}

/** The numbers of the rows, with what the indexes say of them. `isWhole`: one of them names every row. */
function indexed(database: DatabaseSync, table: CarriedTable): { rows: Map<number, LostRow>; isWhole: boolean } {
  const rows = new Map<number, LostRow>()
  let isWhole = false
  const names: string[] = []
  walk(database, `PRAGMA index_list(${quoted(table.name)})`, ({ name }) => {
    names.push(String(name))
  })
  for (const name of names) {
    const of = /_(?<column>post|about)$/u.exec(name)?.groups?.column
    const columns = of === undefined ? table.key : [of]
    const order = (way: string): string => columns.map((column) => `${quoted(column)} ${way}`).join()
    const select = `SELECT rowid AS ${numbered}, ${columns.map(quoted).join()} FROM ${quoted(table.name)} INDEXED BY ${quoted(name)}`
    const take = (row: SaidRow): void => {
      const number = Number(row['rowid of it'])
      const known = rows.get(number)
      const told = rowLost(of === undefined ? keyOf(table, row) : null, row)
      rows.set(number, {
        key: told.key ?? known?.key ?? null,
        post: told.post ?? known?.post ?? null,
        about: told.about ?? known?.about ?? null,
      })
    }
    if (walk(database, `${select} ORDER BY ${order('ASC')}`, take)) isWhole = true
    else walk(database, `${select} ORDER BY ${order('DESC')}`, take)
  }
  return { rows, isWhole }
}
