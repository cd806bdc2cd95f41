import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { browseFolder } from '../../../../../electron/services/disk/browse-folders.ts'
import { directDisk } from '../../../../../electron/services/disk/direct-disk.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'

const disk = directDisk()

test('lists sub-folders in their natural order and counts what could be read', async () => {
  const folder = tempFolder()
  for (const name of ['Avis 10', 'Avis 2', '.git']) mkdirSync(join(folder, name))
  for (const name of ['a.PDF', 'b.docx', 'c.xlsx', '~$b.docx', 'd']) writeFileSync(join(folder, name), 'x')
  symlinkSync(join(folder, 'Avis 2'), join(folder, 'link'))
  expect(await browseFolder(disk, folder)).toEqual({
    path: folder,
    parent: dirname(folder),
    readable: 2,
    folders: ['Avis 2', 'Avis 10', 'link'].map((name) => ({ name, path: join(folder, name) })),
  })
})

test('begins where a person would, and has nothing above the top', async () => {
  expect((await browseFolder(disk, null)).path).toBe(homedir())
  expect((await browseFolder(disk, '/')).parent).toBeNull()
})

test('refuses what is no folder', async () => {
  await expect(browseFolder(disk, join(tempFolder(), 'none'))).rejects.toThrow('it is no longer there')
})
