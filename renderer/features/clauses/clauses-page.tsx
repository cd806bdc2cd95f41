import { Button, Spinner } from '@fluentui/react-components'
import { useEffect, useMemo } from 'react'
import { chooseClause, needClauses, useClauses } from '../../state/clauses-store.ts'
import { chooseFolder } from '../../state/actions.ts'
import { showPage } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ArrowDownloadRegular, ArrowLeftRegular, ArrowUploadRegular, LibraryRegular } from '../../ui/icons.ts'
import { LayerHost } from '../../ui/layer-host.tsx'
import { ClauseDetail } from './clause-detail.tsx'
import { pickLibrary, saveLibrary } from './clause-file.ts'
import { groupClauses } from './clause-groups.ts'
import { ClauseList } from './clause-list.tsx'
import type { ClausesView } from '../../../shared/ipc/clause-views.ts'
import { TermLists } from './term-lists.tsx'
import { PairList } from './pair-list.tsx'
import styles from './clauses.module.css'

/** The library of standard wording: what the user's own notices say again and again, and what was decided on it. */
export function ClausesPage() {
  const { text } = useText()
  const { view, status, chosen, query, kind } = useClauses()
  const groups = useMemo(() => groupClauses(view?.clauses ?? [], query, kind), [view, query, kind])
  const clause = view?.clauses.find(({ id }) => id === chosen)
  useEffect(needClauses, [])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        document.querySelector('[role=dialog], [role=alertdialog]') === null
      )
        leave()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const first = groups[0]?.clauses[0]?.id
  useEffect(() => {
    if (clause === undefined && first !== undefined) chooseClause(first)
  }, [clause, first])
  const count = view?.clauses.length ?? 0
  return (
    <main className={styles.page} aria-label={text.clauses.title}>
      <LayerHost>
        <div className={styles.head}>
          <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={leave}>
            {text.clauses.leave}
          </Button>
          <h2 className={styles.heading}>{text.clauses.title}</h2>
          {view !== null && count > 0 && (
            <span className={styles.summary}>{text.clauses.about(count, view.notices)}</span>
          )}
          <span className={styles.tools}>
            <DecidingButton
              appearance="subtle"
              size="small"
              icon={<ArrowUploadRegular />}
              onClick={() => pickLibrary(text)}
            >
              {text.clauses.import}
            </DecidingButton>
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowDownloadRegular />}
              disabled={!hasAny(view)}
              onClick={() => void saveLibrary(text)}
            >
              {text.clauses.export}
            </Button>
          </span>
        </div>
        {view === null && status === 'loading' && (
          <EmptyState>
            <Spinner size="small" label={text.clauses.loading} labelPosition="below" />
          </EmptyState>
        )}
        {view !== null && count === 0 && (
          <EmptyState icon={<LibraryRegular />} title={text.clauses.emptyTitle}>
            <p>{text.clauses.empty}</p>
            <Button size="small" onClick={() => void chooseFolder()}>
              {text.clauses.addFolder}
            </Button>
          </EmptyState>
        )}
        {view !== null && count > 0 && (
          <div className={styles.panes}>
            <ClauseList groups={groups} />
            {clause === undefined ? (
              <EmptyState>
                <p>{text.clauses.choose}</p>
              </EmptyState>
            ) : (
              <ClauseDetail key={clause.id} clause={clause} steps={view.steps} />
            )}
          </div>
        )}
        <PairList pairs={view?.pairs ?? []} />
        <TermLists steps={view?.steps ?? []} />
      </LayerHost>
    </main>
  )
}

/** Whether there is something to export. */
function hasAny(view: ClausesView | null): boolean {
  return (
    view !== null &&
    (view.clauses.length + view.pairs.length > 0 ||
      view.steps.some((step) => 'imported' in step && step.terms.length > 0))
  )
}

/** Back to the desk, with the focus where the way here began. */
function leave(): void {
  showPage('desk')
  requestAnimationFrame(() => document.getElementById('clauses-button')?.focus())
}
