import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { memorySettings } from './memory-settings.ts'
import { tempFolder } from './temp-folder.ts'

/** What version 0.2.0 left behind: taken once from a desk that it ran, and never made anew by the code of now. */
const kept = join(import.meta.dirname, '../fixtures/stores/0.2.0')

/** A data folder, a folder of notices and the settings as that version left them, each for itself to be changed. */
export function storeOfBefore() {
  const [dataDir, notices] = [tempFolder(), join(tempFolder(), 'notices')]
  for (const name of ['history', 'readings']) {
    const database = new DatabaseSync(join(dataDir, `${name}.sqlite`))
    database.exec(readFileSync(join(kept, `${name}.sql`), 'utf8'))
    database.close()
  }
  mkdirSync(notices)
  cpSync(join(kept, 'notices'), notices, { recursive: true })
  const settings = JSON.parse(readFileSync(join(kept, 'settings.json'), 'utf8')) as Record<string, unknown>
  return {
    dataDir,
    notices,
    settings: memorySettings({ ...settings, folders: [{ path: notices }], settleSeconds: 0.05 }),
  }
}

/** Every row of a table, to be compared. */
export function rowsOf(dataDir: string, table: string): unknown[] {
  const database = new DatabaseSync(join(dataDir, 'history.sqlite'), { readOnly: true })
  try {
    return database.prepare(`SELECT * FROM "${table}"`).all()
  } finally {
    database.close()
  }
}
