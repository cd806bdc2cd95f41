import { useEffect, useState } from 'react'
import type { RevisedSides } from '../../../shared/decisions/compare-revisions.ts'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { call } from '../../api/client.ts'
import { attempt } from '../../state/messages-store.ts'

/** What the revision of a number said; null until it has come. The one before comes with the notice. */
export function useEarlier(notice: NoticeView, number: number | null): RevisedSides | null {
  const {
    id,
    revision: { previous },
  } = notice
  const [fetched, setFetched] = useState<{ key: string; sides: RevisedSides | null } | null>(null)
  const isPrevious = number === previous?.number
  const key = `${id} ${number}`
  useEffect(() => {
    if (number === null || isPrevious) return
    let isWanted = true
    void attempt(() => call('notice.revision', { id, number })).then((sides) => {
      if (isWanted) setFetched({ key, sides: sides ?? null })
    })
    return () => {
      isWanted = false
    }
  }, [id, number, isPrevious, key])
  if (isPrevious) return previous.sides
  return fetched?.key === key ? fetched.sides : null
}
