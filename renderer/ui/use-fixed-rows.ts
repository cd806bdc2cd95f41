import { useCallback, useLayoutEffect, useState } from 'react'

/** Rows drawn beyond the edges, so that a fast wheel does not show blanks. */
const spare = 6

export interface FixedRows {
  /** Goes on the scrolling box. */
  ref: (box: HTMLElement | null) => void
  first: number
  last: number
  /** Rows that fit the box. */
  page: number
  onScroll: () => void
  /** Scrolls no further than needed. */
  reveal: (index: number) => void
}

/** Which of `count` rows of one height are in sight of a scrolling box. */
export function useFixedRows(count: number, height: number): FixedRows {
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [range, setRange] = useState({ first: 0, last: 20, page: 10 })
  const measure = useCallback(() => {
    if (box === null) return
    const first = Math.max(0, Math.floor(box.scrollTop / height) - spare)
    const last = Math.ceil((box.scrollTop + box.clientHeight) / height) + spare
    const page = Math.max(1, Math.floor(box.clientHeight / height))
    setRange((old) => (old.first === first && old.last === last && old.page === page ? old : { first, last, page }))
  }, [box, height])
  useLayoutEffect(() => {
    if (box === null) return
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [box, measure])
  const reveal = useCallback(
    (index: number) => {
      if (box === null) return
      const top = index * height
      if (top < box.scrollTop) box.scrollTo({ top })
      else if (top + height > box.scrollTop + box.clientHeight) box.scrollTo({ top: top + height - box.clientHeight })
    },
    [box, height],
  )
  return {
    ref: setBox,
    first: Math.min(range.first, Math.max(0, count - 1)),
    last: Math.min(range.last, count - 1),
    page: range.page,
    onScroll: measure,
    reveal,
  }
}
