import { Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { wordsInNotice } from '../../notice/marked-words.ts'
import { useForms } from '../../state/forms-store.ts'
import { useOpened } from '../../state/notice-store.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { factMeanings, headingMeanings, keyOf, meaningOf, nameOf } from './meanings.ts'
import { teachNow } from './teach-now.ts'
import styles from './forms.module.css'

/** The same as beside a selected text, for who selects none: the text is written as it stands in the notice. */
export function TeachDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText()
  const view = useOpened((opened) => opened.view)
  const selected = useForms((forms) => forms.selected)
  const [words, setWords] = useState(selected?.text ?? '')
  const [key, setKey] = useState(keyOf({ field: 'deadline' }))
  const [isMissing, setMissing] = useState(false)
  const learn = async (): Promise<void> => {
    const means = meaningOf(key)
    if (view === null || means === undefined) return
    const marked =
      selected?.text === words.trim() && selected.notice === view.id ? selected : wordsInNotice(view, words)
    setMissing(marked === null)
    if (marked !== null && (await teachNow(view.id, marked, means, text))) onClose()
  }
  return (
    <DeskDialog title={text.forms.teachTitle} onClose={onClose}>
      <p className={styles.intro}>{text.forms.teachHow}</p>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void learn()
        }}
      >
        <Field
          label={text.forms.text}
          hint={text.forms.textWhy}
          {...(isMissing && { validationMessage: text.forms.notThere })}
        >
          <Input value={words} onChange={(_event, { value }) => setWords(value)} />
        </Field>
        <Field label={text.forms.means}>
          <Select value={key} onChange={(_event, { value }) => setKey(value)}>
            {[
              { label: text.forms.facts, meanings: factMeanings },
              { label: text.forms.headings, meanings: headingMeanings },
            ].map(({ label, meanings }) => (
              <optgroup key={label} label={label}>
                {meanings.map((means) => (
                  <option key={keyOf(means)} value={keyOf(means)}>
                    {nameOf(means, text)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <div>
          <DecidingButton type="submit" appearance="primary">
            {text.forms.learn}
          </DecidingButton>
        </div>
      </form>
    </DeskDialog>
  )
}
