import { useMemo } from 'react'
import type { Finding, NoticeView } from '../../../shared/ipc/views.ts'
import { standingsOf } from '../../state/decisions-store.ts'
import { useView } from '../../state/view-store.ts'
import { isOpen } from '../decisions/next-open.ts'

/** The findings that the chips above the panel do not hide: by severity, and settled ones where only open ones are asked for. */
export function useShownFindings(notice: NoticeView | null): readonly Finding[] {
  const hidden = useView((view) => view.hiddenSeverities)
  const onlyOpen = useView((view) => view.onlyOpen)
  return useMemo(() => {
    const standing = standingsOf(notice)
    return notice?.findings.filter(({ id, severity }) => !hidden.has(severity) && (!onlyOpen || isOpen(standing, id))) ?? []
  }, [notice, hidden, onlyOpen])
}
