import type { Progress } from '../../../shared/ipc/views.ts'
import type { Clock } from '../ports/ports.ts'
import type { TellPage } from './read-content.ts'

/** Milliseconds. */
const tellingPause = 100

/** How far the desk is with its files: told a few times a second while that changes. */
export function createProgress(clock: Clock, tell: (progress: Progress) => void) {
  const scans = new Map<string, { page: number; pages: number }>()
  let work: () => Progress = () => ({ done: 0, total: 0, reading: [] })
  let cancel: (() => void) | null = null

  const now = (): Progress => {
    const [scan] = scans
    return { ...work(), ...(scan && { scan: { file: scan[0], ...scan[1] } }) }
  }
  const changed = (): void => {
    cancel ??= clock.after(tellingPause, () => {
      cancel = null
      tell(now())
    })
  }
  const scan: TellPage = (path, page) => {
    if (page === null ? scans.delete(path) : scans.set(path, page)) changed()
  }

  return {
    now,
    changed,
    scan,
    /** Where the work itself is counted. */
    of: (counted: () => Progress): void => {
      work = counted
    },
    close: (): void => cancel?.(),
  }
}
