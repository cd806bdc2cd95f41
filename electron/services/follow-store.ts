import type { Library } from './library/library.ts'
import type { Tell } from './ports/events.ts'
import type { Log } from './ports/faults.ts'
import type { OpenedStore } from './store/store.ts'

/** What has to know that more, or less, is kept than before. */
interface StoreFollowers {
  library: Pick<Library, 'readFailedAgain' | 'readAgain'>
  /** What people said may be more than before. */
  saidAnew: () => Promise<void>
  /** What was learned of the notices is gone. */
  forgetLearned: () => void
}

/** The page hears of what became of the history, and what was read of it or made from it is read or made anew. */
export function followStore(
  { history, onReadingsChange }: OpenedStore,
  { library, saidAnew, forgetLearned }: StoreFollowers,
  tell: Tell,
  log: Log,
): void {
  history.onChange((contents) => {
    tell('history.changed', history.state())
    if (contents === 'others')
      saidAnew().catch((error: unknown) => {
        log.fault('keeping', error)
      })
  })
  onReadingsChange((what) => {
    if (what === 'room') library.readFailedAgain()
    else {
      forgetLearned()
      library.readAgain()
    }
  })
}
