import { Button, Tooltip } from '@fluentui/react-components'
import { openErrors, signOff } from '../../../shared/decisions/sign-off.ts'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { standingsOf } from '../../state/decisions-store.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { CheckmarkCircleFilled, SignatureRegular, WarningFilled } from '../../ui/icons.ts'
import styles from './decisions.module.css'
import { signNow } from './settle.ts'

/** Each language of the notice: signed, signed and changed since, or to be signed. */
export function SignOffBar({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const blocking = openErrors(notice.findings, standingsOf(notice)).length
  return (
    <div className={styles.signOff} role="group" aria-label={text.decisions.signOff}>
      {(['en', 'fr'] as const)
        .filter((language) => notice[language] !== null)
        .map((language) => (
          <OneSide key={language} notice={notice} language={language} blocking={blocking} />
        ))}
    </div>
  )
}

function OneSide({ notice, language, blocking }: { notice: NoticeView; language: Language; blocking: number }) {
  const { text, format } = useText()
  const undecidable = useUndecidable()
  const { state, signature } = signOff(language, notice[language], notice.history.signatures)
  if (state === 'signed' && signature !== null) {
    return (
      <Tooltip
        relationship="description"
        content={`${text.decisions.by(signature.author, format.dateTime(signature.at))}. ${undecidable ?? text.decisions.takeBack[language]}`}
      >
        <Button
          size="small"
          appearance="subtle"
          className={styles.signed}
          icon={<CheckmarkCircleFilled />}
          disabledFocusable={undecidable !== null}
          onClick={() => void signNow(language, 'withdrawn', text)}
        >
          {text.decisions.signed[language]}
        </Button>
      </Tooltip>
    )
  }
  const isOld = notice.revision.latest !== null
  const hindrance =
    undecidable ?? (isOld ? text.revisions.signLatest : blocking > 0 ? text.decisions.blocked(blocking) : null)
  return (
    <>
      {state === 'lapsed' && signature !== null && (
        <Tooltip
          relationship="description"
          content={text.decisions.by(signature.author, format.dateTime(signature.at))}
        >
          <span className={styles.changed} tabIndex={0} role="note">
            <WarningFilled aria-hidden />
            {text.decisions.signLapsed[language]}
          </span>
        </Tooltip>
      )}
      <Tooltip relationship="description" content={hindrance ?? text.decisions.signHint}>
        <Button
          size="small"
          icon={<SignatureRegular />}
          disabledFocusable={hindrance !== null}
          onClick={() => void signNow(language, 'signed', text)}
        >
          {text.decisions.sign[language]}
        </Button>
      </Tooltip>
    </>
  )
}
