import { memo } from 'react'
import type { FailureRow, NoticeRow } from '../../../shared/ipc/views.ts'
import { useConnection } from '../../state/connection-store.ts'
import type { Text } from '../../text/en.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { CheckmarkRegular, MailAttachRegular, WrenchRegular } from '../../ui/icons.ts'
import { SearchedText } from '../../ui/searched-text.tsx'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import { severities } from '../../notice/severity.ts'
import { FailureSign } from '../unread-file/failure-sign.tsx'
import { gravity } from '../unread-file/gravity.ts'
import { daysUntil, urgency } from '../../notice/deadline-days.ts'
import { deadlineWords } from '../../text/deadline-words.ts'
import { fileName } from '../../notice/file-name.ts'
import { titleOf } from './list-order.ts'
import styles from './notice-list.module.css'

export const NoticeLine = memo(function NoticeLine({
  row,
  fileName: named,
}: {
  row: NoticeRow
  fileName: string | null
}) {
  const { text, language, format } = useText()
  const asOf = useConnection((connection) => connection.asOf)
  const days = daysUntil(row.deadline, asOf)
  const onlyLanguage = row.languages.length === 1 ? row.languages[0] : undefined
  const title = titleOf(row, language) ?? text.list.noTitle
  const found = severities.filter((severity) => row.counts[severity] > 0)
  const from = mailsOf(row, text)
  const words = { error: text.list.errors, warning: text.list.warnings, info: text.list.notes }
  return (
    <>
      <span className={styles.top}>
        <span className={styles.reference}>
          <SearchedText>{row.reference ?? text.list.noReference}</SearchedText>
        </span>
        {row.grade !== null && <span className={styles.grade}>{row.grade}</span>}
        {row.anyway && (
          <span className={styles.badge} title={text.unread.badgeWhy}>
            {text.unread.badge}
          </span>
        )}
        {onlyLanguage && <span className={styles.badge}>{text.list.onlyLanguage[onlyLanguage]}</span>}
        <span
          className={classes(styles.deadline, styles[urgency(days)])}
          title={row.deadline === null ? undefined : format.date(row.deadline)}
        >
          {deadlineWords(days, text)}
        </span>
      </span>
      <span className={styles.title} title={title}>
        <SearchedText>{title}</SearchedText>
      </span>
      <span className={styles.bottom}>
        {found.length === 0 && (
          <span className={styles.clean}>
            <CheckmarkRegular aria-hidden /> {text.list.nothingFound}
          </span>
        )}
        {found.map((severity) => (
          <span key={severity} className={styles.count}>
            <SeverityIcon severity={severity} size={14} />
            <span aria-hidden>{format.number(row.counts[severity])}</span>
            <span className="visually-hidden">{words[severity](row.counts[severity])}</span>
          </span>
        ))}
        {row.toFix > 0 && (
          <span className={styles.count} title={text.list.toFix(row.toFix)}>
            <WrenchRegular aria-hidden />
            <span aria-hidden>{format.number(row.toFix)}</span>
            <span className="visually-hidden">{text.list.toFix(row.toFix)}</span>
          </span>
        )}
        {from !== null && (
          <span className={styles.mail} title={from}>
            <MailAttachRegular aria-hidden />
            <span aria-hidden>{fileName(row.files[0] ?? '')}</span>
            <span className="visually-hidden">{from}</span>
          </span>
        )}
        {from === null && named !== null && (
          <span className={styles.file} title={row.files.join('\n')}>
            {named}
          </span>
        )}
        <span className={classes(styles.state, row.state === 'new' && styles.new)}>{text.list.state[row.state]}</span>
      </span>
    </>
  )
})

/** "notice.docx in mail.eml"; null where it came with no mail. */
function mailsOf({ files, inside }: NoticeRow, text: Text): string | null {
  const names = (inside ?? []).flatMap((name, source) =>
    name === null ? [] : [text.texts.inside(name, fileName(files[source] ?? ''))],
  )
  return names.length === 0 ? null : [...new Set(names)].join(', ')
}

export const FailureLine = memo(function FailureLine({ row }: { row: FailureRow }) {
  const { text, language } = useText()
  return (
    <>
      <span className={styles.top}>
        <span className={classes(styles.unreadSign, styles[gravity(row.code)])} aria-hidden>
          <FailureSign code={row.code} />
        </span>
        <span className={styles.reference} title={row.file}>
          {fileName(row.file)}
        </span>
      </span>
      <span className={classes(styles.reason, styles[gravity(row.code)])} title={row.message[language]}>
        <strong>{text.unread.codes[row.code]}.</strong> {row.message[language]}
      </span>
    </>
  )
})
