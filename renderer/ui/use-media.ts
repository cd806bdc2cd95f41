import { useSyncExternalStore } from 'react'

/** Enlarged, or a small window: too low for heads that stay above the texts. As in the style sheets. */
export const lowWindow = '(max-height: 560px)'

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
  )
}
