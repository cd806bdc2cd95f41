import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createCopies } from '../../../../../../electron/services/store/history/copies.ts'
import { historyFiles } from '../../../../../../electron/services/store/history/history-files.ts'
import { historySteps } from '../../../../../../electron/services/store/history/history-version.ts'
import { openWritable } from '../../../../../../electron/services/store/history/open-writable.ts'
import { pragmaNumber } from '../../../../../../electron/services/store/sqlite/database.ts'
import { fileFaultOf } from '../../../../../../electron/services/store/sqlite/faults.ts'
import { aDecision } from '../../../../../fakes/said.ts'
import { tempFolder } from '../../../../../fakes/temp-folder.ts'
import { tempStore } from '../../../../../fakes/temp-store.ts'

const now = () => Date.UTC(2026, 2, 1, 9)
const name = 'history-2026-03-01T09-00-00-before-version.sqlite'
/** As a later version of the program would have them. */
const next = [...historySteps, 'ALTER TABLE signature ADD COLUMN place TEXT']

/** A data folder in which something was decided, and nothing copied yet. */
async function decided(): Promise<string> {
  const folder = tempFolder()
  const { store } = await tempStore(folder)
  await store.addDecisions([aDecision('before')])
  await store.close()
  rmSync(join(folder, 'backups'), { recursive: true, force: true })
  return folder
}

function openNext(folder: string, steps: readonly string[] = next): Promise<DatabaseSync> {
  const files = historyFiles(folder)
  return openWritable({ files, copies: createCopies(files.copies, now), now }, steps)
}

function told(database: DatabaseSync): { version: number; decisions: unknown[]; hasPlace: boolean } {
  const columns = database.prepare('PRAGMA table_info(signature)').all()
  const decisions = database.prepare('SELECT id FROM decision').all()
  const version = pragmaNumber(database, 'user_version')
  database.close()
  return { version, decisions: decisions.map(({ id }) => id), hasPlace: columns.some((each) => each.name === 'place') }
}

const toldOf = (path: string) => told(new DatabaseSync(path, { readOnly: true }))
const asBefore = { version: historySteps.length, decisions: ['before'], hasPlace: false }

describe('a history that is brought to another version', () => {
  test('is copied first, whole and as it was', async () => {
    const folder = await decided()
    expect(told(await openNext(folder))).toEqual({ version: next.length, decisions: ['before'], hasPlace: true })
    expect(readdirSync(join(folder, 'backups'))).toEqual([name])
    expect(toldOf(join(folder, 'backups', name))).toEqual(asBefore)
  })

  test('is not copied again once it is', async () => {
    const folder = await decided()
    told(await openNext(folder))
    rmSync(join(folder, 'backups'), { recursive: true })
    told(await openNext(folder))
    expect(readdirSync(folder)).not.toContain('backups')
  })

  test('stays what it was where the step fails half way, with the copy beside it', async () => {
    const folder = await decided()
    await expect(openNext(folder, [...next, 'ALTER TABLE no_such_table ADD COLUMN x'])).rejects.toThrow('no such table')
    expect(toldOf(join(folder, 'history.sqlite'))).toEqual(asBefore)
    expect(toldOf(join(folder, 'backups', name))).toEqual(asBefore)
    expect(told(await openNext(folder)).decisions).toEqual(['before'])
  })

  test('stays what it was where no copy can be made', async () => {
    const folder = await decided()
    writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
    const why: unknown = await openNext(folder).catch((error: unknown) => error)
    expect(fileFaultOf(why)).not.toBeNull()
    expect(toldOf(join(folder, 'history.sqlite'))).toEqual(asBefore)
  })

  test('leaves the latest three copies of such', async () => {
    const folder = await decided()
    mkdirSync(join(folder, 'backups'))
    for (const day of ['01', '02', '03'])
      writeFileSync(join(folder, 'backups', `history-2025-01-${day}T09-00-00-before-version.sqlite`), '')
    told(await openNext(folder))
    expect(readdirSync(join(folder, 'backups')).sort()).toEqual([
      'history-2025-01-02T09-00-00-before-version.sqlite',
      'history-2025-01-03T09-00-00-before-version.sqlite',
      name,
    ])
  })
})
