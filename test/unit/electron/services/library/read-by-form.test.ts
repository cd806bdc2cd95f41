import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakePool } from '../../../../fakes/fake-pool.ts'
import { memorySettings } from '../../../../fakes/memory-settings.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

test('a copy that comes into a folder with a form is read by it, and so is the file that it copies', async () => {
  const [plain, chosen] = [tempFolder(), tempFolder()]
  const text = 'reference 1\nen Keeper\nfr Gardien'
  writeFileSync(join(plain, 'keeper.txt'), text)
  writeFileSync(join(chosen, 'painter.txt'), 'reference 2\nen Painter\nfr Peintre')
  const pool = fakePool()
  const wished: string[] = []
  const { read } = pool
  pool.read = (file, signal, onPage, wish) => {
    wished.push(`${file.name.split('/').at(-1) ?? ''} ${wish?.form ?? '-'}`)
    return read(file, signal, onPage, wish)
  }
  const { desk, snapshot } = await testDesk({
    createPool: () => pool,
    settings: memorySettings({ folders: [{ path: plain }, { path: chosen }], settleSeconds: 0.05 }),
  })
  await waitUntil('both are there', async () => (await snapshot()).rows.length === 2)
  const painter = (await snapshot()).rows.find(({ reference }) => reference === '2')
  await desk.handlers['form.choose']({ id: painter?.id ?? '', for: 'folder', form: 'nato-is' })
  await waitUntil('it is read by the form', () => wished.includes('painter.txt nato-is'))
  writeFileSync(join(chosen, 'copy.txt'), text)
  await waitUntil('the copy is read by it', () => wished.includes('copy.txt nato-is'))
  await waitUntil('it is one notice', async () => {
    const { rows, progress } = await snapshot()
    return progress.total === 0 && rows.length === 2 && rows.some(({ files }) => files.length === 2)
  })
  const keeper = (await snapshot()).rows.find(({ reference }) => reference === '1')
  expect((await desk.handlers['notice.get']({ id: keeper?.id ?? '' }))?.chosenForm).toEqual({
    notice: null,
    folder: 'nato-is',
  })
  expect(wished.filter((one) => one.endsWith(' nato-is'))).toHaveLength(2)
})
