import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { HistoryCounts } from '../../../../shared/ipc/history-views.ts'
import { inTransaction, pragmaNumber } from '../sqlite/database.ts'
import { carriedTables, noCounts, sealOf, type CarriedTable, type SaidRow } from './history-tables.ts'
import { readRows, type LostRow } from './read-rows.ts'

/** What one file had to give. */
export interface Gathered {
  /** Rows that were not there before. */
  added: HistoryCounts
  lost: { table: CarriedTable; row: LostRow }[]
  isCounted: boolean
}

/**
 * Adds to a history whatever rows another file has and it lacks: all or nothing. What stands there stays as it is.
 * `withoutChanging` leaves out what may have been taken away on purpose since.
 */
export function gather(
  target: DatabaseSync,
  source: DatabaseSync,
  { withoutChanging = false }: { withoutChanging?: boolean } = {},
): Gathered {
  const gathered: Gathered = { added: noCounts(), lost: [], isCounted: true }
  let isAnyThere = false
  inTransaction(target, () => {
    for (const table of carriedTables) {
      if (withoutChanging && table.isChanging) continue
      const { rows, lost, isThere, isCounted } = readRows(source, table)
      const added = addRows(target, table, rows)
      gathered.added[table.counted] += added
      gathered.lost.push(...lost.map((row) => ({ table, row })))
      gathered.isCounted &&= isCounted
      isAnyThere ||= isThere
    }
  })
  // An empty file in the place of a history says nothing of what it held.
  gathered.isCounted &&= isAnyThere
  return gathered
}

function addRows(target: DatabaseSync, table: CarriedTable, rows: readonly SaidRow[]): number {
  const columns = [...table.columns, 'seal']
  const insert = target.prepare(
    `INSERT OR IGNORE INTO "${table.name}" (${columns.map((column) => `"${column}"`).join()}) VALUES (${columns.map(() => '?').join()})`,
  )
  let added = 0
  for (const row of rows) {
    const values = [...table.columns.map((column) => row[column] ?? null), sealOf(table, row)]
    added += Number(insert.run(...(values as SQLInputValue[])).changes)
  }
  return added
}

/** Of what a file had lost, what no other file gave either. */
export function stillLost(target: DatabaseSync, lost: Gathered['lost']): Gathered['lost'] {
  return lost.filter(({ table, row }) => row.key === null || !hasKey(target, table, row.key))
}

function hasKey(target: DatabaseSync, table: CarriedTable, key: string): boolean {
  const where = table.key.map((column) => `"${column}" IS ?`).join(' AND ')
  const values = JSON.parse(key) as SQLInputValue[]
  return target.prepare(`SELECT 1 FROM "${table.name}" WHERE ${where}`).get(...values) !== undefined
}

/** How much of each kind stands in a history. */
export function countsOf(database: DatabaseSync): HistoryCounts {
  const counts = noCounts()
  for (const { name, counted, since = 0 } of carriedTables) {
    // A copy that an earlier version made has none of these.
    if (since > pragmaNumber(database, 'user_version')) continue
    const [count] = Object.values(database.prepare(`SELECT count(*) FROM "${name}"`).get() ?? {})
    counts[counted] += Number(count)
  }
  return counts
}

/** Whether every page hangs together and every row is what was written. Reads the whole file. */
export function isWholeHistory(database: DatabaseSync): boolean {
  const [answer] = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})
  if (answer !== 'ok') return false
  const version = pragmaNumber(database, 'user_version')
  return carriedTables.every((table) => {
    // One that an earlier version wrote is whole without it, and brought up to date after this.
    if ((table.since ?? 0) > version) return true
    for (const row of database.prepare(`SELECT * FROM "${table.name}"`).iterate())
      if (sealOf(table, row) !== row.seal) return false
    return true
  })
}
