import { Spinner } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { UnrecognisedText as Unrecognised } from '../../../shared/ipc/views.ts'
import type { FormPart } from '../../../shared/notice/parsed-file.ts'
import { call } from '../../api/client.ts'
import { useText } from '../../text/use-text.ts'
import { CheckmarkRegular, DismissRegular } from '../../ui/icons.ts'
import { classes } from '../../ui/classes.ts'
import { partName } from '../../notice/missing-parts.ts'
import styles from './unread-file.module.css'

type State = 'loading' | 'gone' | Unrecognised

/**
 * What of a notice was found in a file, and the file's text, to judge by oneself. `readAt`: another reading has another
 * text.
 */
export function UnrecognisedText({ id, readAt }: { id: string; readAt: string }) {
  const { text, format } = useText()
  const [state, setState] = useState<State>('loading')
  useEffect(() => {
    let isCurrent = true
    call('failure.text', { id }).then(
      (answer) => {
        if (isCurrent) setState(answer ?? 'gone')
      },
      () => {
        if (isCurrent) setState('gone')
      },
    )
    return () => {
      isCurrent = false
    }
  }, [id, readAt])
  if (state === 'loading')
    return (
      <div className={styles.waiting}>
        <Spinner size="tiny" label={text.unread.textLoading} />
      </div>
    )
  if (state === 'gone')
    return (
      <p className={styles.small} role="note">
        {text.unread.textGone}
      </p>
    )
  const { lines, total, likeness } = state
  return (
    <>
      {likeness !== null && (
        <dl className={styles.likeness}>
          <FormParts name={text.unread.labels} parts={likeness.labels} />
          <FormParts name={text.unread.headings} parts={likeness.headings} />
        </dl>
      )}
      <div className={styles.textHead}>
        <h3 id="unread-text">{text.unread.text}</h3>
        <span>
          {lines.length < total
            ? text.unread.textCut(format.number(lines.length), format.number(total))
            : text.unread.textLines(total)}
        </span>
      </div>
      <div className={styles.text} role="region" aria-labelledby="unread-text" tabIndex={0} lang="">
        {lines.map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </div>
    </>
  )
}

function FormParts({ name, parts }: { name: string; parts: readonly FormPart[] }) {
  const { text, language } = useText()
  if (parts.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {parts.map((part) => (
        <dd key={part.name.en} className={classes(part.isFound && styles.found)}>
          {part.isFound ? <CheckmarkRegular aria-hidden /> : <DismissRegular aria-hidden />}
          {partName(part, language)}
          <span className="visually-hidden">, {part.isFound ? text.unread.isFound : text.unread.isMissing}</span>
        </dd>
      ))}
    </div>
  )
}
