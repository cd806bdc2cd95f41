import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import { triedAgain } from '../../../shared/notice/read-failures.ts'
import type { Catalogue } from '../notices/catalogue.ts'
import type { Entry } from '../notices/library-entries.ts'
import type { Clock } from '../ports/ports.ts'
import type { WorkQueue } from '../threads/work-queue.ts'

export interface ReadAgainOptions {
  catalogue: Pick<Catalogue, 'entry'>
  /** What is read at present: nothing is tried again beside it. */
  queue: Pick<WorkQueue, 'idle'>
  clock: Clock
  readAnew: (entry: Entry) => void
}

/**
 * Once the desk is quiet, and then after five minutes, half an hour and two hours: what was in the way is gone by then,
 * or does not go. After the last one it is left until the next start. Milliseconds.
 */
const pauses = [1_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000]

/** Files whose reading ended for want of time or memory are tried again, one by one, while nothing else is read. */
export function createReadAgain({ catalogue, queue, clock, readAnew }: ReadAgainOptions) {
  const tries = new Map<string, { as: string; count: number }>()
  const cancels = new Map<string, () => void>()
  const due: { entry: Entry; as: string }[] = []
  let isAtWork = false
  let isClosed = false

  return {
    /** A reading ended so; what is said of it meanwhile. */
    note: (entry: Entry, failure: ReadFailure): ReadFailure => {
      const { path } = entry.life.stamp
      const as = asItStands(entry)
      const before = tries.get(path)
      const count = before?.as === as ? before.count : 0
      tries.set(path, { as, count: count + 1 })
      const pause = pauses[count]
      cancels.get(path)?.()
      cancels.delete(path)
      if (pause === undefined || isClosed) return triedAgain(failure, 'at the next start')
      const cancel = clock.after(pause, () => {
        cancels.delete(path)
        due.push({ entry, as })
        void workOff()
      })
      cancels.set(path, cancel)
      return triedAgain(failure, 'once quiet')
    },
    /** It was read to its end. */
    forget: ({ life }: Entry): void => {
      tries.delete(life.stamp.path)
    },
    close: (): void => {
      isClosed = true
      for (const cancel of cancels.values()) cancel()
      cancels.clear()
    },
  }

  async function workOff(): Promise<void> {
    if (isAtWork) return
    isAtWork = true
    for (let next = due.shift(); next !== undefined; next = due.shift()) {
      await queue.idle()
      const { entry, as } = next
      const isThere = catalogue.entry(entry.life.stamp.path) === entry
      if (isClosed || !isThere || entry.failure === null || asItStands(entry) !== as) continue
      readAnew(entry)
      await queue.idle()
    }
    isAtWork = false
  }
}

/** As it stands: another file of the same name begins anew. */
function asItStands({ life: { stamp } }: Entry): string {
  return [stamp.size, stamp.signs.mtime, stamp.signs.ctime, stamp.signs.inode].join(' ')
}
