import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { directDisk } from '../../../../../electron/services/disk/direct-disk.ts'
import type { Watcher } from '../../../../../electron/services/folder/watcher.ts'
import { createDeskFolders, mostFolders, mostOpened } from '../../../../../electron/services/library/desk-folders.ts'
import type { Library } from '../../../../../electron/services/library/library.ts'
import { systemClock } from '../../../../../electron/services/ports/ports.ts'
import { openSettings } from '../../../../../electron/services/settings/settings.ts'
import type { Store } from '../../../../../electron/services/store/store.ts'
import { Refusal } from '../../../../../shared/ipc/dispatch.ts'
import { memorySettings } from '../../../../fakes/memory-settings.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'

const nothing = (): Promise<void> => Promise.resolve()

async function folders(opened: string[] = []) {
  const settings = openSettings(memorySettings())
  const kept: string[] = []
  const desk = createDeskFolders({
    settings,
    store: {
      openedFiles: () => Promise.resolve(opened),
      keepOpenedFiles: (paths: string[]) => Promise.resolve(void kept.push(...paths)),
    } as unknown as Store,
    watcher: {
      watchFolders: nothing,
      watchSingles: nothing,
      again: () => undefined,
      states: () => [],
    } as unknown as Watcher,
    disk: directDisk(),
    library: { ask: nothing } as unknown as Library,
    clock: systemClock,
    changed: () => undefined,
  })
  await desk.start(null)
  return { desk, settings, kept }
}

test('so many files are opened by themselves, and one more is refused in words', async () => {
  const folder = tempFolder()
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), 'x')
  const before = Array.from({ length: mostOpened - 1 }, (_, number) => `/earlier/${number}.txt`)
  const { desk, kept } = await folders(before)
  await desk.open([join(folder, 'a.txt')])
  await expect(desk.open([join(folder, 'b.txt')])).rejects.toThrow(/20,000 files/u)
  // One that is there already is no more.
  await desk.open([join(folder, 'a.txt')])
  expect(kept).not.toContain(join(folder, 'b.txt'))
})

test('so many folders are watched, and one more is refused in words', async () => {
  const folder = tempFolder()
  const paths = Array.from({ length: mostFolders + 1 }, (_, number) => join(folder, String(number)))
  for (const path of paths) mkdirSync(path)
  const { desk, settings } = await folders()
  await desk.add(paths.slice(0, mostFolders))
  await expect(desk.add(paths.slice(mostFolders))).rejects.toThrow(Refusal)
  expect(settings.current().folders).toHaveLength(mostFolders)
})
