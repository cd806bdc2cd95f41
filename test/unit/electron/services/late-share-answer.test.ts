import { expect, test } from 'vitest'
import { directDisk } from '../../../../electron/services/disk/direct-disk.ts'
import type { Disk } from '../../../../electron/services/disk/disk.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'

/** Says that a folder is this machine's own later than anybody waits for it. */
function tardyDisk(): { disk: Disk; answer: () => void } {
  const disk = directDisk()
  const asked = Promise.withResolvers<boolean>()
  const ask = ((act, what) => (act === 'share' ? asked.promise : disk.ask(act, what))) as Disk['ask']
  return {
    disk: { ...disk, ask },
    answer: () => {
      asked.resolve(false)
    },
  }
}

test('a folder that is said late to be our own is no longer looked at by the clock', { timeout: 30_000 }, async () => {
  const { disk, answer } = tardyDisk()
  const { snapshot } = await testDesk({ folders: [tempFolder()], disk })
  const status = async () => (await snapshot()).folders[0]?.status
  await waitUntil('it is watched all the same', async () => (await status()) === 'polling')
  answer()
  await waitUntil('it is watched by events', async () => (await status()) === 'watching')
  expect(await status()).toBe('watching')
})
