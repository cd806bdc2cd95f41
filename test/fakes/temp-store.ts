import { onTestFinished } from 'vitest'
import { openStore, type OpenedStore, type StoreOptions } from '../../electron/services/store/store.ts'
import { systemClock, type Clock } from '../../electron/services/ports/ports.ts'
import { fakeLog } from './fake-log.ts'
import { tempFolder } from './temp-folder.ts'

/** Time at forty times its speed: what the store waits for is none of a test's. */
export const hurried: Clock = {
  now: systemClock.now,
  after: (milliseconds, callback) => systemClock.after(milliseconds / 40, callback),
}

/** A store in a folder, closed when the test is over, if it is not before. */
export async function tempStore(
  dataDir = tempFolder(),
  clock = hurried,
  limits: Pick<StoreOptions, 'notesHeld'> = {},
): Promise<OpenedStore> {
  const opened = await openStore({ dataDir, clock, log: fakeLog().log, ...limits })
  let isClosed = false
  const { close } = opened.store
  opened.store.close = async () => {
    if (isClosed) return
    isClosed = true
    await close()
  }
  onTestFinished(() => opened.store.close())
  return opened
}
