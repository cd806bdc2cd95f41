import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createCopies } from '../../../../../../electron/services/store/history/copies.ts'
import { systemClock, type Clock } from '../../../../../../electron/services/ports/ports.ts'
import { pagesOf, spoilPage } from '../../../../../fakes/damaged-pages.ts'
import { aDecision, aSignature } from '../../../../../fakes/said.ts'
import { tempFolder } from '../../../../../fakes/temp-folder.ts'
import { tempStore } from '../../../../../fakes/temp-store.ts'
import { waitUntil } from '../../../../../fakes/wait-until.ts'

/** So many days after the first of March. */
const onDay = (day: number): Clock => ({ ...systemClock, now: () => Date.UTC(2026, 2, 1 + day, 9) })
const copiesIn = (folder: string): string[] =>
  existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')).sort() : []

/** Opens on a day, decides once, and gives what copies there are when that day's is made. */
async function aDay(folder: string, day: number): Promise<string[]> {
  const { store, history } = await tempStore(folder, onDay(day))
  await store.addDecisions([aDecision(`day-${day}`)])
  history.newDay()
  const name = `history-${new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10)}.sqlite`
  await waitUntil(`the copy of day ${day}`, () => copiesIn(folder).includes(name))
  await store.close()
  return copiesIn(folder)
}

describe('copies', () => {
  test('are made once a day, and the seven latest are kept', async () => {
    const folder = tempFolder()
    for (let day = 0; day < 9; day += 1) await aDay(folder, day)
    expect(copiesIn(folder)).toEqual([3, 4, 5, 6, 7, 8, 9].map((day) => `history-2026-03-0${day}.sqlite`))
    const { history } = await tempStore(folder, onDay(9))
    const [latest] = history.copies()
    expect(latest).toMatchObject({ name: 'history-2026-03-09.sqlite', kind: 'daily' })
    // As the day began: what is said on it is copied within the hour, or by the next.
    expect(latest?.counts.decisions).toBe(8)
  })

  test('of nothing are not made', async () => {
    const folder = tempFolder()
    const { store, history } = await tempStore(folder, onDay(0))
    history.newDay()
    await store.close()
    expect(copiesIn(folder)).toEqual([])
  })

  test('are never overwritten by a history that is damaged, which is mended from them instead', async () => {
    const folder = tempFolder()
    await aDay(folder, 0)
    const first = await tempStore(folder, onDay(1))
    await first.store.addDecisions(Array.from({ length: 400 }, (_, number) => aDecision(`d${number}`)))
    await first.store.close()
    const path = join(folder, 'history.sqlite')
    const { pages, size } = pagesOf(path)
    for (const page of pages.filter((each) => each.table === 'decision')) spoilPage(path, page.number, size, 'noise')
    const before = copiesIn(folder).map((name) => readFileSync(join(folder, 'backups', name)))
    const damaged = new DatabaseSync(path)
    const copies = createCopies(join(folder, 'backups'), onDay(1).now)
    await expect(copies.make(damaged, 'daily')).rejects.toThrow()
    damaged.close()
    expect(copiesIn(folder).map((name) => readFileSync(join(folder, 'backups', name)))).toEqual(before)
    const again = await tempStore(folder, onDay(2))
    expect(again.history.state().mended?.fromCopies).toHaveLength(1)
    expect((await again.store.history()).decisions.map(({ id }) => id)).toEqual(['day-0'])
  })
})

describe('restoring', () => {
  test('adds what the copy has and the history lacks, takes nothing away, and copies what stood before', async () => {
    const folder = tempFolder()
    await aDay(folder, 0)
    // A history that began anew, beside the copy of another.
    rmSync(join(folder, 'readings.sqlite'))
    const aside = join(tempFolder(), 'copy.sqlite')
    copyFileSync(join(folder, 'backups/history-2026-03-01.sqlite'), aside)
    rmSync(join(folder, 'backups'), { recursive: true })
    rmSync(join(folder, 'history.sqlite'))
    const { store, history } = await tempStore(folder, onDay(1))
    await store.addSignature(aSignature('since'))
    history.newDay()
    await waitUntil('a copy', () => copiesIn(folder).length === 1)
    copyFileSync(aside, join(folder, 'backups/history-2026-03-01.sqlite'))
    const heard: string[] = []
    history.onChange((contents) => heard.push(contents))
    expect(await history.restore('history-2026-03-01.sqlite')).toMatchObject({ added: { decisions: 1, signatures: 0 } })
    expect(heard).toEqual(['others'])
    const { decisions, signatures } = await store.history()
    expect([decisions.map(({ id }) => id), signatures.map(({ id }) => id)]).toEqual([['day-0'], ['since']])
    const before = history.copies().find(({ kind }) => kind === 'before-restore')
    expect(before?.counts).toMatchObject({ decisions: 0, signatures: 1 })
    expect(await history.restore('history-2026-03-01.sqlite')).toMatchObject({ added: { decisions: 0 } })
  })

  test.each([
    ['one that is not there', 'history-2026-01-01.sqlite'],
    ['one by a path', '../history.sqlite'],
    ['one that is no database', 'history-2026-02-02.sqlite'],
  ])('%s is refused in words', async (_, name) => {
    const folder = tempFolder()
    await aDay(folder, 0)
    writeFileSync(join(folder, 'backups/history-2026-02-02.sqlite'), 'no database, '.repeat(400))
    const { history } = await tempStore(folder, onDay(0))
    await expect(history.restore(name)).rejects.toThrow('no longer there')
    expect(history.copies().map((copy) => copy.name)).not.toContain('history-2026-02-02.sqlite')
  })
})
