import { useCallback, useLayoutEffect, useState, type RefObject } from 'react'

/** Rows drawn beyond the edges, so that a fast wheel does not show blanks. */
const spare = 6

export interface FixedRows { first: number; last: number; onScroll: () => void; reveal: (index: number) => void }

/** Which of `count` rows of one height are in sight of a scrolling box. */
export function useFixedRows(box: RefObject<HTMLElement | null>, count: number, height: number): FixedRows {
  const [range, setRange] = useState({ first: 0, last: 20 })
  const measure = useCallback(() => {
    const element = box.current
    if (element === null) return
    const first = Math.max(0, Math.floor(element.scrollTop / height) - spare)
    const last = Math.ceil((element.scrollTop + element.clientHeight) / height) + spare
    setRange((old) => (old.first === first && old.last === last ? old : { first, last }))
  }, [box, height])
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, measure])
  const reveal = useCallback(
    (index: number) => {
      const element = box.current
      if (element === null) return
      const top = index * height
      if (top < element.scrollTop) element.scrollTop = top
      else if (top + height > element.scrollTop + element.clientHeight) element.scrollTop = top + height - element.clientHeight
    },
    [box, height],
  )
  return { first: Math.min(range.first, Math.max(0, count - 1)), last: Math.min(range.last, count - 1), onScroll: measure, reveal }
}
