import { useCallback, useEffect, useRef, useState } from 'react'

/** What of a scrolled element is in sight. CSS pixels. */
export interface Sight {
  top: number
  width: number
  height: number
}

/** An element that scrolls, and what of it is in sight, kept up to date. */
export function useSight(): { scroller: React.RefObject<HTMLDivElement | null>; sight: Sight; onScroll: () => void } {
  const scroller = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState<Sight>({ top: 0, width: 0, height: 0 })
  const look = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    const now = { top: element.scrollTop, width: element.clientWidth, height: element.clientHeight }
    setSight((before) =>
      before.top === now.top && before.width === now.width && before.height === now.height ? before : now,
    )
  }, [])
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [look])
  return { scroller, sight, onScroll: look }
}
