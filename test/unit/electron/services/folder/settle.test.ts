import { appendFileSync, chmodSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stampOf, statOrNull, type FileStamp } from '../../../../../electron/services/folder/scan-folder.ts'
import { createSettler } from '../../../../../electron/services/folder/settle.ts'
import { fakeClock } from '../../../../fakes/fake-clock.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'

function settling(settle = 2_000) {
  const clock = fakeClock(Date.now())
  const heard = { settled: [] as string[], vanished: [] as string[], blocked: [] as string[] }
  const settler = createSettler({
    clock,
    settleMilliseconds: () => settle,
    isUntouchable: ({ path }) => basename(path).startsWith('online'),
    settled: (stamps) => {
      heard.settled.push(...stamps.map(({ path }) => basename(path)))
    },
    vanished: (path) => {
      heard.vanished.push(basename(path))
    },
    blocked: ({ path }) => {
      heard.blocked.push(basename(path))
    },
  })
  return { clock, heard, settler }
}

async function stampAt(path: string): Promise<FileStamp> {
  return stampOf(path, (await statOrNull(path))!)
}

describe('a file that came or changed', () => {
  test('is read when it has been still for the settle time, and not before', async () => {
    const file = join(tempFolder(), 'n.txt')
    writeFileSync(file, 'a')
    const { clock, heard, settler } = settling()
    settler.wait(file)
    await clock.pass(1_900)
    expect(heard.settled).toEqual([])
    await clock.pass(200)
    expect(heard.settled).toEqual(['n.txt'])
  })

  test('waits anew while it grows, even when no event says so', async () => {
    const file = join(tempFolder(), 'n.txt')
    writeFileSync(file, 'a')
    const { clock, heard, settler } = settling()
    settler.wait(file)
    for (let second = 0; second < 5; second += 1) {
      await clock.pass(1_500)
      appendFileSync(file, 'more')
    }
    expect(heard.settled).toEqual([])
    await clock.pass(4_100)
    expect(heard.settled).toEqual(['n.txt'])
  })

  test('is not opened where that would fetch it from afar', async () => {
    const file = join(tempFolder(), 'online.txt')
    writeFileSync(file, 'a')
    chmodSync(file, 0)
    const { clock, heard, settler } = settling()
    settler.wait(file)
    await clock.pass(2_100)
    expect(heard).toMatchObject({ settled: ['online.txt'], blocked: [] })
  })

  test('is told of once, however many events it sent', async () => {
    const file = join(tempFolder(), 'n.txt')
    writeFileSync(file, 'a')
    const { clock, heard, settler } = settling()
    for (let event = 0; event < 20; event += 1) settler.wait(file)
    await clock.pass(5_000)
    expect(heard.settled).toEqual(['n.txt'])
  })

  test('has not vanished when it is back in a moment, as after an atomic save', async () => {
    const file = join(tempFolder(), 'n.txt')
    const { clock, heard, settler } = settling()
    settler.wait(file)
    await clock.pass(200)
    writeFileSync(file, 'new')
    await clock.pass(3_000)
    expect(heard).toEqual({ settled: ['n.txt'], vanished: [], blocked: [] })
  })

  test('has vanished when it stays away', async () => {
    const file = join(tempFolder(), 'n.txt')
    writeFileSync(file, 'a')
    const { clock, heard, settler } = settling()
    settler.wait(file)
    await clock.pass(100)
    rmSync(file)
    await clock.pass(3_000)
    expect(heard).toEqual({ settled: [], vanished: ['n.txt'], blocked: [] })
  })

  test('is forgotten when it is dropped', async () => {
    const file = join(tempFolder(), 'n.txt')
    writeFileSync(file, 'a')
    const { clock, heard, settler } = settling()
    settler.wait(file)
    settler.drop(file)
    await clock.pass(10_000)
    expect(heard).toEqual({ settled: [], vanished: [], blocked: [] })
  })
})

describe('files found by a scan', () => {
  test('old ones come out at once, together; young ones wait out their time', async () => {
    const folder = tempFolder()
    const [old, older, young] = ['old.txt', 'older.txt', 'young.txt'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    for (const file of [old, older, young]) writeFileSync(file, 'a')
    const { clock, heard, settler } = settling()
    const now = clock.now()
    settler.found([
      { ...(await stampAt(old)), changedMs: now - 2_001 },
      { ...(await stampAt(older)), changedMs: 0 },
      { ...(await stampAt(young)), changedMs: now - 500 },
    ])
    expect(heard.settled).toEqual(['old.txt', 'older.txt'])
    await clock.pass(1_400)
    expect(heard.settled).toHaveLength(2)
    await clock.pass(200)
    expect(heard.settled).toContain('young.txt')
  })

  test('one that was copied with its old date is young by its change time', async () => {
    const file = join(tempFolder(), 'n.txt')
    writeFileSync(file, 'a')
    utimesSync(file, new Date(0), new Date(0))
    const stamp = await stampAt(file)
    expect(stamp.mtimeMs).toBe(0)
    const { heard, settler } = settling(60_000)
    settler.found([stamp])
    expect(heard.settled).toEqual([])
    settler.close()
  })

  test('a server whose clock is ahead makes no file wait for ever', async () => {
    const file = join(tempFolder(), 'n.txt')
    writeFileSync(file, 'a')
    const { clock, heard, settler } = settling()
    settler.found([{ ...(await stampAt(file)), changedMs: clock.now() + 3_600_000 }])
    await clock.pass(2_100)
    expect(heard.settled).toEqual(['n.txt'])
  })
})
