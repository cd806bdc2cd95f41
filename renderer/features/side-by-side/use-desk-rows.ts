import { useEffect, useMemo, useState } from 'react'
import type { Finding, NoticeView } from '../../../shared/ipc/views.ts'
import { standingsOf } from '../../state/decisions-store.ts'
import { useOpened } from '../../state/notice-store.ts'
import { usePairing } from '../../state/pairing-store.ts'
import { askForUnlinked, useUnlinked } from '../../state/unlinked-store.ts'
import { useView } from '../../state/view-store.ts'
import { newerOnly } from '../../notice/counted-findings.ts'
import { leastLinkedFirst } from '../../notice/least-linked.ts'
import {
  foldQuietRows,
  pairRows,
  sectionStarts,
  type DeskRow,
  type PairRow,
  type SectionStart,
} from '../../notice/rows.ts'
import { useShownFindings } from '../../state/use-shown-findings.ts'

export interface DeskRows {
  rows: readonly DeskRow[]
  starts: readonly SectionStart[]
  /** Whether they stand in another order than in the notice. */
  isReordered: boolean
  toggleFold: (key: string) => void
}

/** The lines of the notice, folded where the reader wants only those with warnings. */
export function useDeskRows(notice: NoticeView): DeskRows {
  const findings = useMarkedFindings(notice)
  // A counterpart may be any row: while one is looked for, none is folded away, and each stands where it did.
  const choosing = usePairing((pairing) => pairing.choosing !== null)
  const onlyWarnings = useView((view) => view.onlyWarnings) && !choosing
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const pairs = useMemo(() => pairRows(notice, findings), [notice, findings])
  const leastLinked = useLeastLinked(notice, pairs, choosing)
  const rows = useMemo(
    () => leastLinked ?? (onlyWarnings ? foldQuietRows(pairs, opened) : pairs),
    [leastLinked, pairs, onlyWarnings, opened],
  )
  // Rows in another order than the notice's have no sections to go to.
  const starts = useMemo(() => (leastLinked === null ? sectionStarts(rows) : []), [leastLinked, rows])
  const toggleFold = (key: string): void => {
    setOpened((old) => {
      const next = new Set(old)
      if (!next.delete(key)) next.add(key)
      return next
    })
  }
  return { rows, starts, isReordered: leastLinked !== null, toggleFold }
}

/** The rows in the order of how little is linked, where the reader wants them so and it is known. */
function useLeastLinked(notice: NoticeView, pairs: readonly PairRow[], isHeld: boolean): readonly PairRow[] | null {
  const isShown = useView(({ showUnlinked }) => showUnlinked)
  const isFirst = useView(({ showUnlinked, leastLinked }) => showUnlinked && leastLinked) && !isHeld
  const hasBoth = notice.en !== null && notice.fr !== null
  const words = useUnlinked((unlinked) => (unlinked.notice?.id === notice.id ? unlinked.words : null))
  useEffect(() => {
    if (isShown && hasBoth) void askForUnlinked(notice)
  }, [isShown, hasBoth, notice])
  return useMemo(
    () => (isFirst && hasBoth && words !== null ? leastLinkedFirst(pairs, words) : null),
    [isFirst, hasBoth, words, pairs],
  )
}

/**
 * What is marked in the texts: dismissed warnings no longer are, nor what only a newer version sees of what was signed,
 * except the one being looked at.
 */
function useMarkedFindings(notice: NoticeView): readonly Finding[] {
  const findings = useShownFindings(notice)
  const standing = standingsOf(notice)
  const lookedAt = useOpened(({ findingId }) => {
    const stands = findingId === null ? undefined : standing.get(findingId)
    return stands?.kind === 'dismissed' || stands?.isNewer === true ? findingId : null
  })
  return useMemo(() => {
    const marked = findings.filter(({ id }) => id === lookedAt || standing.get(id)?.kind !== 'dismissed')
    const newer = newerOnly(notice, standing).filter(({ id }) => id === lookedAt)
    return newer.length === 0 ? marked : [...marked, ...newer]
  }, [notice, findings, standing, lookedAt])
}
