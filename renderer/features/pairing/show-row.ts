import type { PairRow } from '../../notice/rows.ts'
import { useOpened } from '../../state/notice-store.ts'
import { seekBlock, useSought } from '../../state/sought-store.ts'

/** Long enough to be seen, and for the rows to have come to rest. */
const shownMs = 1500
const settledMs = 150

/**
 * Brings the row into view where a row's first passage stands now, and the focus to its button: the row it was on is
 * gone.
 */
export function showRowOf(row: Pick<PairRow, 'en' | 'fr'>): void {
  const { id } = useOpened.getState()
  const block = (row.en[0] ?? row.fr[0])?.id
  if (id === null || block === undefined) return
  seekBlock(id, block)
  const before = document.activeElement
  setTimeout(() => {
    // Whoever has gone on meanwhile, to a menu say, keeps the focus there.
    if (document.activeElement !== before && document.activeElement !== document.body) return
    document
      .querySelector(`[role="table"] [data-block="${CSS.escape(block)}"]`)
      ?.closest('[role="row"]')
      ?.querySelector<HTMLElement>('[data-pairing]')
      ?.focus({ preventScroll: true })
  }, settledMs)
  setTimeout(() => useSought.setState((sought) => (sought.block === block ? { block: null } : {})), shownMs)
}
