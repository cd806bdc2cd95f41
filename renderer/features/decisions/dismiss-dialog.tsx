import { Button, Checkbox, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { Reason } from '../../../shared/decisions/decision.ts'
import { askToDismiss, standingsOf, useDecisions } from '../../state/decisions-store.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { useFindings } from '../../state/use-findings.ts'
import styles from './decisions.module.css'
import { openAlike } from '../../notice/next-open.ts'
import { settle } from './settle.ts'

const kinds = ['false-alarm', 'accepted', 'other'] as const
const close = (): void => askToDismiss([])

/** Asks why a warning is dismissed; Enter dismisses and goes on to the next. */
export function DismissDialog() {
  const { notice, listed } = useFindings()
  const [id] = useDecisions((decisions) => decisions.dismissing)
  const finding = notice?.findings.find((one) => one.id === id)
  if (notice === null || finding === undefined) return null
  return (
    <Reasons
      key={finding.id}
      message={finding}
      alike={openAlike(notice.findings, standingsOf(notice), finding).map((other) => other.id)}
      listed={listed}
    />
  )
}

function Reasons({
  message,
  alike,
  listed,
}: {
  message: { id: string; message: Record<'en' | 'fr', string> }
  alike: readonly string[]
  listed: ReturnType<typeof useFindings>['listed']
}) {
  const { text, language } = useText()
  const [kind, setKind] = useState<Reason['kind']>('false-alarm')
  const [words, setWords] = useState('')
  const [withAlike, setWithAlike] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // The dialog takes the focus to its cross, where Enter would close it: it belongs on the reason.
  useEffect(() => {
    const turn = requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus())
    return () => cancelAnimationFrame(turn)
  }, [])
  const [isBusy, setBusy] = useState(false)
  const dismiss = async (): Promise<void> => {
    if (isBusy) return
    const written = words.trim()
    if (kind === 'other' && written === '') {
      setMissing(true)
      return
    }
    setBusy(true)
    const findings = [message.id, ...(withAlike ? alike : [])]
    // What is refused is said in the dialog, where it can be tried again: nobody writes a reason twice.
    if (await settle(findings, 'dismissed', { kind, text: written }, listed, text, false)) close()
    else setBusy(false)
  }
  return (
    <DeskDialog title={text.decisions.dismissTitle} onClose={close}>
      <form
        ref={form}
        className={styles.reasons}
        onSubmit={(event) => {
          event.preventDefault()
          void dismiss()
        }}
      >
        <p className={styles.about}>{message.message[language]}</p>
        <Field label={text.decisions.reason}>
          <RadioGroup
            value={kind}
            onChange={(_event, { value }) => {
              setKind(value as Reason['kind'])
              setMissing(false)
            }}
          >
            {kinds.map((value) => (
              <Radio
                key={value}
                value={value}
                label={
                  <>
                    {text.decisions.reasons[value]}
                    <span className={styles.why}>{text.decisions.reasonsWhy[value]}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
        <Field
          label={text.decisions.words}
          hint={text.decisions.wordsHint}
          {...(isMissing && { validationMessage: text.decisions.wordsMissing })}
        >
          <Textarea
            value={words}
            maxLength={1000}
            resize="vertical"
            onChange={(_event, { value }) => {
              setWords(value)
              setMissing(false)
            }}
          />
        </Field>
        {alike.length > 0 && (
          <Checkbox
            label={text.decisions.alsoAlike(alike.length)}
            checked={withAlike}
            onChange={(_event, { checked }) => setWithAlike(checked === true)}
          />
        )}
        <div className={styles.buttons}>
          <DecidingButton appearance="primary" type="submit">
            {text.decisions.dismissNow}
          </DecidingButton>
          <Button onClick={close}>{text.cancel}</Button>
        </div>
      </form>
    </DeskDialog>
  )
}
