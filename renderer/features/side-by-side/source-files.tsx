import { Button, Tooltip } from '@fluentui/react-components'
import type { Source } from '../../../shared/notice/report.ts'
import { openOriginal, showInFolder } from '../../state/actions.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useText } from '../../text/use-text.ts'
import { FolderOpenRegular, OpenRegular } from '../../ui/icons.ts'
import { fileName } from '../notice-list/list-entries.ts'
import styles from './notice-on-desk.module.css'

/** The files a notice was read from: name, kind, pages, and a way to the original. */
export function SourceFiles({ id, sources }: { id: string; sources: readonly Source[] }) {
  const { text } = useText()
  const canOpen = useConnection(({ capabilities }) => capabilities.openInViewer)
  return (
    <ul className={styles.files} aria-label={text.texts.files}>
      {sources.map((source, index) => (
        <li key={source.file} className={styles.file}>
          <span className={styles.fileName} title={source.file}>{fileName(source.file)}</span>
          <span className={styles.kind}>
            {text.texts.formats[source.format]}
            {source.pages !== null && ` · ${text.texts.pages(source.pages)}`}
          </span>
          {source.ocr && <Tooltip content={text.texts.ocrWhy} relationship="description"><span className={styles.ocr} tabIndex={0}>{text.texts.ocr}</span></Tooltip>}
          {canOpen && (
            <>
              <Tooltip content={text.texts.openOriginal(fileName(source.file))} relationship="label">
                <Button size="small" appearance="subtle" icon={<OpenRegular />} onClick={() => openOriginal(id, index)} />
              </Tooltip>
              <Tooltip content={text.texts.showInFolder(fileName(source.file))} relationship="label">
                <Button size="small" appearance="subtle" icon={<FolderOpenRegular />} onClick={() => showInFolder(id, index)} />
              </Tooltip>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
