import { Spinner } from '@fluentui/react-components'
import { useConnection } from '../../state/connection-store.ts'
import { useView } from '../../state/view-store.ts'
import { classes } from '../../ui/classes.ts'
import { ClausesPage } from '../clauses/clauses-page.tsx'
import { useText } from '../../text/use-text.ts'
import { useOpened } from '../../state/notice-store.ts'
import { LayerHost } from '../../ui/layer-host.tsx'
import { PartBoundary } from '../../ui/part-boundary.tsx'
import { FindingsPanel } from '../findings/findings-panel.tsx'
import { FirstStart } from '../first-start/first-start.tsx'
import { NoticeList } from '../notice-list/notice-list.tsx'
import { OpenedRow } from './opened-row.tsx'
import { useBareDesk } from './use-bare-desk.ts'
import { useLayout } from './use-layout.ts'
import styles from './desk.module.css'

/** The list, the texts and the warnings; or, where there is nothing yet, the ways to begin. */
export function DeskPanes() {
  const { text } = useText()
  const phase = useConnection((connection) => connection.phase)
  const bare = useBareDesk()
  const openId = useOpened(({ id }) => id)
  const { shown } = useLayout()
  const page = useView((view) => view.page)
  if (phase === 'loading') {
    return (
      <main className={styles.panes}>
        <div className={classes(styles.whole, styles.loading)}>
          <Spinner label={text.list.loading} labelPosition="below" />
        </div>
      </main>
    )
  }
  if (page === 'clauses')
    return (
      <PartBoundary about={page}>
        <ClausesPage />
      </PartBoundary>
    )
  if (bare) {
    return (
      <main className={styles.panes}>
        <div className={styles.whole}>
          <FirstStart />
        </div>
      </main>
    )
  }
  return (
    <div className={styles.panes}>
      {shown.has('list') && (
        <nav className={styles.list} aria-label={text.header.notices}>
          <LayerHost>
            <PartBoundary about={null}>
              <NoticeList />
            </PartBoundary>
          </LayerHost>
        </nav>
      )}
      {shown.has('texts') && (
        <main className={styles.texts} id="texts" tabIndex={-1} aria-label={text.header.texts}>
          <LayerHost>
            <PartBoundary about={openId}>
              <OpenedRow />
            </PartBoundary>
          </LayerHost>
        </main>
      )}
      {shown.has('warnings') && (
        <aside className={styles.warnings} aria-label={text.header.warnings}>
          <LayerHost>
            <PartBoundary about={openId}>
              <FindingsPanel />
            </PartBoundary>
          </LayerHost>
        </aside>
      )}
    </div>
  )
}
