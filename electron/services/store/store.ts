import { existsSync } from 'node:fs'
import type { Log } from '../ports/faults.ts'
import type { Clock } from '../ports/ports.ts'
import { historyFiles } from './history/history-files.ts'
import { historyRows, type HistoryRows } from './history/history-rows.ts'
import { createHistory, type HistoryService } from './history/history.ts'
import { collectionRows, type CollectionRows } from './readings/collection-rows.ts'
import { readingRows, type ReadingRows } from './readings/reading-rows.ts'
import { createReadings } from './readings/readings.ts'

export type { KeptJudgement, KnownPath, Reading, ReadingHead } from './readings/reading-rows.ts'

/**
 * What is kept between sessions, in two databases: what people said (history.sqlite), which is never lost, and what is
 * made again from the files (readings.sqlite), which may be. One folder per user.
 */
export interface Store extends HistoryRows, ReadingRows, CollectionRows {
  close: () => Promise<void>
}

export interface StoreOptions {
  /** Made where it is missing. */
  dataDir: string
  clock: Clock
  log: Log
  /** Another program holds what people said, and the start waits for it for a while. */
  waiting?: () => void
  /** See HistoryOptions. */
  notesHeld?: number
}

export interface OpenedStore {
  store: Store
  history: HistoryService
  /** 'remade': all readings are gone and to be made anew. 'room': what waited for room on the disk has been kept. */
  onReadingsChange: (listener: (what: 'remade' | 'room') => void) => void
}

/** Opens both, whatever became of them and of their folder: what cannot be kept is said by the history's state. */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  const history = await createHistory(options)
  const files = historyFiles(options.dataDir)
  // A folder with readings and no history tells of a loss: there are none before there is one.
  const path = existsSync(files.history) ? files.readings : null
  const readings = await createReadings({ ...options, path })
  const said = historyRows(history)
  const made = readingRows(readings)
  return {
    history,
    onReadingsChange: readings.onChange,
    store: {
      ...said,
      ...made,
      ...collectionRows(readings),
      close: async () => {
        await history.close()
        readings.close()
      },
    },
  }
}
