import { Button, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import type { Standard, Wording } from '../../../shared/wording/clause.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { withoutLinkSigns } from '../../../shared/text/link-signs.ts'
import { useClauses } from '../../state/clauses-store.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { ArrowUndoRegular, CheckmarkRegular, HistoryRegular } from '../../ui/icons.ts'
import { usedSince } from './used-since.ts'
import { keep } from './keep.ts'
import { NoticesOf } from './notices-of.tsx'
import { today } from './today.ts'
import { WordingDiff } from './wording-diff.tsx'
import styles from './clauses.module.css'

/** A wording other than the standard: who uses it, how it differs, and what can be made of it. */
export function WordingCard({
  clause,
  language,
  wording,
  standard,
}: {
  clause: string
  language: Language
  wording: Wording
  standard: Standard | null
}) {
  const { text, format } = useText()
  const isBusy = useClauses((clauses) => clauses.isBusy)
  const [replacing, setReplacing] = useState<string | null>(null)
  const { replacedSince, notices, key } = wording
  const mark = (replaced: { since: string } | 'in-use'): void => {
    setReplacing(null)
    keep({ clause, language, wording: key, replaced }, text)
  }
  return (
    <article className={styles.wording}>
      {replacedSince !== null && (
        <p className={styles.replaced}>
          <HistoryRegular aria-hidden />
          {text.clauses.replaced(format.date(replacedSince))}
        </p>
      )}
      <p className={styles.words} lang={language}>
        {standard === null ? (
          withoutLinkSigns(wording.text)
        ) : (
          <WordingDiff text={wording.text} standard={standard.text} />
        )}
      </p>
      <p className={styles.use}>
        <span>{notices.length === 0 ? text.clauses.unused : text.clauses.notices(notices.length)}</span>
        {notices.length > 0 && <span>{usedSince(wording, text, format)}</span>}
      </p>
      <NoticesOf notices={notices} />
      {replacing === null ? (
        <div className={styles.actions}>
          <DecidingButton
            size="small"
            icon={<CheckmarkRegular />}
            disabled={isBusy}
            onClick={() => keep({ clause, language, standard: wording.text, since: wording.first }, text)}
          >
            {text.clauses.make}
          </DecidingButton>
          {replacedSince === null ? (
            standard !== null && (
              <DecidingButton
                size="small"
                appearance="subtle"
                icon={<HistoryRegular />}
                disabled={isBusy}
                onClick={() => setReplacing(standard.since ?? today())}
              >
                {text.clauses.replace}
              </DecidingButton>
            )
          ) : (
            <DecidingButton
              size="small"
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              disabled={isBusy}
              onClick={() => mark('in-use')}
            >
              {text.clauses.inUse}
            </DecidingButton>
          )}
        </div>
      ) : (
        <form
          className={styles.actions}
          onSubmit={(event) => {
            event.preventDefault()
            if (replacing !== '') mark({ since: replacing })
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            setReplacing(null)
          }}
        >
          <Field size="small" label={text.clauses.replaceSince} orientation="horizontal" className={styles.field}>
            <Input
              type="date"
              size="small"
              required
              autoFocus
              value={replacing}
              onChange={(_event, { value }) => setReplacing(value)}
            />
          </Field>
          {replacing !== '' && <span className={styles.echo}>{format.date(replacing)}</span>}
          <DecidingButton size="small" appearance="primary" type="submit" disabled={replacing === ''}>
            {text.clauses.replaceNow}
          </DecidingButton>
          <Button size="small" onClick={() => setReplacing(null)}>
            {text.clauses.cancel}
          </Button>
        </form>
      )}
    </article>
  )
}
