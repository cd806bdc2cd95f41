import { PortalMountNodeProvider } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'

/**
 * Keeps the menus and tooltips of a landmark inside it: at the page's end, where they go otherwise, no landmark tells
 * whose they are.
 */
export function LayerHost({ children }: { children: ReactNode }) {
  const [host, setHost] = useState<HTMLElement | null>(null)
  return (
    <PortalMountNodeProvider value={host ?? undefined}>
      {children}
      <div ref={setHost} style={{ display: 'contents' }} />
    </PortalMountNodeProvider>
  )
}
