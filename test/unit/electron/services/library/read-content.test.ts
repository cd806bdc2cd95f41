import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { FileStamp } from '../../../../../electron/services/disk/scan-folder.ts'
import { createContentReader } from '../../../../../electron/services/library/read-content.ts'
import type { Engine } from '../../../../../electron/services/threads/engine.ts'
import { fakePool } from '../../../../fakes/fake-pool.ts'
import { fakeSigns } from '../../../../fakes/fake-signs.ts'
import { tempStore } from '../../../../fakes/temp-store.ts'

const bytes = new TextEncoder().encode('reference 1\nen Keeper\nfr Gardien')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const stampOf = (path: string): FileStamp => ({
  ...{ path, size: bytes.length, mtimeMs: 1, changedMs: 1, blocks: 1 },
  signs: fakeSigns(1),
})

/** Reads the same bytes at any path by the form that `chosen` gives; `wished`: those the pool was asked for. */
async function reader(chosen: (path: string) => string | null, whileReading: () => void = () => undefined) {
  const { store } = await tempStore()
  const pool = fakePool()
  const wished: (string | null | undefined)[] = []
  const engine = {
    pool: {
      ...pool,
      read: async (...asked: Parameters<typeof pool.read>) => {
        wished.push(asked[3]?.form)
        whileReading()
        return pool.read(...asked)
      },
    },
    readingVersion: 'v',
    fileBytes: 1_000_000,
  } as unknown as Engine
  const read = createContentReader(
    store,
    (path) => Promise.resolve({ kind: 'bytes', bytes, sha256, stamp: stampOf(path) }),
    () => 0,
    (_sha256, path) => ({ anyway: false, form: chosen(path) }),
    () => undefined,
  )
  return { store, wished, read: (path: string) => read(stampOf(path), engine, new AbortController().signal) }
}

test('bytes that were read elsewhere are read again where another form is chosen, and once', async () => {
  const { store, wished, read } = await reader((path) => (path.startsWith('/b/') ? 'own-a' : null))
  expect(await read('/a/x.txt')).toMatchObject({ kind: 'read', isNew: true })
  expect(await read('/a/y.txt')).toMatchObject({ kind: 'read', isNew: false })
  const facts = { circumstances: 'c', facts: {} as never }
  await store.keepJudgement(sha256, facts, {} as never)
  expect(await read('/b/x.txt')).toMatchObject({ kind: 'read', isNew: true, head: { form: 'own-a' } })
  expect(await read('/b/y.txt')).toMatchObject({ kind: 'read', isNew: false, head: { form: 'own-a' } })
  expect(wished).toEqual([null, 'own-a'])
  // What was judged of the other reading is not taken for this one's.
  expect((await store.judgements([sha256])).size).toBe(0)
})

test('a form that is chosen while a file is being read has it read again', async () => {
  let form: string | null = null
  const { wished, read } = await reader(
    () => form,
    () => {
      form = 'own-a'
    },
  )
  expect(await read('/a/x.txt')).toEqual({ kind: 'moved' })
  expect(await read('/a/x.txt')).toMatchObject({ kind: 'read', head: { form: 'own-a' } })
  expect(wished).toEqual([null, 'own-a'])
})
