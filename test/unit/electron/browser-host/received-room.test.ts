import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { createReceivedRoom } from '../../../../electron/browser-host/received-room.ts'
import { Refusal } from '../../../../shared/ipc/dispatch.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

const hours = 3_600_000
const start = Date.parse('2026-12-01T09:00:00Z')

function room(limits: { files: number; bytes: number }, folder = tempFolder()) {
  const state = { listed: [] as string[] | null, now: start }
  const received = createReceivedRoom({
    folder,
    listed: () => Promise.resolve(state.listed),
    now: () => state.now,
    limits,
  })
  const take = async (name: string, bytes = 10): Promise<string> => {
    state.now += 1_000
    return (await received.take(name, bytes, Readable.from([Buffer.alloc(bytes)]))) ?? ''
  }
  return { state, take, folder, received }
}

test('the oldest that is not on the list makes room, and no other', async () => {
  const { state, take } = room({ files: 3, bytes: 1_000 })
  const [a, b, c] = [await take('a.txt'), await take('b.txt'), await take('c.txt')]
  state.now += 2 * hours
  state.listed = [a]
  const d = await take('d.txt')
  expect([a, b, c, d].map((path) => existsSync(path))).toEqual([true, false, true, true])
})

test('when all are listed, one more is refused in words', async () => {
  const { state, take, folder } = room({ files: 2, bytes: 1_000 })
  state.listed = [await take('a.txt'), await take('b.txt')]
  state.now += 2 * hours
  await expect(take('c.txt')).rejects.toThrow(Refusal)
  expect(readdirSync(folder)).toHaveLength(2)
})

test('what has just come goes for nobody, and while the list is not known nothing goes', async () => {
  const { state, take } = room({ files: 1, bytes: 1_000 })
  await take('a.txt')
  await expect(take('b.txt')).rejects.toThrow(Refusal)
  state.now += 2 * hours
  state.listed = null
  await expect(take('b.txt')).rejects.toThrow(Refusal)
  state.listed = []
  expect(existsSync(await take('b.txt'))).toBe(true)
})

test('bytes are bounded too, what lies there from before and what is on its way counted in', async () => {
  const folder = tempFolder()
  const place = join(folder, '0f8fad5b-d9cb-469f-a165-70867728950e')
  mkdirSync(place)
  writeFileSync(join(place, 'before.txt'), Buffer.alloc(60))
  const { state, take, received } = room({ files: 100, bytes: 100 }, folder)
  state.listed = [join(place, 'before.txt')]
  const slow = new Readable({ read: () => undefined })
  const coming = received.take('slow.txt', 30, slow)
  await expect(take('more.txt', 20)).rejects.toThrow(Refusal)
  slow.push(Buffer.alloc(1))
  slow.push(null)
  await coming
  expect(existsSync(await take('more.txt', 20))).toBe(true)
})

test('a file that nobody would read takes no room', async () => {
  const { take } = room({ files: 1, bytes: 1_000 })
  for (let number = 0; number < 5; number += 1) expect(await take('.hidden')).toBe('')
  expect(existsSync(await take('a.txt'))).toBe(true)
})
