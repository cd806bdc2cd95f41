import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { scanFolder } from '../../../../../electron/services/disk/scan-folder.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'

function names(root: string, files: { path: string }[]): string[] {
  return files.map(({ path }) => relative(root, path))
}

test('every file in every sub-folder, by path, without clutter', async () => {
  const root = tempFolder()
  for (const folder of ['b/deep', '.git', 'node_modules']) mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['z.pdf', 'a.txt', 'b/deep/n.docx', 'b/~$n.docx', '.git/config', 'node_modules/x.txt'])
    writeFileSync(join(root, file), 'x')
  const { files, unreachable } = await scanFolder(root)
  expect(names(root, files)).toEqual(['a.txt', join('b', 'deep', 'n.docx'), 'z.pdf'])
  expect(files[0]).toMatchObject({ size: 1 })
  expect(unreachable).toEqual([])
})

test('links that lead in a circle end, and a linked folder is read once', async () => {
  const root = tempFolder()
  mkdirSync(join(root, 'real'))
  writeFileSync(join(root, 'real', 'n.txt'), 'x')
  symlinkSync(root, join(root, 'real', 'round'))
  symlinkSync(join(root, 'real'), join(root, 'also'))
  symlinkSync(join(root, 'nowhere'), join(root, 'broken.txt'))
  expect(names(root, (await scanFolder(root)).files)).toEqual([join('real', 'n.txt')])
})

test('a folder that is not there is an error, not an empty folder', async () => {
  await expect(scanFolder(join(tempFolder(), 'gone'))).rejects.toThrow('ENOENT')
})
