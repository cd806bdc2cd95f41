import { Field, Input, Switch } from '@fluentui/react-components'
import { useState } from 'react'
import { useConnection } from '../../state/connection-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'

/** What the installed app does on its computer beside its window. */
export function DesktopSettings() {
  const { text } = useText()
  const { notify, startAtLogin } = useSettings()
  const fixed = useConnection((connection) => connection.fixed)
  return (
    <>
      <Field hint={fixed.includes('notify') ? text.settings.fixed : text.settings.notifyWhy}>
        <Switch
          checked={notify}
          disabled={fixed.includes('notify')}
          label={text.settings.notify}
          onChange={(_event, { checked }) => changeSettings({ notify: checked })}
        />
      </Field>
      <Field {...(fixed.includes('startAtLogin') && { hint: text.settings.fixed })}>
        <Switch
          checked={startAtLogin}
          disabled={fixed.includes('startAtLogin')}
          label={text.settings.startAtLogin}
          onChange={(_event, { checked }) => changeSettings({ startAtLogin: checked })}
        />
      </Field>
      <UpdateAddress isFixed={fixed.includes('updateAddress')} />
    </>
  )
}

/** Taken when the person leaves the field: half an address is nobody's address. */
function UpdateAddress({ isFixed }: { isFixed: boolean }) {
  const { text } = useText()
  const kept = useSettings((settings) => settings.updateAddress) ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const address = (typed ?? kept).trim()
  const isRight = address === '' || isWebAddress(address)
  const take = (): void => {
    if (!isRight) return
    setTyped(null)
    if (address !== kept) changeSettings({ updateAddress: address === '' ? null : address })
  }
  return (
    <Field
      label={text.settings.updateAddress}
      hint={isFixed ? text.settings.fixed : text.settings.updateWhy}
      {...(!isRight && { validationMessage: text.settings.updateWrong })}
    >
      <Input
        type="url"
        disabled={isFixed}
        value={typed ?? kept}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={take}
      />
    </Field>
  )
}

function isWebAddress(address: string): boolean {
  return URL.parse(address)?.protocol === 'https:'
}
