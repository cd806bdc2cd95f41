import { ToggleButton } from '@fluentui/react-components'
import { readings, showReading, useView } from '../../state/view-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import styles from './original.module.css'

/** Text, original, or both: in the toolbar over the texts. */
export function ReadingSwitch() {
  const { text } = useText()
  const { caps, aria } = useActionKeys()('original')
  const shown = useView((view) => view.shown)
  return (
    <div
      className={styles.switch}
      role="group"
      aria-label={text.original.switch}
      title={caps[0]}
      aria-keyshortcuts={aria}
    >
      {readings.map((reading) => (
        <ToggleButton
          key={reading}
          size="small"
          appearance="subtle"
          checked={shown === reading}
          onClick={() => showReading(reading)}
        >
          {text.original.readings[reading]}
        </ToggleButton>
      ))}
    </div>
  )
}
