import type { DatabaseSync } from 'node:sqlite'
import { sql, type Kysely } from 'kysely'
import { dayLength } from '../../../../shared/values/date.ts'
import type { ReadingsTables } from './readings-tables.ts'

/** Days for which what was read of a file is kept after the file was last seen: a share may be away for a season. */
const keptDays = 90
/** Pages that are given back to the disk at a time: what is free beyond that is used again first. */
const givenBack = 4_000
/** A name of a content begins with its SHA-256, of which there are so many digits. */
const digits = 64

/** Drops readings and judgements that no file points at, and gives the room back. `today`: ISO date. */
export async function sweep(db: Kysely<ReadingsTables>, database: DatabaseSync, today: string): Promise<void> {
  const last = new Date(Date.parse(today) - keptDays * dayLength).toISOString().slice(0, 10)
  // Seen on a day that has not come: the clock was wrong then.
  await db.updateTable('file_path').set({ day: today }).where('day', '>', today).execute()
  await db.deleteFrom('file_path').where('day', '<', last).execute()
  const isPointedAtByNone = (column: string) =>
    sql<boolean>`substr(${sql.ref(column)}, 1, ${digits}) not in (select sha256 from file_path)`
  await db.deleteFrom('parsed_file').where('at', '<', last).where(isPointedAtByNone('sha256')).execute()
  for (const table of ['judgement', 'digest', 'slice'] as const)
    await db.deleteFrom(table).where(isPointedAtByNone('content')).execute()
  database.exec(`PRAGMA main.incremental_vacuum(${givenBack})`)
}
