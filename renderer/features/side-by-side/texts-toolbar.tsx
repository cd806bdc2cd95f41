import { Switch } from '@fluentui/react-components'
import { useShallow } from 'zustand/react/shallow'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useView } from '../../state/view-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { ReadingSwitch } from '../original/reading-switch.tsx'
import styles from './notice-on-desk.module.css'

export function TextsToolbar({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const keys = useActionKeys()
  const { caps, aria } = keys('only-warnings')
  const onlyWarnings = useView((view) => view.onlyWarnings)
  const showSpaces = useView((view) => view.showSpaces)
  const { showUnlinked, leastLinked } = useView(
    useShallow(({ showUnlinked, leastLinked }) => ({ showUnlinked, leastLinked })),
  )
  const hasSpaces = [notice.en, notice.fr].some((side) =>
    side?.blocks.some(({ spaces }) => spaces !== undefined && spaces.length > 0),
  )
  const isPdf = notice.sources.every(({ format }) => format === 'pdf')
  return (
    <>
      <div className={styles.toolbar}>
        <Switch
          className={styles.switch}
          checked={onlyWarnings}
          label={text.texts.onlyWarnings}
          title={caps[0]}
          aria-keyshortcuts={aria}
          onChange={(_event, { checked }) => {
            useView.setState({ onlyWarnings: checked })
          }}
        />
        <Switch
          className={styles.switch}
          checked={showSpaces}
          label={text.texts.showSpaces}
          onChange={(_event, { checked }) => {
            useView.setState({ showSpaces: checked })
          }}
        />
        {notice.en !== null && notice.fr !== null && (
          <Switch
            className={styles.switch}
            checked={showUnlinked}
            label={text.texts.unlinkedWords}
            title={keys('unlinked-words').caps[0]}
            aria-keyshortcuts={keys('unlinked-words').aria}
            onChange={(_event, { checked }) => {
              useView.setState({ showUnlinked: checked })
            }}
          />
        )}
        <ReadingSwitch />
      </div>
      {showSpaces && (
        <p className={styles.spaces} role="note">
          {hasSpaces ? text.texts.spaceSigns : isPdf ? text.texts.noSpacesInPdf : text.texts.noSpaces}
        </p>
      )}
      {showUnlinked && notice.en !== null && notice.fr !== null && (
        <div className={styles.unlinkedNote}>
          <p role="note">{text.texts.unlinkedWhy}</p>
          <Switch
            className={styles.switch}
            checked={leastLinked}
            label={text.texts.leastLinked}
            onChange={(_event, { checked }) => {
              useView.setState({ leastLinked: checked })
            }}
          />
        </div>
      )}
    </>
  )
}
