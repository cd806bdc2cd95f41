import { Button, Switch, Tooltip } from '@fluentui/react-components'
import type { FolderState } from '../../../shared/ipc/views.ts'
import { pollFolder, removeFolder } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { CheckmarkCircleRegular, EyeOffRegular, PlugDisconnectedRegular } from '../../ui/icons.ts'
import styles from './folders.module.css'

export function FolderLine({ folder, isFixed }: { folder: FolderState; isFixed: boolean }) {
  const { text } = useText()
  const offline = folder.status === 'offline' || folder.status === 'silent'
  return (
    <li className={styles.folder}>
      <span className={offline ? styles.offline : styles.online} aria-hidden>
        {offline ? <PlugDisconnectedRegular /> : <CheckmarkCircleRegular />}
      </span>
      <span className={styles.about}>
        <span className={styles.path}>{folder.path}</span>
        <span className={classes(styles.status, offline && styles.offline)}>{text.folders.status[folder.status]}</span>
        {offline && <span className={styles.status}>{text.folders.offlineWhy}</span>}
      </span>
      <Tooltip content={text.folders.pollWhy} relationship="description">
        <Switch
          className={styles.poll}
          disabled={isFixed}
          checked={folder.poll}
          label={text.folders.poll}
          labelPosition="before"
          onChange={(_event, { checked }) => void pollFolder(folder.path, checked)}
        />
      </Tooltip>
      {!isFixed && (
        <Tooltip content={text.folders.remove(folder.path)} relationship="label">
          <Button appearance="subtle" icon={<EyeOffRegular />} onClick={() => void removeFolder(folder.path)} />
        </Tooltip>
      )}
    </li>
  )
}
