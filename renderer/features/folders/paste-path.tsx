import { Button, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { addFolder } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { AddRegular } from '../../ui/icons.ts'
import { pastedPath } from './pasted-path.ts'
import styles from './folders.module.css'

/** For a path copied from a file manager or a message. */
export function PastePath() {
  const { text } = useText()
  const [typed, setTyped] = useState('')
  const path = pastedPath(typed)
  const add = async (): Promise<void> => {
    if (path !== '' && (await addFolder(path))) setTyped('')
  }
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field label={text.folders.paste} className={styles.pasteField}>
        <Input
          value={typed}
          placeholder={text.folders.pasteHint}
          spellCheck={false}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit" icon={<AddRegular />} disabled={path === ''}>
        {text.folders.add}
      </Button>
    </form>
  )
}
