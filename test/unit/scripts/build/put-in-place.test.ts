import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { putInPlace } from '../../../../scripts/build/put-in-place.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

function made(root: string, name: string): string {
  const folder = join(root, name)
  mkdirSync(join(folder, 'main'), { recursive: true })
  for (const file of ['a', 'main/b']) writeFileSync(join(folder, file), name)
  return folder
}

test('a new build takes the place of the old one, or of nothing', async () => {
  const root = tempFolder()
  for (const name of ['first', 'second']) {
    await putInPlace(made(root, name), join(root, 'out'))
    expect(readFileSync(join(root, 'out/main/b'), 'utf8')).toBe(name)
    expect(readdirSync(root)).toEqual(['out'])
  }
})

test('many at a time: one of them is in place, whole, and nothing is left lying about', async () => {
  const root = tempFolder()
  await Promise.all(Array.from({ length: 8 }, (_, at) => putInPlace(made(root, `build-${at}`), join(root, 'out'))))
  expect(readdirSync(root)).toEqual(['out'])
  expect(readFileSync(join(root, 'out/a'), 'utf8')).toBe(readFileSync(join(root, 'out/main/b'), 'utf8'))
})

test('a build that is not there is an error', async () => {
  const root = tempFolder()
  await expect(putInPlace(join(root, 'none'), join(root, 'out'))).rejects.toThrow('ENOENT')
})
