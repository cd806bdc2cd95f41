import { useEffect, useEffectEvent } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useOpened } from '../../state/notice-store.ts'
import { useText } from '../../text/use-text.ts'
import { fileName } from '../../notice/file-name.ts'
import { aimAt, showSource, useAim } from './aim-store.ts'
import { findingPlaces, firstPlaces } from './places.ts'
import { PdfOriginal } from './pdf-original.tsx'
import { WithoutPages } from './without-pages.tsx'
import styles from './original.module.css'

/** The files of a notice as they are, one at a time; turns to the warning being looked at. */
export function OriginalView({ notice }: { notice: NoticeView }) {
  const { text, language } = useText()
  const findingId = useOpened((opened) => opened.findingId)
  const turn = useOpened((opened) => opened.turn)
  const source = useAim((aim) =>
    aim.notice === notice.id && aim.source < notice.sources.length ? aim.source : firstPdf(notice),
  )
  const turnToPlace = useEffectEvent(() => {
    const finding = notice.findings.find(({ id }) => id === findingId)
    if (finding === undefined) return
    const first = firstPlaces(findingPlaces(notice, finding))
    const place = first[language] ?? first.en ?? first.fr
    if (place !== undefined) aimAt(notice.id, place)
  })
  // Every turn to a warning turns to its page, also when it is the same as before; a notice that is judged anew leaves
  // the reader in place.
  useEffect(() => turnToPlace(), [notice.id, findingId, turn, language])
  const file = notice.sources[source]
  if (file === undefined) return null
  return (
    <>
      {notice.sources.length > 1 && (
        <div className={styles.files} role="group" aria-label={text.texts.files}>
          {notice.sources.map((one, index) => (
            <button
              key={one.file}
              type="button"
              className={styles.file}
              aria-pressed={index === source}
              title={one.file}
              onClick={() => showSource(notice.id, index)}
            >
              {fileName(one.file)}
            </button>
          ))}
        </div>
      )}
      {file.format === 'pdf' ? (
        <PdfOriginal key={`${notice.id} ${source}`} notice={notice} source={source} file={file} />
      ) : (
        <WithoutPages notice={notice} source={source} />
      )}
    </>
  )
}

function firstPdf(notice: NoticeView): number {
  return Math.max(
    0,
    notice.sources.findIndex(({ format }) => format === 'pdf'),
  )
}
