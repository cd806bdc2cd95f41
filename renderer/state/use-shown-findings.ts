import { useMemo } from 'react'
import type { Finding, NoticeView } from '../../shared/ipc/views.ts'
import { countedOf, standingsOf } from './decisions-store.ts'
import { narrowingOf, useView } from './view-store.ts'
import { shownFindings } from '../notice/narrow-findings.ts'

const noFindings: readonly Finding[] = []

/** The findings that the chips and the filter above the panel do not hide. */
export function useShownFindings(notice: NoticeView | null): readonly Finding[] {
  const hidden = useView((view) => view.hiddenSeverities)
  const onlyOpen = useView((view) => view.onlyOpen)
  const narrowing = useView((view) => narrowingOf(view, notice?.id ?? null))
  return useMemo(
    () =>
      notice === null
        ? noFindings
        : shownFindings(countedOf(notice), standingsOf(notice), { severities: hidden, onlyOpen, narrowing }),
    [notice, hidden, onlyOpen, narrowing],
  )
}
