import { useCallback, useEffect, useState } from 'react'
import type { FolderListing } from '../../../shared/ipc/views.ts'
import { call } from '../../api/client.ts'
import { attempt } from '../../state/messages-store.ts'

/**
 * One folder's sub-folders at a time, beginning where a person would. A folder that cannot be opened is said, and the
 * old one stays.
 */
export function useListing(): {
  listing: FolderListing | null
  loading: boolean
  goTo: (path: string | null) => Promise<void>
} {
  const [listing, setListing] = useState<FolderListing | null>(null)
  const [loading, setLoading] = useState(true)
  const goTo = useCallback(async (path: string | null) => {
    setLoading(true)
    const found = await attempt(() => call('folders.browse', { path }))
    if (found) setListing(found)
    setLoading(false)
  }, [])
  useEffect(() => {
    let wanted = true
    void attempt(() => call('folders.browse', { path: null })).then((found) => {
      if (!wanted) return
      if (found) setListing(found)
      setLoading(false)
    })
    return () => {
      wanted = false
    }
  }, [])
  return { listing, loading, goTo }
}
