import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../sqlite/database.ts'
import { readingsKeys } from './readings-tables.ts'

/** Rows that are moved at a time, between which the desk answers. */
const portion = 50
const tables = Object.entries(readingsKeys)

/**
 * While rows wait in memory for room on the disk, whoever reads is given those in the place of what the disk has: a
 * name without its database means a view over both.
 */
export function beginOverflow(database: DatabaseSync): void {
  for (const [table, keys] of tables) {
    const isSame = keys.map((key) => `waiting."${key}" = kept."${key}"`).join(' AND ')
    database.exec(
      `CREATE TEMP VIEW "${table}" AS SELECT * FROM overflow."${table}" UNION ALL SELECT * FROM main."${table}" AS kept WHERE NOT EXISTS (SELECT 1 FROM overflow."${table}" AS waiting WHERE ${isSame})`,
    )
  }
}

/** Moves what waits to the disk. Throws what the disk says; what is not moved by then goes on waiting. */
export async function endOverflow(database: DatabaseSync, isStill: () => boolean): Promise<void> {
  for (const [table] of tables) {
    while (isStill() && hasRows(database, table)) {
      inTransaction(database, () => {
        const some = `SELECT rowid FROM overflow."${table}" ORDER BY rowid LIMIT ${portion}`
        database.exec(
          `INSERT OR REPLACE INTO main."${table}" SELECT * FROM overflow."${table}" WHERE rowid IN (${some}); DELETE FROM overflow."${table}" WHERE rowid IN (${some});`,
        )
      })
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    }
  }
}

/** False where more came while it was moved. */
export function isOverflowEmpty(database: DatabaseSync): boolean {
  return tables.every(([table]) => !hasRows(database, table))
}

export function dropOverflow(database: DatabaseSync): void {
  for (const [table] of tables) database.exec(`DROP VIEW temp."${table}"`)
}

function hasRows(database: DatabaseSync, table: string): boolean {
  return database.prepare(`SELECT 1 FROM overflow."${table}" LIMIT 1`).get() !== undefined
}
