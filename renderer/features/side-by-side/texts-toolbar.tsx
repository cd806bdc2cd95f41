import { Switch } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useView } from '../../state/view-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { ReadingSwitch } from '../original/reading-switch.tsx'
import { ShowMenu } from './show-menu.tsx'
import styles from './notice-on-desk.module.css'

export function TextsToolbar({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const { caps, aria } = useActionKeys()('only-warnings')
  const onlyWarnings = useView((view) => view.onlyWarnings)
  const showSpaces = useView((view) => view.showSpaces)
  const showUnlinked = useView((view) => view.showUnlinked)
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
        <ShowMenu notice={notice} />
        <ReadingSwitch />
      </div>
      {showSpaces && (
        <p className={styles.spaces} role="note">
          {hasSpaces ? text.texts.spaceSigns : isPdf ? text.texts.noSpacesInPdf : text.texts.noSpaces}
        </p>
      )}
      {showUnlinked && notice.en !== null && notice.fr !== null && (
        <p className={styles.spaces} role="note">
          {text.texts.unlinkedWhy}
        </p>
      )}
    </>
  )
}
