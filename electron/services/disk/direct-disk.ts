import type { Disk } from './disk.ts'
import { doDiskWork } from './disk-work.ts'
import { listenToFolder } from './folder-events.ts'

/** The disk asked by the program itself: for tests, and wherever nothing else waits for the answer. */
export function directDisk(): Disk {
  const closing = new Set<() => void>()
  return {
    ask: (act, asked) => doDiskWork(act, asked),
    listen: (listening) => {
      const events = listenToFolder(listening)
      const end = (): void => {
        closing.delete(end)
        void events.close()
      }
      closing.add(end)
      return end
    },
    claim: () => () => undefined,
    close: () => {
      for (const end of closing) end()
    },
  }
}
