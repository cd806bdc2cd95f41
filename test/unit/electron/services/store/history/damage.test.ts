import { copyFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { inTransaction } from '../../../../../../electron/services/store/sqlite/database.ts'
import { carriedTables, sealOf } from '../../../../../../electron/services/store/history/history-tables.ts'
import { pagesOf, spoilPage } from '../../../../../fakes/damaged-pages.ts'
import { insert, saidRows } from '../../../../../fakes/old-store.ts'
import { tempFolder } from '../../../../../fakes/temp-folder.ts'
import { tempStore } from '../../../../../fakes/temp-store.ts'

const count = 300

/** A folder whose history holds so many rows of each kind, nobody having it open. */
async function folderWith(rows: number): Promise<string> {
  const folder = tempFolder()
  await (await tempStore(folder)).store.close()
  addRows(folder, 0, rows)
  return folder
}

function addRows(folder: string, from: number, to: number): void {
  const database = new DatabaseSync(join(folder, 'history.sqlite'))
  inTransaction(database, () => {
    for (let number = from; number < to; number += 1) {
      const rows = saidRows(number)
      for (const table of carriedTables) {
        const row = rows[table.name] ?? {}
        insert(database, table.name, { ...row, seal: sealOf(table, row) })
      }
    }
  })
  database.close()
}

function namesIn(folder: string): Record<string, Set<string>> {
  const database = new DatabaseSync(join(folder, 'history.sqlite'))
  const names = Object.fromEntries(
    carriedTables.map(({ name, key }) => [
      name,
      new Set(
        database
          .prepare(`SELECT "${key.at(-1) ?? ''}" AS name FROM "${name}"`)
          .all()
          .map((row) => String(row.name)),
      ),
    ]),
  )
  database.close()
  return names
}

const whole = await (async () => {
  // Made once, outside any test's own folders.
  const { mkdtempSync, realpathSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  return mkdtempSync(join(realpathSync(tmpdir()), 'vis-a-vis-whole-'))
})()

describe('damage in a table of what people said', () => {
  test.each(
    carriedTables.flatMap(({ name }) => (['noughts', 'noise', 'letter'] as const).map((how) => ({ name, how }))),
  )(
    'each page of $name in turn, $how: only its own rows are lost, they are counted, and the desk opens',
    { timeout: 120_000 },
    async ({ name, how }) => {
      const source = await wholeHistory()
      const { pages, size } = pagesOf(source)
      const ofTable = pages.filter((page) => page.table === name && page.kind !== 'overflow')
      expect(ofTable.length).toBeGreaterThan(1)
      for (const page of some(ofTable)) {
        const folder = tempFolder()
        const history = join(folder, 'history.sqlite')
        copyFileSync(source, history)
        spoilPage(history, page.number, size, how)
        const { store, history: service } = await tempStore(folder)
        const { state, mended } = service.state()
        const kept = await store.history()
        expect(kept.decisions.length + (name === 'decision' ? count : 0)).toBeGreaterThanOrEqual(count)
        await store.close()
        const there = namesIn(folder)
        const label = `${page.name} ${page.number} ${page.kind}`
        expect([label, state]).toEqual([label, 'kept'])
        // A letter in what no row uses is no damage.
        if (mended === null) expect([label, how]).toEqual([label, 'letter'])
        for (const table of carriedTables) {
          const missing = count - (there[table.name]?.size ?? 0)
          if (table.name !== name) expect([label, table.name, missing]).toEqual([label, table.name, 0])
          else {
            // A leaf of the table costs its rows at most; of an index, nothing.
            if (page.name !== name) expect([label, missing]).toEqual([label, 0])
            else if (page.kind === 'leaf') expect(missing).toBeLessThan(count)
            if (mended !== null) expect([label, mended.lost[table.counted]]).toEqual([label, missing])
          }
        }
      }
    },
  )

  async function wholeHistory(): Promise<string> {
    const path = join(whole, 'history.sqlite')
    const { existsSync } = await import('node:fs')
    if (!existsSync(path)) copyFileSync(join(await folderWith(count), 'history.sqlite'), path)
    return path
  }

  /** The first, some between and the last: of a table of forty leaves all would take long, and teach no more. */
  function some<Value>(values: readonly Value[]): Value[] {
    const step = Math.max(1, Math.floor(values.length / 4))
    return values.filter((_, at) => at % step === 0 || at === values.length - 1)
  }
})

describe('a damaged history', () => {
  test('that lost what the checks had said counts it for itself, with the posts of these decisions, which stand', async () => {
    const folder = await folderWith(count)
    const history = join(folder, 'history.sqlite')
    const { pages, size } = pagesOf(history)
    const [leaf] = pages.filter((page) => page.name === 'said' && page.kind === 'leaf')
    spoilPage(history, leaf?.number ?? 0, size, 'noise')
    const { store, history: service } = await tempStore(folder)
    const { mended } = service.state()
    const { decisions } = await store.history()
    const bare = decisions.filter(({ said }) => said === undefined)
    expect(bare.length).toBeGreaterThan(0)
    expect(mended).toMatchObject({
      now: { decisions: count, saids: count - bare.length },
      lost: { decisions: 0, saids: bare.length },
    })
    expect(mended?.posts).toEqual([...new Set(bare.map(({ post }) => post))].sort())
  })

  test('is filled from the latest copy, and the page is told what came from where, what is lost and of which posts', async () => {
    const folder = await folderWith(200)
    const first = await tempStore(folder)
    await waitForCopy(folder)
    await first.store.close()
    addRows(folder, 200, count)
    const history = join(folder, 'history.sqlite')
    const { pages, size } = pagesOf(history)
    // The first leaf of decisions is in the copy; the last is not.
    const leaves = pages.filter((page) => page.name === 'decision' && page.kind === 'leaf')
    for (const page of [leaves[0]!, leaves.at(-1)!]) spoilPage(history, page.number, size, 'noise')
    const { store, history: service } = await tempStore(folder)
    const { mended } = service.state()
    expect(mended).toMatchObject({ cause: 'damaged', isLossCounted: true })
    expect(mended?.fromCopies[0]?.counts.decisions).toBeGreaterThan(0)
    expect(mended?.lost.decisions).toBeGreaterThan(0)
    expect(mended?.now.decisions).toBe(count - (mended?.lost.decisions ?? 0))
    expect(mended?.posts.length).toBeGreaterThan(0)
    expect(mended?.aside).toContain('history.sqlite.damaged-')
    expect(service.state().lastMending).toBeNull()
    const { decisions } = await store.history()
    expect(decisions.filter(({ id }) => id === 'd0')).toHaveLength(1)
    service.told()
    expect(service.state()).toMatchObject({ mended: null, lastMending: mended })
    await store.close()
    expect((await tempStore(folder)).history.state()).toMatchObject({ mended: null, lastMending: mended })
  })

  test.each([
    [
      'its first page is noise',
      (path: string) => {
        spoilPage(path, 1, 4096, 'noise')
      },
    ],
    [
      'its first page is noughts',
      (path: string) => {
        spoilPage(path, 1, 4096, 'noughts')
      },
    ],
    [
      'it is empty',
      (path: string) => {
        truncateSync(path, 0)
      },
    ],
    [
      'it is gone',
      (path: string) => {
        rmSync(path)
      },
    ],
    [
      'it is cut off in the middle',
      (path: string) => {
        truncateSync(path, 40 * 4096 + 100)
      },
    ],
    [
      'it is something else',
      (path: string) => {
        writeFileSync(path, 'no database, '.repeat(900))
      },
    ],
  ])('%s: what the copy has is there again, and it is said', async (_, spoil) => {
    const folder = await folderWith(60)
    const first = await tempStore(folder)
    await waitForCopy(folder)
    await first.store.close()
    spoil(join(folder, 'history.sqlite'))
    const { store, history } = await tempStore(folder)
    expect(history.state()).toMatchObject({ state: 'kept', mended: { now: { decisions: 60, signatures: 60 } } })
    expect((await store.history()).decisions).toHaveLength(60)
    expect(await store.openedFiles()).toHaveLength(60)
  })

  test('an empty file where there never was a copy is damage all the same, and said', async () => {
    const folder = await folderWith(5)
    truncateSync(join(folder, 'history.sqlite'), 0)
    rmSync(join(folder, 'backups'), { recursive: true, force: true })
    const { history } = await tempStore(folder)
    expect(history.state().mended).toMatchObject({ cause: 'empty', isLossCounted: false })
  })

  test('an empty file in an empty folder is a first start', async () => {
    const folder = tempFolder()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'history.sqlite'), '')
    expect((await tempStore(folder)).history.state()).toEqual({
      state: 'kept',
      why: null,
      mended: null,
      lastMending: null,
    })
  })
})

async function waitForCopy(folder: string): Promise<void> {
  const { waitUntil } = await import('../../../../../fakes/wait-until.ts')
  const { readdirSync, existsSync } = await import('node:fs')
  await waitUntil('a copy is made', () => {
    const copies = join(folder, 'backups')
    return existsSync(copies) && readdirSync(copies).some((name) => /^history-[\d-]+\.sqlite$/u.test(name))
  })
}
