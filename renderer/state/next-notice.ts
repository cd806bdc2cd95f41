import { useList } from './list-store.ts'
import { openRow, useOpened } from './notice-store.ts'
import { useRows } from './rows-store.ts'

/**
 * The notice that stands after (1) or before (-1) the open one on the list; the first where none is open, null at the
 * ends.
 */
export function neighbourNotice(shown: readonly string[], open: string | null, step: 1 | -1): string | null {
  const at = open === null ? -1 : shown.indexOf(open)
  return shown[at === -1 ? 0 : at + step] ?? null
}

/** An earlier revision stands on the list as its latest one. */
function nextTo(step: 1 | -1): string | null {
  const { id } = useOpened.getState()
  const listed =
    id === null ? null : ([...useRows.getState().notices.values()].find(({ older }) => older.includes(id))?.id ?? id)
  return neighbourNotice(useList.getState().shown, listed, step)
}

export function openNeighbour(step: 1 | -1): void {
  const next = nextTo(step)
  if (next !== null) void openRow(next)
}

/** Whether there is a notice after the open one. */
export function useHasNext(): boolean {
  const shown = useList((list) => list.shown)
  const open = useOpened(({ id }) => id)
  return neighbourNotice(shown, open, 1) !== null
}
