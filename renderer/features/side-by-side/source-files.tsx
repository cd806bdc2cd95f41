import { Button, Tooltip } from '@fluentui/react-components'
import { useState } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { Source } from '../../../shared/notice/report.ts'
import { openOriginal, showInFolder } from '../../state/actions.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useText } from '../../text/use-text.ts'
import { FolderOpenRegular, OpenRegular } from '../../ui/icons.ts'
import { fileName } from '../../notice/file-name.ts'
import styles from './notice-on-desk.module.css'

/** The files a notice was read from and their copies: name, kind, pages, what was left out, and a way to each. */
export function SourceFiles({ notice: { id, sources, copies } }: { notice: NoticeView }) {
  const { text } = useText()
  const canOpen = useConnection(({ capabilities }) => capabilities.openInViewer)
  const [shown, setShown] = useState<number | null>(null)
  const leaving = shown === null ? undefined : sources[shown]
  return (
    <>
      <ul className={styles.files} aria-label={text.texts.files}>
        {sources.flatMap((source, index) => [
          <li key={`${source.file} ${source.inside ?? ''}`} className={styles.file}>
            <span className={styles.fileName} title={source.file}>
              {text.texts.inside(source.inside ?? '', fileName(source.file))}
            </span>
            <span className={styles.kind}>
              {text.texts.formats[source.format]}
              {source.pages !== null && ` · ${text.texts.pages(source.pages)}`}
            </span>
            {source.ocr && (
              <Tooltip content={text.texts.ocrWhy} relationship="description">
                <span className={styles.ocr} tabIndex={0}>
                  {text.texts.ocr}
                </span>
              </Tooltip>
            )}
            {source.leftOut && (
              <LeftOut
                leftOut={source.leftOut}
                isOpen={shown === index}
                toggle={() => setShown(shown === index ? null : index)}
              />
            )}
            {canOpen && (
              <>
                <FileButton
                  label={text.texts.openOriginal(fileName(source.file))}
                  icon={<OpenRegular />}
                  onClick={() => openOriginal(id, index)}
                />
                <FileButton
                  label={text.texts.showInFolder(fileName(source.file))}
                  icon={<FolderOpenRegular />}
                  onClick={() => showInFolder(id, index, 0)}
                />
              </>
            )}
          </li>,
          ...(copies[index] ?? []).map((path, copy) => (
            <li key={path} className={styles.file}>
              <span className={styles.fileName} title={path}>
                {fileName(path)}
              </span>
              <span className={styles.kind}>{text.texts.copy}</span>
              {canOpen && (
                <FileButton
                  label={text.texts.showInFolder(path)}
                  icon={<FolderOpenRegular />}
                  onClick={() => showInFolder(id, index, copy + 1)}
                />
              )}
            </li>
          )),
        ])}
      </ul>
      {leaving?.leftOut && (
        <div
          className={styles.leftOut}
          role="region"
          aria-label={text.texts.leftOutList(fileName(leaving.file))}
          tabIndex={0}
        >
          <p className={styles.leftOutWhy}>{text.texts.leftOutWhy}</p>
          {leaving.leftOut.lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </div>
      )}
    </>
  )
}

/** How much of the file is no part of the notice; of a mail nothing more is known. */
function LeftOut({
  leftOut: { count, lines },
  isOpen,
  toggle,
}: {
  leftOut: NonNullable<Source['leftOut']>
  isOpen: boolean
  toggle: () => void
}) {
  const { text } = useText()
  if (lines.length === 0) return <span className={styles.kind}>{text.texts.leftOut(count)}</span>
  return (
    <Button size="small" appearance="subtle" className={styles.leftOutButton} aria-expanded={isOpen} onClick={toggle}>
      {text.texts.leftOut(count)}
    </Button>
  )
}

function FileButton({ label, icon, onClick }: { label: string; icon: React.JSX.Element; onClick: () => void }) {
  return (
    <Tooltip content={label} relationship="label">
      <Button size="small" appearance="subtle" icon={icon} onClick={onClick} />
    </Tooltip>
  )
}
