import { useMemo, useState } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { Source } from '../../../shared/notice/report.ts'
import { useText } from '../../text/use-text.ts'
import { fileName } from '../../notice/file-name.ts'
import { useShownFindings } from '../../state/use-shown-findings.ts'
import { useAim } from './aim-store.ts'
import { fitScale, layOut, pageAt, pagesKept, pagesNear } from './page-layout.ts'
import type { PdfFile } from './pdf-file.ts'
import { PdfPage } from './pdf-page.tsx'
import { marksByPage, type PageMark } from './places.ts'
import { PageToolbar } from './page-toolbar.tsx'
import { turnToFindingAt } from './pointed.ts'
import { useKeptMiddle, useTurning } from './use-turning.ts'
import { useSelectionSearch } from './use-selection-search.ts'
import { useSight } from './use-sight.ts'
import styles from './original.module.css'

const noMarks: readonly PageMark[] = []

/** All pages under each other as printed; only those near the eye are drawn. */
export function PdfReader({
  notice,
  source,
  file,
  pdf,
}: {
  notice: NoticeView
  source: number
  file: Source
  pdf: PdfFile
}) {
  const { text } = useText()
  const findings = useShownFindings(notice)
  const marks = useMemo(() => marksByPage(notice, findings, source), [notice, findings, source])
  const { scroller, sight, onScroll } = useSight()
  /** CSS pixels a point; null: as wide as there is room. */
  const [zoom, setZoom] = useState<number | null>(null)
  const scale = zoom ?? fitScale(pdf.sizes, sight.width)
  const layout = useMemo(() => layOut(pdf.sizes, scale), [pdf, scale])
  const aim = useAim((store) => (store.notice === notice.id && store.source === source ? store.aim : null))
  const isMeasured = sight.width > 0
  useKeptMiddle(scroller, scale, isMeasured)
  useTurning(scroller, aim?.place.source === source ? aim : null, layout, scale, isMeasured)
  useSelectionSearch(scroller, notice, source, scale)
  const [urgentFirst, urgentLast] = pagesNear(layout, sight.top, sight.height, 1)
  const [first, last] = pagesNear(layout, sight.top, sight.height, pagesKept(layout, window.devicePixelRatio))
  const near = isMeasured ? layout.tops.slice(first, last + 1) : []
  return (
    <>
      <PageToolbar
        notice={notice}
        page={pageAt(layout, sight.top + sight.height / 2) + 1}
        pages={pdf.sizes.length}
        scale={scale}
        onZoom={setZoom}
      />
      <div
        className={styles.scroller}
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={text.original.region(fileName(file.file))}
        onScroll={onScroll}
        onClick={(event) => turnToFindingAt(event, marks, scale)}
      >
        <div className={styles.pages} style={{ height: layout.total, width: layout.width }}>
          {near.map((top, at) => {
            const index = first + at
            return (
              <div key={index} className={styles.place} style={{ top }}>
                <PdfPage
                  pdf={pdf}
                  index={index}
                  scale={scale}
                  marks={marks.get(index + 1) ?? noMarks}
                  urgent={index >= urgentFirst && index <= urgentLast}
                />
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}
