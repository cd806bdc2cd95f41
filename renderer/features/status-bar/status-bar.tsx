import { Button, ProgressBar } from '@fluentui/react-components'
import { stopReading } from '../../state/actions.ts'
import { useFolders } from '../../state/folders-store.ts'
import { say } from '../../state/messages-store.ts'
import { changeFilters } from '../../state/list-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { openDialog, showPage, showPane } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { fileName } from '../../notice/file-name.ts'
import { DocumentErrorRegular, FolderRegular, PlugDisconnectedRegular } from '../../ui/icons.ts'
import styles from './status-bar.module.css'

/** One line about the whole desk: what is watched, how much is read, what could not be. */
export function StatusBar() {
  const { text } = useText()
  const { folders, progress } = useFolders()
  const notices = useRows((rows) => rows.notices.size)
  const unread = useRows((rows) => rows.failures.size)
  const offline = folders.filter(({ status }) => status === 'offline' || status === 'silent').length
  const [first] = folders
  const { scan } = progress
  const watching =
    first === undefined
      ? text.status.notWatching
      : folders.length === 1
        ? text.status.watching(fileName(first.path))
        : text.status.watchingMany(folders.length)
  // What is behind the reading: the notices are held against one another. Its one first step is too short to be told
  // of.
  const isComparing = progress.reading.length === 0
  const isBusy = progress.done < progress.total && !(isComparing && progress.total === 1)
  const page = scan === undefined ? '' : ` · ${text.status.scan(fileName(scan.file), scan.page, scan.pages)}`
  const working = `${(isComparing ? text.status.comparing : text.status.reading)(progress.done, progress.total)}${page}`
  const showUnread = (): void => {
    changeFilters({ finds: ['unread'] })
    // Of any page and of any pane: that is where the list is.
    showPage('desk')
    showPane('list')
  }
  return (
    <footer className={styles.bar} aria-label={text.status.label}>
      {(offline === 0 || offline < folders.length) && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.part}
          icon={<FolderRegular />}
          title={folders.map(({ path }) => path).join('\n')}
          onClick={() => openDialog('folders')}
        >
          <span className={styles.clip}>{watching}</span>
        </Button>
      )}
      {offline > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={classes(styles.part, styles.bad)}
          icon={<PlugDisconnectedRegular />}
          onClick={() => openDialog('folders')}
        >
          {text.status.offline(offline)}
        </Button>
      )}
      <span role="status">
        {text.status.notices(notices)}
        {progress.learning === 'failed' && <span className={styles.failed}> · {text.status.learningFailed}</span>}
      </span>
      {unread > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={classes(styles.part, styles.bad)}
          icon={<DocumentErrorRegular />}
          onClick={showUnread}
        >
          {text.status.unread(unread)}
        </Button>
      )}
      <span className={styles.spring} />
      {isBusy && (
        <span className={styles.reading}>
          <span className={styles.clip} title={progress.reading.map(fileName).join('\n')}>
            {working}
          </span>
          <ProgressBar
            className={styles.progress}
            value={progress.done + (scan === undefined ? 0 : (scan.page - 1) / scan.pages)}
            max={progress.total}
            thickness="large"
            aria-label={working}
          />
          <Button
            size="small"
            aria-label={text.status.stopLong}
            onClick={() =>
              void stopReading().then((stopped) => {
                if (stopped) say(text.status.stopped)
              })
            }
          >
            {text.status.stop}
          </Button>
        </span>
      )}
    </footer>
  )
}
