import { useEffect, useEffectEvent } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { wordsIn } from '../../notice/marked-words.ts'
import { select } from '../../state/forms-store.ts'

/** Until a selection stands still. Milliseconds. */
const stillMs = 150

/** Follows what is selected in the texts of a notice: one passage's words, which something can be said of. */
export function useSelection(notice: NoticeView): void {
  const follow = useEffectEvent((): void => {
    // What was selected stays so while its menu has the focus.
    if (
      document.activeElement?.closest('[data-teaching], [role=menu], [role=dialog]') !== null &&
      document.activeElement !== null
    )
      return
    select(selectedIn(notice))
  })
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const changed = (): void => {
      clearTimeout(waiting)
      waiting = setTimeout(() => follow(), stillMs)
    }
    document.addEventListener('selectionchange', changed)
    return () => {
      clearTimeout(waiting)
      document.removeEventListener('selectionchange', changed)
      select(null)
    }
  }, [])
}

function selectedIn(notice: NoticeView) {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const passage = passageOf(range.startContainer)
  const block = [notice.en, notice.fr]
    .flatMap((side) => side?.blocks ?? [])
    .find(({ id }) => id === passage?.dataset.block)
  if (passage === null || block === undefined) return null
  const before = document.createRange()
  before.selectNodeContents(passage)
  before.setEnd(range.startContainer, range.startOffset)
  // A selection that a third click makes ends at the beginning of the next passage.
  const words = selection.toString().split('\n', 1)[0] ?? ''
  const marked = wordsIn(block, words, before.toString().length)
  const box = [...range.getClientRects()].at(-1)
  if (marked === null || box === undefined) return null
  return { ...marked, notice: notice.id, at: { left: box.right, top: box.bottom } }
}

function passageOf(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement
  return element?.closest<HTMLElement>('p[data-block]') ?? null
}
