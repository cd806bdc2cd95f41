import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../../../../shared/ipc/dispatch.ts'
import { systemClock } from '../../../../../../electron/services/ports/ports.ts'
import { openStore } from '../../../../../../electron/services/store/store.ts'
import { fakeLog } from '../../../../../fakes/fake-log.ts'
import { aDecision, aSignature } from '../../../../../fakes/said.ts'
import { noMounts, smallDisk } from '../../../../../fakes/small-disk.ts'
import { tempFolder } from '../../../../../fakes/temp-folder.ts'
import { hurried, tempStore } from '../../../../../fakes/temp-store.ts'
import { waitUntil } from '../../../../../fakes/wait-until.ts'

describe('where the folder cannot be written', () => {
  test.skipIf(noMounts !== null)(
    `history is shown, decisions are refused in words, and kept again once it can be (${noMounts ?? 'mounted'})`,
    async () => {
      const { folder, remount } = smallDisk(8_000)
      const first = await tempStore(folder)
      await first.store.addDecisions([aDecision('before')])
      await first.store.close()
      remount('ro')
      const { store, history } = await tempStore(folder)
      const heard: string[] = []
      history.onChange((contents) => heard.push(contents))
      expect(history.state()).toMatchObject({
        state: 'read-only',
        why: { en: expect.stringContaining(folder) as string },
      })
      expect((await store.history()).decisions.map(({ id }) => id)).toEqual(['before'])
      await expect(store.addDecisions([aDecision('lost')])).rejects.toThrow(Refusal)
      await expect(store.addSignature(aSignature('lost'))).rejects.toThrow(Refusal)
      await expect(store.keepShownAnyway('x', '2026-01-01')).rejects.toThrow(Refusal)
      await expect(history.restore('history-2026-01-01.sqlite')).rejects.toThrow(Refusal)
      expect((await store.history()).decisions).toHaveLength(1)
      // What is no decision is refused to nobody: it is read, and noted once it can be.
      await store.keepSeen(['n1'], '2026-01-01T00:00:00Z')
      await store.keepReading('x', 'v', { outcome: 'failed', failure: noFailure }, '', '')
      expect(await store.reading('x', 'v')).not.toBeNull()
      remount('rw')
      await waitUntil('it is kept again', () => history.state().state === 'kept')
      await waitUntil('and told', () => heard.includes('others'))
      await store.addDecisions([aDecision('after')])
      expect((await store.history()).decisions.map(({ id }) => id).sort()).toEqual(['after', 'before'])
      expect(await store.seen()).toEqual(new Set(['n1']))
    },
  )

  test.skipIf(noMounts !== null)('also with a log of writes that a crash left beside the file', async () => {
    const { folder, remount } = smallDisk(8_000)
    const first = await tempStore(folder)
    await first.store.addDecisions([aDecision('in the log')])
    const [file, log] = ['history.sqlite', 'history.sqlite-wal'].map((name) => readFileSync(join(folder, name)))
    await first.store.close()
    writeFileSync(join(folder, 'history.sqlite'), file ?? '')
    writeFileSync(join(folder, 'history.sqlite-wal'), log ?? '')
    remount('ro')
    const { store, history } = await tempStore(folder)
    expect(history.state().state).toBe('read-only')
    expect((await store.history()).decisions.map(({ id }) => id)).toEqual(['in the log'])
  })

  test('a folder that cannot even be made: the desk opens, and refuses', async () => {
    const file = join(tempFolder(), 'file')
    writeFileSync(file, 'x')
    const { store, history } = await tempStore(join(file, 'data'))
    expect(history.state().state).toBe('read-only')
    await expect(store.addDecisions([aDecision('d')])).rejects.toThrow('cannot be written')
  })
})

const noFailure = { code: 'empty', message: { en: 'Empty.', fr: 'Vide.' } } as const

describe('a full disk', () => {
  test.skipIf(noMounts !== null)(
    'refuses decisions whole and in words; what was read is shown, waits in memory, and is kept once there is room',
    async () => {
      const { folder } = smallDisk(3_000)
      const { store, onReadingsChange } = await tempStore(folder)
      const heard: string[] = []
      onReadingsChange((what) => heard.push(what))
      await store.addDecisions([aDecision('before')])
      fill(folder)
      const many = Array.from({ length: 400 }, (_, number) => aDecision(`d${number}`))
      await expect(store.addDecisions(many)).rejects.toThrow('The drive is full')
      expect((await store.history()).decisions.map(({ id }) => id)).toEqual(['before'])
      const text = 'word '.repeat(20_000)
      for (let number = 0; number < 5; number += 1)
        await store.keepReading(`x${number}`, 'v', { outcome: 'failed', failure: noFailure }, text, '')
      expect(await store.reading('x4', 'v')).not.toBeNull()
      expect(await store.contentsWith('word', 'v')).toEqual(new Set(['x0', 'x1', 'x2', 'x3', 'x4']))
      rmSync(join(folder, 'filler'))
      await waitUntil('what waited is kept', () => heard.includes('room'))
      expect(await store.contentsWith('word', 'v')).toEqual(new Set(['x0', 'x1', 'x2', 'x3', 'x4']))
      await store.addDecisions([aDecision('after')])
      await store.close()
      const again = await tempStore(folder)
      expect((await again.store.history()).decisions.map(({ id }) => id).sort()).toEqual(['after', 'before'])
      expect(await again.store.reading('x4', 'v')).not.toBeNull()
    },
  )

  /** Until nothing more goes on it. */
  function fill(folder: string): void {
    for (const size of [500_000, 20_000, 1_000]) {
      try {
        for (;;) writeFileSync(join(folder, 'filler'), 'x'.repeat(size), { flag: 'a' })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  }
})

describe('what the desk notes by itself while the history cannot be written', () => {
  test.skipIf(noMounts !== null)(
    'is held up to a bound; beyond it the latest is left out, and that is said',
    async () => {
      const { folder, remount } = smallDisk(8_000)
      await (await tempStore(folder)).store.close()
      remount('ro')
      const { store, history } = await tempStore(folder, hurried, { notesHeld: 20_000 })
      const heard: string[] = []
      history.onChange((contents) => heard.push(contents))
      const revision = (number: number) => store.addRevision(aRevision(number, 4_000))
      for (let number = 0; number < 3; number += 1) await revision(number)
      expect([history.state().isOverfull, heard]).toEqual([undefined, []])
      for (let number = 3; number < 40; number += 1) await revision(number)
      await store.keepSeen(['small'], '2026-01-01T00:00:00Z')
      expect([history.state().isOverfull, heard]).toEqual([true, ['same']])
      remount('rw')
      await waitUntil('it is kept again', () => history.state().state === 'kept')
      await waitUntil('what waited is there', async () => (await store.revisionHeads()).length > 0)
      expect((await store.revisionHeads()).map(({ content }) => content)).toEqual(['c0', 'c1', 'c2'])
      await revision(40)
      expect((await store.revisionHeads()).map(({ content }) => content)).toEqual(['c0', 'c1', 'c2', 'c40'])
      expect(history.state().isOverfull).toBe(true)
    },
  )

  test('is refused to nobody however large, where it only waits for its turn', async () => {
    const { store, history } = await tempStore(tempFolder(), hurried, { notesHeld: 100 })
    await store.addRevision(aRevision(0, 4_000))
    await store.addRevision(aRevision(1, 4_000))
    expect(await store.revisionHeads()).toHaveLength(2)
    expect(history.state().isOverfull).toBeUndefined()
  })
})

function aRevision(number: number, length: number) {
  return { post: `P/${number}`, content: `c${number}`, at: '2026-01-01T00:00:00Z', body: 'x'.repeat(length) }
}

describe('a history of a newer version', () => {
  test('is left as it is, shown as far as it can be, and nothing is decided', async () => {
    const folder = tempFolder()
    const first = await tempStore(folder)
    await first.store.addDecisions([aDecision('before')])
    await first.store.close()
    const path = join(folder, 'history.sqlite')
    const newer = new DatabaseSync(path)
    newer.exec("PRAGMA user_version = 99; ALTER TABLE decision ADD COLUMN mood TEXT DEFAULT 'good'")
    newer.close()
    const before = [readFileSync(path), statSync(path).mtimeMs]
    const { store, history } = await tempStore(folder)
    expect(history.state()).toMatchObject({ state: 'newer', mended: null })
    expect((await store.history()).decisions).toHaveLength(1)
    await expect(store.addDecisions([aDecision('x')])).rejects.toThrow('newer')
    await store.close()
    expect([readFileSync(path), statSync(path).mtimeMs]).toEqual(before)
  })
})

describe('a history that another program holds', () => {
  test('is waited for, the main thread free, and then opened', async () => {
    const folder = tempFolder()
    const first = await tempStore(folder)
    await first.store.addDecisions([aDecision('before')])
    await first.store.close()
    const other = new DatabaseSync(join(folder, 'history.sqlite'))
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    let [told, turns] = [0, 0]
    const beat = setInterval(() => (turns += 1), 5)
    const opening = openStore({
      ...{ dataDir: folder, clock: systemClock, log: fakeLog().log },
      waiting: () => {
        told += 1
        setTimeout(() => {
          other.close()
        }, 400)
      },
    })
    const { store, history } = await opening
    clearInterval(beat)
    expect([told, turns > 10]).toEqual([1, true])
    expect(history.state().state).toBe('kept')
    expect((await store.history()).decisions).toHaveLength(1)
    await store.close()
  })

  test('for long: the desk opens without it, says so, refuses, and takes it up when it is let go', async () => {
    const folder = tempFolder()
    const first = await tempStore(folder)
    await first.store.addDecisions([aDecision('before')])
    await first.store.close()
    const other = new DatabaseSync(join(folder, 'history.sqlite'))
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    const { store, history } = await tempStore(folder, hurried)
    expect(history.state()).toMatchObject({
      state: 'held',
      why: { fr: expect.stringContaining('autre programme') as string },
    })
    await expect(store.addDecisions([aDecision('x')])).rejects.toThrow('Another program')
    other.close()
    await waitUntil('it is taken up', () => history.state().state === 'kept')
    expect((await store.history()).decisions.map(({ id }) => id)).toEqual(['before'])
  })
})
