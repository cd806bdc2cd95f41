import { useEffect, useRef } from 'react'
import { pageGap, type PageLayout } from './page-layout.ts'
import { outlinesOf, type Place } from './places.ts'

type Scroller = React.RefObject<HTMLElement | null>

/** Space that a box keeps from the edges before the view is moved. CSS pixels. */
const edge = 40

/** Scrolls to the place aimed at, once for every aim; not where it is in full sight. */
export function useTurning(
  scroller: Scroller,
  aim: { place: Place } | null,
  layout: PageLayout,
  scale: number,
  isMeasured: boolean,
): void {
  const turned = useRef<{ place: Place } | null>(null)
  useEffect(() => {
    const element = scroller.current
    const [box] = aim === null ? [] : outlinesOf(aim.place.boxes)
    if (element === null || aim === null || box === undefined || !isMeasured || turned.current === aim) return
    turned.current = aim
    // In a low window the pages scroll with what stands above them.
    element.scrollIntoView({ block: 'nearest' })
    const top = (layout.tops[aim.place.page - 1] ?? 0) + box[1] * scale
    const isInSight =
      top > element.scrollTop + edge && top + box[3] * scale < element.scrollTop + element.clientHeight - edge
    if (!isInSight) element.scrollTo({ top: top - element.clientHeight / 3 })
    const left = pageGap + box[0] * scale
    if (left < element.scrollLeft || left > element.scrollLeft + element.clientWidth - edge)
      element.scrollTo({ left: left - edge })
  }, [scroller, aim, layout, scale, isMeasured])
}

/** What is in the middle stays there when the pages grow or shrink. */
export function useKeptMiddle(scroller: Scroller, scale: number, isMeasured: boolean): void {
  const last = useRef<number | null>(null)
  useEffect(() => {
    const element = scroller.current
    if (element === null || !isMeasured) return
    const before = last.current
    last.current = scale
    if (before === null || before === scale) return
    const half = element.clientHeight / 2
    element.scrollTo({ top: ((element.scrollTop + half) * scale) / before - half })
  }, [scroller, scale, isMeasured])
}
