import { Field, SpinButton, Switch } from '@fluentui/react-components'
import { useConnection } from '../../state/connection-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'
import styles from './settings.module.css'

export function ReadingSettings() {
  const { text } = useText()
  const settleSeconds = useSettings((settings) => settings.settleSeconds)
  const ocr = useSettings((settings) => settings.ocr)
  const fixed = useConnection((connection) => connection.fixed)
  return (
    <>
      <Field label={text.settings.settle} hint={fixed.includes('settleSeconds') ? text.settings.fixed : text.settings.settleWhy}>
        <SpinButton
          className={styles.seconds}
          disabled={fixed.includes('settleSeconds')}
          min={0}
          max={60}
          value={settleSeconds}
          onChange={(_event, { value, displayValue }) => {
            const seconds = value ?? Number(displayValue)
            if (Number.isFinite(seconds)) changeSettings({ settleSeconds: Math.min(60, Math.max(0, seconds)) })
          }}
        />
      </Field>
      <Field hint={fixed.includes('ocr') ? text.settings.fixed : text.settings.ocrWhy}>
        <Switch checked={ocr} disabled={fixed.includes('ocr')} label={text.settings.ocr} onChange={(_event, { checked }) => changeSettings({ ocr: checked })} />
      </Field>
    </>
  )
}
