import { Switch } from '@fluentui/react-components'
import { useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { ReadingSwitch } from '../original/reading-switch.tsx'
import styles from './notice-on-desk.module.css'

export function TextsToolbar() {
  const { text } = useText()
  const onlyWarnings = useView((view) => view.onlyWarnings)
  const showSpaces = useView((view) => view.showSpaces)
  return (
    <div className={styles.toolbar}>
      <Switch className={styles.switch} checked={onlyWarnings} label={text.texts.onlyWarnings} onChange={(_event, { checked }) => { useView.setState({ onlyWarnings: checked }) }} />
      <Switch className={styles.switch} checked={showSpaces} label={text.texts.showSpaces} onChange={(_event, { checked }) => { useView.setState({ showSpaces: checked }) }} />
      <ReadingSwitch />
    </div>
  )
}
