import { Button, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import type { FormView } from '../../../shared/ipc/form-views.ts'
import { nameForm, removeForm, takeBackForm, useForms } from '../../state/forms-store.ts'
import { say } from '../../state/messages-store.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { ArrowDownloadRegular, ArrowUndoRegular, ArrowUploadRegular, DeleteRegular } from '../../ui/icons.ts'
import { pickForm, saveForm } from './form-file.ts'
import { nameOf } from './meanings.ts'
import styles from './forms.module.css'

/** The user's own forms: what each was taught, its name, the way out and back. */
export function FormsDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText()
  const own = useForms(({ forms }) => forms).filter(({ kind }) => kind === 'own')
  return (
    <DeskDialog title={text.forms.title} onClose={onClose} wide>
      <p className={styles.intro}>{own.length === 0 ? text.forms.none : text.forms.intro}</p>
      <ul className={styles.forms}>
        {own.map((form) => (
          <OwnFormLine key={form.id} form={form} />
        ))}
      </ul>
      <div className={styles.tools}>
        <DecidingButton icon={<ArrowUploadRegular />} onClick={() => pickForm(text)}>
          {text.forms.import}
        </DecidingButton>
      </div>
    </DeskDialog>
  )
}

function OwnFormLine({ form: { id, name, on, taught } }: { form: FormView }) {
  const { text, language } = useText()
  const undecidable = useUndecidable()
  const forms = useForms((state) => state.forms)
  const known = name[language]
  const [typed, setTyped] = useState(known)
  const base = forms.find((one) => one.id === on)?.name[language]
  const rename = (): void => {
    if (typed.trim() !== '' && typed.trim() !== known) void nameForm(id, typed.trim())
  }
  const remove = async (): Promise<void> => {
    if (await removeForm(id)) say(text.forms.removed(known), true)
  }
  const takeBack = async (step: string): Promise<void> => {
    if (await takeBackForm(step)) say(text.forms.takenBack)
  }
  return (
    <li className={styles.form} aria-label={known}>
      <div className={styles.head}>
        <Field label={text.forms.name} className={styles.name}>
          <Input
            value={typed}
            maxLength={100}
            readOnly={undecidable !== null}
            title={undecidable ?? undefined}
            aria-description={undecidable ?? undefined}
            onChange={(_event, { value }) => setTyped(value)}
            onBlur={rename}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') currentTarget.blur()
            }}
          />
        </Field>
        <Button
          icon={<ArrowDownloadRegular />}
          aria-label={text.forms.exportOf(known)}
          onClick={() => void saveForm(id, text)}
        >
          {text.forms.export}
        </Button>
        <DecidingButton icon={<DeleteRegular />} aria-label={text.forms.removeOf(known)} onClick={() => void remove()}>
          {text.forms.remove}
        </DecidingButton>
      </div>
      <p className={styles.about}>{base === undefined ? text.forms.imported : text.forms.on(base)}</p>
      <ul className={styles.taught}>
        {taught.map(({ step, teaching: { means, words } }) => {
          const said = [words.en, words.fr].flatMap((word) => word ?? []).join(' / ')
          return (
            <li key={step} className={styles.thing}>
              <span className={styles.means}>{nameOf(means, text)}</span>
              <span className={styles.words}>{said}</span>
              <DecidingButton
                size="small"
                appearance="subtle"
                icon={<ArrowUndoRegular />}
                aria-label={text.forms.takeBack(said)}
                onClick={() => void takeBack(step)}
              >
                {text.decisions.undoNow}
              </DecidingButton>
            </li>
          )
        })}
      </ul>
    </li>
  )
}
