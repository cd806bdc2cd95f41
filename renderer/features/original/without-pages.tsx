import { Button } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { openOriginal } from '../../state/actions.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useText } from '../../text/use-text.ts'
import { OpenRegular } from '../../ui/icons.ts'
import { fileName } from '../../notice/file-name.ts'
import styles from './original.module.css'

/** Said instead of pages, for a file whose pages exist only in the program that made it. */
export function WithoutPages({ notice, source }: { notice: NoticeView; source: number }) {
  const { text } = useText()
  const canOpen = useConnection(({ capabilities }) => capabilities.openInViewer)
  const file = notice.sources[source]
  if (file === undefined) return null
  return (
    <div className={styles.without} role="note">
      <span>{text.original.withoutPages(fileName(file.file), text.texts.formats[file.format])}</span>
      {canOpen && (
        <Button size="small" icon={<OpenRegular />} onClick={() => openOriginal(notice.id, source)}>
          {text.original.openInProgram}
        </Button>
      )}
    </div>
  )
}
