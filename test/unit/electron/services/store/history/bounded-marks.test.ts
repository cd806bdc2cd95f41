import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { historyRows } from '../../../../../../electron/services/store/history/history-rows.ts'
import type { HistoryTables } from '../../../../../../electron/services/store/history/history-tables.ts'
import { bringUpToDate } from '../../../../../../electron/services/store/history/history-version.ts'
import { dialectOf } from '../../../../../../electron/services/store/sqlite/database.ts'

test('marks that a notice was opened are bounded: the oldest go, whatever the clock said', async () => {
  const database = new DatabaseSync(':memory:')
  bringUpToDate(database)
  const db = new Kysely<HistoryTables>({ dialect: dialectOf(database) })
  const keep = async (write: (kept: typeof db) => Promise<unknown>): Promise<void> => {
    await write(db)
  }
  const rows = historyRows({ db: () => db, decide: keep, note: keep }, { seen: 4 })
  await rows.keepSeen(['a', 'b'], '2076-01-01T00:00:00.000Z')
  await rows.keepSeen(['c', 'd'], '2026-12-01T00:00:00.000Z')
  expect(await rows.seen()).toEqual(new Set(['a', 'b', 'c', 'd']))
  await rows.keepSeen(['e'], '2026-12-02T00:00:00.000Z')
  await rows.keepSeen(['e', 'b'], '2026-12-03T00:00:00.000Z')
  expect(await rows.seen()).toEqual(new Set(['b', 'c', 'd', 'e']))
})
