import { openRow, useOpened } from './notice-store.ts'
import { useRows } from './rows-store.ts'

/** A file that is not on the list by then is busy elsewhere, or none that is read: it is waited for no longer. Milliseconds. */
const patience = 120_000
let stopWaiting: () => void = () => undefined

/** Opens the row of the first of these files as soon as one is there, unless the person opens something else meanwhile. */
export function openWhenRead(paths: readonly string[]): void {
  stopWaiting()
  if (paths.length === 0) return
  const { id: before } = useOpened.getState()
  const look = (): void => {
    const row = rowOf(paths)
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

function rowOf(paths: readonly string[]): string | undefined {
  const { notices, failures } = useRows.getState()
  return [...failures.values()].find(({ file }) => paths.includes(file))?.id ?? [...notices.values()].find(({ files }) => files.some((file) => paths.includes(file)))?.id
}
