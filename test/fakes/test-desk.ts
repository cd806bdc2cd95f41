import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { EventMessage } from '../../shared/ipc/contract.ts'
import { directDisk } from '../../electron/services/disk/direct-disk.ts'
import { openDesk, type DeskOptions } from '../../electron/services/open-desk.ts'
import { systemClock, type Clock, type Desk } from '../../electron/services/ports/ports.ts'
import { fakeLog } from './fake-log.ts'
import { fakePool, type FakePool } from './fake-pool.ts'
import { memorySettings } from './memory-settings.ts'
import { tempFolder } from './temp-folder.ts'
import { waitUntil } from './wait-until.ts'

export interface TestDesk {
  desk: Desk
  pool: FakePool
  messages: EventMessage[]
  snapshot: () => Promise<ReturnType<Desk['handlers']['desk.snapshot']>>
  /** Nothing is being read, and something is on the list. */
  settled: () => Promise<void>
}

/** One profile, which the fake pool takes no notice of, and one sample of its own form. */
export function fakeResources(): string {
  const resources = tempFolder()
  mkdirSync(join(resources, 'profiles'))
  cpSync(join(import.meta.dirname, '../../resources/profiles/nato-is.json'), join(resources, 'profiles/nato-is.json'))
  mkdirSync(join(resources, 'samples'))
  writeFileSync(join(resources, 'samples', 'sample.txt'), 'reference 9\nen Sample\nfr Exemple')
  return resources
}

/** The pauses that spare a person's eyes and a network are none of a test's: they are a twentieth. */
const hurriedClock: Clock = {
  now: systemClock.now,
  after: (milliseconds, callback) => systemClock.after(milliseconds / 20, callback),
}

/**
 * A desk on temporary folders, with a pool that reads nothing real and files that settle at once. Closed when the test
 * is over.
 */
export async function testDesk(options: Partial<DeskOptions> & { folders?: string[] } = {}): Promise<TestDesk> {
  const { folders = [], ...given } = options
  const pool = fakePool()
  const messages: EventMessage[] = []
  const desk = await openDesk({
    dataDir: tempFolder(),
    resourcesDir: fakeResources(),
    createPool: () => pool,
    workerHash: 'fake',
    disk: directDisk(),
    settings: memorySettings({ folders: folders.map((path) => ({ path })), settleSeconds: 0.05 }),
    native: null,
    clock: hurriedClock,
    log: fakeLog().log,
    capabilities: { host: 'browser', pickFolder: false, droppedPaths: false, openInViewer: false, savePdf: false },
    versions: { app: '0', host: 'test' },
    heard: (events) => {
      events.subscribe((message) => {
        messages.push(message)
      })
    },
    ...given,
  })
  let isClosed = false
  const closeOnce = desk.close
  desk.close = async () => {
    if (isClosed) return
    isClosed = true
    await closeOnce()
  }
  onTestFinished(() => desk.close())
  const snapshot = async () => desk.handlers['desk.snapshot'](null)
  return {
    desk,
    pool,
    messages,
    snapshot,
    settled: () =>
      waitUntil('the desk has read what there is', async () => {
        const { rows, failures, progress } = await snapshot()
        return progress.total === 0 && rows.length + failures.length > 0
      }),
  }
}
