import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useConnection } from '../../state/connection-store.ts'
import { openDialog } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { PrintRegular } from '../../ui/icons.ts'
import { LaterRevision, RevisionBadge } from '../revisions/revision-badge.tsx'
import { SignOffBar } from '../decisions/sign-off-bar.tsx'
import { daysUntil } from '../../notice/deadline-days.ts'
import { deadlineWords } from '../../text/deadline-words.ts'
import { JudgedBy } from '../forms/judged-by.tsx'
import { TeachBar } from '../forms/teach-bar.tsx'
import { FactsTable } from '../facts/facts-table.tsx'
import { Reading } from './reading.tsx'
import { ShownAnyway } from './shown-anyway.tsx'
import { SourceFiles } from './source-files.tsx'
import { TextsToolbar } from './texts-toolbar.tsx'
import styles from './notice-on-desk.module.css'

/** One notice: its head, its facts, and both texts on shared lines. */
export function NoticeOnDesk({ notice }: { notice: NoticeView }) {
  const { text, language } = useText()
  const asOf = useConnection((connection) => connection.asOf)
  const title =
    [notice[language], notice.en, notice.fr]
      .map((side) => side?.fields.title?.value)
      .find((one) => one !== undefined) ?? text.list.noTitle
  useEffect(() => {
    document.title = `${notice.reference ?? title} – ${text.appName}`
    return () => {
      document.title = text.appName
    }
  }, [notice.reference, title, text.appName])
  const days = daysUntil(earliestDeadline(notice), asOf)
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title} title={title}>
          <span className={styles.reference}>{notice.reference ?? text.list.noReference}</span> {title}
        </h2>
        <JudgedBy notice={notice} />
        <span className={styles.days}>{deadlineWords(days, text)}</span>
      </div>
      <div className={styles.head}>
        <SourceFiles notice={notice} />
        <RevisionBadge notice={notice} />
        <SignOffBar notice={notice} />
        <Button size="small" icon={<PrintRegular />} onClick={() => openDialog('report')}>
          {text.report.dialog}
        </Button>
      </div>
      <LaterRevision notice={notice} />
      <ShownAnyway notice={notice} />
      <FactsTable notice={notice} />
      {(['en', 'fr'] as const)
        .filter((one) => notice[one] === null)
        .map((one) => (
          <p key={one} className={styles.missing} role="note">
            {text.texts.sideMissing[one]}
          </p>
        ))}
      <TextsToolbar notice={notice} />
      <Reading notice={notice} />
      <TeachBar notice={notice} />
    </>
  )
}

/** As in the list: where the sides differ, the earlier day counts. */
function earliestDeadline({ en, fr }: NoticeView): string | null {
  const dates = [en, fr].flatMap((side) => side?.fields.deadline?.value.date ?? [])
  return dates.toSorted()[0] ?? null
}
