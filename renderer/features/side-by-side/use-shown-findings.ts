import { useMemo } from 'react'
import type { Finding, NoticeView } from '../../../shared/ipc/views.ts'
import { useView } from '../../state/view-store.ts'

/** The findings whose severity is not hidden by the chips above the panel. */
export function useShownFindings(notice: NoticeView | null): readonly Finding[] {
  const hidden = useView((view) => view.hiddenSeverities)
  return useMemo(() => notice?.findings.filter(({ severity }) => !hidden.has(severity)) ?? [], [notice, hidden])
}
