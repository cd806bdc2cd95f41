import { Button, Tooltip } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { openOriginal, showInFolder } from '../../state/actions.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useText } from '../../text/use-text.ts'
import { FolderOpenRegular, OpenRegular } from '../../ui/icons.ts'
import { fileName } from '../notice-list/list-entries.ts'
import styles from './notice-on-desk.module.css'

/** The files a notice was read from and their copies: name, kind, pages, and a way to each. */
export function SourceFiles({ notice: { id, sources, copies } }: { notice: NoticeView }) {
  const { text } = useText()
  const canOpen = useConnection(({ capabilities }) => capabilities.openInViewer)
  return (
    <ul className={styles.files} aria-label={text.texts.files}>
      {sources.flatMap((source, index) => [
        <li key={source.file} className={styles.file}>
          <span className={styles.fileName} title={source.file}>{fileName(source.file)}</span>
          <span className={styles.kind}>
            {text.texts.formats[source.format]}
            {source.pages !== null && ` · ${text.texts.pages(source.pages)}`}
          </span>
          {source.ocr && <Tooltip content={text.texts.ocrWhy} relationship="description"><span className={styles.ocr} tabIndex={0}>{text.texts.ocr}</span></Tooltip>}
          {canOpen && (
            <>
              <FileButton label={text.texts.openOriginal(fileName(source.file))} icon={<OpenRegular />} onClick={() => openOriginal(id, index)} />
              <FileButton label={text.texts.showInFolder(fileName(source.file))} icon={<FolderOpenRegular />} onClick={() => showInFolder(id, index, 0)} />
            </>
          )}
        </li>,
        ...(copies[index] ?? []).map((path, copy) => (
          <li key={path} className={styles.file}>
            <span className={styles.fileName} title={path}>{fileName(path)}</span>
            <span className={styles.kind}>{text.texts.copy}</span>
            {canOpen && <FileButton label={text.texts.showInFolder(path)} icon={<FolderOpenRegular />} onClick={() => showInFolder(id, index, copy + 1)} />}
          </li>
        )),
      ])}
    </ul>
  )
}

function FileButton({ label, icon, onClick }: { label: string; icon: React.JSX.Element; onClick: () => void }) {
  return <Tooltip content={label} relationship="label"><Button size="small" appearance="subtle" icon={icon} onClick={onClick} /></Tooltip>
}
