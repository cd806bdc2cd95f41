import { useEffect, useState } from 'react'

/** Gives the focus back to where it was when what uses this goes away. */
export function useReturningFocus(): void {
  // While drawing: by the time effects run, the dialog inside has taken the focus.
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // After the component library has let go of its own focus trap.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus()
      })
    },
    [before],
  )
}
