import { openRow, useOpened } from './notice-store.ts'
import { useRows } from './rows-store.ts'

/**
 * A file that is not on the list by then is busy elsewhere, or none that is read: it is waited for no longer.
 * Milliseconds.
 */
const patience = 120_000
type Rows = Pick<ReturnType<typeof useRows.getState>, 'notices' | 'failures'>
let stopWaiting: () => void = () => undefined

/**
 * Opens the first notice among these files as soon as one is there, or a file that cannot be read where all are such,
 * unless the person opens something else meanwhile.
 */
export function openWhenRead(paths: readonly string[]): void {
  stopWaiting()
  if (paths.length > 0) openWhenListed((rows) => rowOf(paths, rows))
}

/** Opens what is looked for as soon as it is on the list, unless the person opens something else meanwhile. */
export function openWhenListed(find: (rows: Rows) => string | undefined): void {
  stopWaiting()
  const { id: before } = useOpened.getState()
  const look = (): void => {
    const row = find(useRows.getState())
    if (row === undefined) return
    stopWaiting()
    if (useOpened.getState().id === before) void openRow(row)
  }
  const end = useRows.subscribe(look)
  const timer = setTimeout(() => stopWaiting(), patience)
  stopWaiting = () => {
    end()
    clearTimeout(timer)
    stopWaiting = () => undefined
  }
  look()
}

/** The row to open for files that were handed over; undefined while a notice may still come of them. */
export function rowOf(paths: readonly string[], { notices, failures }: Rows): string | undefined {
  const notice = [...notices.values()].find(({ files }) => files.some((file) => paths.includes(file)))
  if (notice !== undefined) return notice.id
  const unread = [...failures.values()].filter(({ file }) => paths.includes(file))
  return unread.length === paths.length ? unread[0]?.id : undefined
}
