import { useEffect } from 'react'

/** Gives the focus back to where it was when what uses this goes away. */
export function useReturningFocus(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      // After the component library has let go of its own focus trap.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus()
      })
    }
  }, [])
}
