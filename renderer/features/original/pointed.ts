import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import type { Box, PageMark } from './places.ts'

/** Where a rectangle of the screen lies on the page that `element` is in; null outside of pages. */
export function onPage(
  element: Element | null,
  rect: { left: number; top: number; width: number; height: number },
  scale: number,
): { page: number; box: Box } | null {
  const page = element?.closest<HTMLElement>('[data-page]')
  if (!page) return null
  const { left, top } = page.getBoundingClientRect()
  return {
    page: Number(page.dataset.page),
    box: [(rect.left - left) / scale, (rect.top - top) / scale, rect.width / scale, rect.height / scale],
  }
}

/**
 * A click on a marked line turns to its warning; another click to the next one there. The panel offers the same by
 * keyboard.
 */
export function turnToFindingAt(
  event: React.MouseEvent,
  marks: ReadonlyMap<number, readonly PageMark[]>,
  scale: number,
): void {
  if (!(event.target instanceof Element) || window.getSelection()?.isCollapsed === false) return
  const spot = onPage(event.target, { left: event.clientX, top: event.clientY, width: 0, height: 0 }, scale)
  if (spot === null) return
  const [x, y] = spot.box
  const there = (marks.get(spot.page) ?? []).filter(({ boxes }) =>
    boxes.some((box) => x >= box[0] && x <= box[0] + box[2] && y >= box[1] && y <= box[1] + box[3]),
  )
  const current = there.findIndex(({ finding }) => finding === useOpened.getState().findingId)
  const next = there[(current + 1) % Math.max(1, there.length)]
  if (next) turnToFinding(next.finding)
}
