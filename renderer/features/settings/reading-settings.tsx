import { Field, SpinButton, Switch } from '@fluentui/react-components'
import { useConnection } from '../../state/connection-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'
import styles from './settings.module.css'

export function ReadingSettings() {
  const { text } = useText()
  const ocr = useSettings((settings) => settings.ocr)
  const fixed = useConnection((connection) => connection.fixed)
  return (
    <>
      <NumberSetting
        name="settleSeconds"
        label={text.settings.settle}
        hint={text.settings.settleWhy}
        min={0}
        max={60}
        step={1}
      />
      <Field hint={fixed.includes('ocr') ? text.settings.fixed : text.settings.ocrWhy}>
        <Switch
          checked={ocr}
          disabled={fixed.includes('ocr')}
          label={text.settings.ocr}
          onChange={(_event, { checked }) => changeSettings({ ocr: checked })}
        />
      </Field>
      <NumberSetting
        name="maxMegabytes"
        label={text.settings.maxMegabytes}
        hint={text.settings.maxMegabytesWhy}
        min={1}
        max={500}
        step={10}
      />
      <NumberSetting
        name="secondsPerFile"
        label={text.settings.secondsPerFile}
        hint={text.settings.secondsPerFileWhy}
        min={5}
        max={600}
        step={5}
      />
    </>
  )
}

type NumberName = 'settleSeconds' | 'maxMegabytes' | 'secondsPerFile'

function NumberSetting({
  name,
  label,
  hint,
  min,
  max,
  step,
}: {
  name: NumberName
  label: string
  hint: string
  min: number
  max: number
  step: number
}) {
  const { text } = useText()
  const current = useSettings((settings) => settings[name])
  const isFixed = useConnection((connection) => connection.fixed.includes(name))
  return (
    <Field label={label} hint={isFixed ? text.settings.fixed : hint}>
      <SpinButton
        className={styles.seconds}
        disabled={isFixed}
        min={min}
        max={max}
        step={step}
        value={current}
        onChange={(_event, { value, displayValue }) => {
          const chosen = value ?? Number(displayValue)
          if (Number.isFinite(chosen)) changeSettings({ [name]: Math.min(max, Math.max(min, chosen)) })
        }}
      />
    </Field>
  )
}
