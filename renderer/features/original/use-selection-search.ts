import { useEffect, useEffectEvent } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { seekBlock } from '../../state/sought-store.ts'
import { blockNear } from './places.ts'
import { onPage } from './pointed.ts'

/** Until a selection stands still. Milliseconds. */
const stillMs = 200

/** Words selected on a page are looked for in the texts. */
export function useSelectionSearch(
  scroller: React.RefObject<HTMLElement | null>,
  notice: NoticeView,
  source: number,
  scale: number,
): void {
  // With the notice and the scale of the moment: neither a new judgement nor a change of size drops a selection.
  const search = useEffectEvent((): void => {
    const selection = window.getSelection()
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    const start = range.startContainer.parentElement
    if (start === null || !scroller.current?.contains(start)) return
    // The first line says where it begins; a selection over several blocks belongs to the first.
    const [rect] = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const spot = rect === undefined ? null : onPage(start, rect, scale)
    const block = spot === null ? null : blockNear(notice, source, spot.page, spot.box)
    if (block !== null) seekBlock(notice.id, block)
  })
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const changed = (): void => {
      clearTimeout(waiting)
      waiting = setTimeout(() => search(), stillMs)
    }
    document.addEventListener('selectionchange', changed)
    return () => {
      clearTimeout(waiting)
      document.removeEventListener('selectionchange', changed)
    }
  }, [])
}
