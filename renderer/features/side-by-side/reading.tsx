import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useView } from '../../state/view-store.ts'
import { PairTable } from './pair-table.tsx'
import { OriginalView } from '../original/original-view.tsx'
import { WithoutPages } from '../original/without-pages.tsx'
import styles from './reading.module.css'

/** What is read of a notice: both texts, its original, or the one beside the other. */
export function Reading({ notice }: { notice: NoticeView }) {
  const shown = useView((view) => view.shown)
  const hasPages = notice.sources.some(({ format }) => format === 'pdf')
  return (
    <div className={styles.reading}>
      {(shown !== 'original' || !hasPages) && (
        <div className={styles.half}>
          {shown !== 'text' && !hasPages && <WithoutPages notice={notice} source={0} />}
          <PairTable notice={notice} />
        </div>
      )}
      {shown !== 'text' && hasPages && (
        <div className={styles.half}>
          <OriginalView notice={notice} />
        </div>
      )}
    </div>
  )
}
