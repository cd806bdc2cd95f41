import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakePool } from '../../../../fakes/fake-pool.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

test('two halves that are read side by side are never shown as one that lacks a language; a lone half is shown', async () => {
  const folder = tempFolder()
  const pool = fakePool()
  writeFileSync(join(folder, 'x_EN.txt'), 'reference 1\nen Title')
  writeFileSync(join(folder, 'x_FR.txt'), 'reference 1\nfr Titre')
  writeFileSync(join(folder, 'y_EN.txt'), 'reference 2\nen Alone')
  const { read } = pool
  // The French half takes longer.
  pool.read = async (file, signal) => {
    if (file.name.endsWith('x_FR.txt'))
      await new Promise((resolve) => {
        setTimeout(resolve, 300)
      })
    return read(file, signal)
  }
  const { snapshot, messages } = await testDesk({ folders: [folder], createPool: () => pool })
  await waitUntil('both notices are there', async () => (await snapshot()).rows.length === 2)
  const told = messages.flatMap(({ name, payload }) => (name === 'rows.changed' ? payload.rows : []))
  expect(told.filter(({ reference }) => reference === '1').map(({ languages }) => languages.length)).not.toContain(1)
  expect((await snapshot()).rows.find(({ reference }) => reference === '2')?.languages).toEqual(['en'])
})
