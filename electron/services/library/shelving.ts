import type { Catalogue } from '../notices/catalogue.ts'
import type { Revisions } from '../notices/revisions.ts'
import { unexpected, type Log } from '../ports/faults.ts'
import type { Clock } from '../ports/ports.ts'
import type { Store } from '../store/store.ts'
import type { Engine } from '../threads/engine.ts'
import type { WorkQueue } from '../threads/work-queue.ts'
import type { Judging } from './judging.ts'
import { draftOf, shelveGroup } from './shelve-group.ts'

export interface ShelvingOptions {
  store: Store
  catalogue: Catalogue
  judging: Judging
  revisions: Revisions
  engine: () => Engine
  queue: WorkQueue
  clock: Clock
  log: Log
}

export type Shelving = ReturnType<typeof createShelving>

/** What was stopped is taken up again by itself. Milliseconds. */
const stoppedPause = 60_000

/** Makes the rows of groups of files: their notices assembled and judged. */
export function createShelving(options: ShelvingOptions) {
  const { store, catalogue, judging, revisions, engine, queue, clock, log } = options
  const turns = new Map<string, Promise<void>>()
  let isClosed = false

  return {
    refresh,
    refreshAll: async (groups: readonly string[]): Promise<void> => {
      await Promise.all([...new Set(groups)].map(refresh))
    },
    judgeLater,
    close: async (): Promise<void> => {
      isClosed = true
      await Promise.all(turns.values())
    },
  }

  function judgeLater(group: string): void {
    const [entry] = catalogue.entriesOf(group)
    if (entry === undefined) return
    queue.add({
      name: group,
      label: entry.life.stamp.path,
      dropped: () => {
        clock.after(stoppedPause, () => {
          judgeLater(group)
        })
      },
      run: () => refresh(group),
    })
  }

  /** Makes a group's rows anew. One after the other for the same group, so that the last state wins. */
  async function refresh(group: string): Promise<void> {
    const turn = (turns.get(group) ?? Promise.resolve()).then(() => shelve(group))
    turns.set(group, turn)
    await turn
    if (turns.get(group) === turn) turns.delete(group)
  }

  async function shelve(group: string): Promise<void> {
    const entries = catalogue.entriesOf(group)
    const asked = engine()
    try {
      const shelves = await shelveGroup(group, entries, asked, { store, judging, revisions })
      for (const shelved of shelves) await revisions.note(shelved, () => draftOf(shelved, asked, store))
      catalogue.show(group, shelves)
    } catch (error) {
      if (isClosed) return
      // It was exchanged meanwhile, and took what it was at with it.
      if (engine() !== asked) return shelve(group)
      catalogue.show(group, [])
      const failure = unexpected(error, 'checking', log)
      for (const entry of entries) catalogue.fail(entry, failure, new Date(clock.now()).toISOString())
    }
  }
}
