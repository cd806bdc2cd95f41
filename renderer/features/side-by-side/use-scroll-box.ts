import { useLayoutEffect, useState, type RefObject } from 'react'
import { lowWindow, useMedia } from '../../ui/use-media.ts'

/** What scrolls the rows: their own box, or in a low window the pane with everything that stands above them. */
export function scrollBoxOf(rows: HTMLElement | null, low: boolean): HTMLElement | null {
  return low ? (rows?.closest<HTMLElement>('main') ?? null) : rows
}

/**
 * In a low window heads that stay would leave a slit for the texts: there, they scroll away with them. `margin` is how
 * many pixels of what scrolls stand above the rows' own box.
 */
export function useScrollBox(rows: RefObject<HTMLElement | null>): { low: boolean; margin: number } {
  const low = useMedia(lowWindow)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const outer = scrollBoxOf(rows.current, low)
    const measure = (): void => {
      if (outer === null || rows.current === null) return
      setMargin(
        low
          ? Math.round(rows.current.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop)
          : 0,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (low) for (const above of outer?.children ?? []) observer.observe(above)
    return () => observer.disconnect()
  }, [low, rows])
  return { low, margin }
}
