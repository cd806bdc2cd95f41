import { Button, Field, Input, Switch } from '@fluentui/react-components'
import { useState } from 'react'
import type { ActionId } from '../../../shared/actions/actions.ts'
import { holderOf, isLetterKey, keysOf, letterKeyOf, lettered } from '../../../shared/actions/chosen-keys.ts'
import { useConnection } from '../../state/connection-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { capOf } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { ArrowUndoRegular } from '../../ui/icons.ts'
import { deskActions } from '../keys/desk-actions.ts'
import { withKey } from './key-choices.ts'
import styles from './settings.module.css'

/** Letters and signs as keys: whether they are, and which. */
export function KeySettings() {
  const { text } = useText()
  const letterKeys = useSettings((settings) => settings.letterKeys)
  const keys = useSettings((settings) => settings.keys)
  const fixed = useConnection((connection) => connection.fixed)
  const isFixed = fixed.includes('keys')
  return (
    <>
      <Field hint={fixed.includes('letterKeys') ? text.settings.fixed : text.keys.lettersWhy}>
        <Switch
          checked={letterKeys}
          disabled={fixed.includes('letterKeys')}
          label={text.keys.letters}
          onChange={(_event, { checked }) => changeSettings({ letterKeys: checked })}
        />
      </Field>
      {letterKeys && (
        <>
          <p className={styles.hint}>{isFixed ? text.settings.fixed : text.keys.letterHint}</p>
          <div className={styles.letters}>
            {lettered.map((action) => (
              <LetterOf key={action} action={action} isFixed={isFixed} />
            ))}
          </div>
          {Object.keys(keys).length > 0 && !isFixed && (
            <Button icon={<ArrowUndoRegular />} onClick={() => changeSettings({ keys: {} })}>
              {text.keys.usual}
            </Button>
          )}
        </>
      )}
    </>
  )
}

/** What is typed last counts; a key that another action has is not taken. */
function LetterOf({ action, isFixed }: { action: ActionId; isFixed: boolean }) {
  const { text } = useText()
  const keys = useSettings((settings) => settings.keys)
  const [refused, setRefused] = useState<string | null>(null)
  const choices = { letterKeys: true, keys }
  const held = keysOf(action, choices).find(isLetterKey) ?? ''
  const name = deskActions[action].name(text)
  const take = (typed: string): void => {
    const key = letterKeyOf(typed)
    const holder = key === '' ? null : holderOf(key, action, choices)
    if (key !== '' && !isLetterKey(key)) setRefused(text.keys.noKey)
    else if (holder !== null) setRefused(text.keys.taken(capOf(key, text), deskActions[holder].name(text)))
    else {
      setRefused(null)
      changeSettings({ keys: withKey(keys, action, key) })
    }
  }
  return (
    <Field
      className={styles.letterLine}
      orientation="horizontal"
      label={name}
      {...(refused !== null && { validationMessage: { children: refused, className: styles.refused } })}
    >
      <Input
        className={styles.letter}
        disabled={isFixed}
        value={held.replace('Shift+', '')}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={() => setRefused(null)}
        onChange={(_event, { value }) => take(Array.from(value).at(-1) ?? '')}
      />
    </Field>
  )
}
