import { useMemo, useState } from 'react'
import type { Finding, NoticeView } from '../../../shared/ipc/views.ts'
import { standingsOf } from '../../state/decisions-store.ts'
import { useOpened } from '../../state/notice-store.ts'
import { usePairing } from '../../state/pairing-store.ts'
import { useView } from '../../state/view-store.ts'
import { newerOnly } from '../../notice/counted-findings.ts'
import { foldQuietRows, pairRows, sectionStarts, type DeskRow, type SectionStart } from '../../notice/rows.ts'
import { useShownFindings } from '../../state/use-shown-findings.ts'

export interface DeskRows {
  rows: readonly DeskRow[]
  starts: readonly SectionStart[]
  toggleFold: (key: string) => void
}

/** The lines of the notice, folded where the reader wants only those with warnings. */
export function useDeskRows(notice: NoticeView): DeskRows {
  const findings = useMarkedFindings(notice)
  // A counterpart may be any row: while one is looked for, none is folded away.
  const choosing = usePairing((pairing) => pairing.choosing !== null)
  const onlyWarnings = useView((view) => view.onlyWarnings) && !choosing
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const pairs = useMemo(() => pairRows(notice, findings), [notice, findings])
  const rows = useMemo(() => (onlyWarnings ? foldQuietRows(pairs, opened) : pairs), [pairs, onlyWarnings, opened])
  const starts = useMemo(() => sectionStarts(rows), [rows])
  const toggleFold = (key: string): void => {
    setOpened((old) => {
      const next = new Set(old)
      if (!next.delete(key)) next.add(key)
      return next
    })
  }
  return { rows, starts, toggleFold }
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
