import { useMemo } from 'react'
import type { Finding, NoticeView } from '../../shared/ipc/views.ts'
import { useOpened } from './notice-store.ts'
import { useShownFindings } from './use-shown-findings.ts'
import { groupFindings, listedOrder, type FindingGroup } from '../notice/finding-groups.ts'

/** The warnings of the open notice as the panel lists them. */
export function useFindings(): {
  notice: NoticeView | null
  groups: readonly FindingGroup[]
  listed: readonly Finding[]
} {
  const notice = useOpened((opened) => opened.view)
  const findings = useShownFindings(notice)
  const groups = useMemo(() => (notice === null ? [] : groupFindings(notice, findings)), [notice, findings])
  const listed = useMemo(() => listedOrder(groups), [groups])
  return { notice, groups, listed }
}
