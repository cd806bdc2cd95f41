import { Button, Tooltip } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useOpened } from '../../state/notice-store.ts'
import { useSought } from '../../state/sought-store.ts'
import { showReading, useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { AutoFitWidthRegular, ZoomInRegular, ZoomOutRegular } from '../../ui/icons.ts'
import { aimAt, useAim } from './aim-store.ts'
import { zoomed } from './page-layout.ts'
import { findingPlaces, firstPlaces } from './places.ts'
import styles from './original.module.css'

interface Props {
  notice: NoticeView
  page: number
  pages: number
  scale: number
  onZoom: (scale: number | null) => void
}

/** Over the pages: the places of the current warning in each language, which page this is, and how large. */
export function PageToolbar({ notice, page, pages, scale, onZoom }: Props) {
  const { text, format } = useText()
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={text.original.toolbar}>
      <Places notice={notice} />
      <FoundRow notice={notice} />
      <span className={styles.view}>
        <span className={styles.pageNumber} aria-live="polite">
          {text.original.page(page, pages)}
        </span>
        <Tooltip content={text.original.zoomOut} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<ZoomOutRegular />}
            onClick={() => onZoom(zoomed(scale, -1))}
          />
        </Tooltip>
        <span className={styles.percent}>{format.percent(scale)}</span>
        <Tooltip content={text.original.zoomIn} relationship="label">
          <Button size="small" appearance="subtle" icon={<ZoomInRegular />} onClick={() => onZoom(zoomed(scale, 1))} />
        </Tooltip>
        <Tooltip content={text.original.fitWidth} relationship="label">
          <Button size="small" appearance="subtle" icon={<AutoFitWidthRegular />} onClick={() => onZoom(null)} />
        </Tooltip>
      </span>
    </div>
  )
}

/** One button a language, wherever the current warning stands in it. */
function Places({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const finding = useOpened(({ findingId }) => notice.findings.find(({ id }) => id === findingId))
  const aimed = useAim(({ notice: of, aim }) => (of === notice.id ? aim?.place.language : undefined))
  if (finding === undefined) return null
  const first = firstPlaces(findingPlaces(notice, finding))
  const languages = (['en', 'fr'] as const).filter((language) => first[language] !== undefined)
  if (languages.length === 0) return <span className={styles.noPlace}>{text.original.noPlace}</span>
  return languages.map((language) => {
    const place = first[language]
    return (
      place && (
        <button
          key={language}
          type="button"
          className={styles.file}
          aria-pressed={aimed === language}
          onClick={() => aimAt(notice.id, place)}
        >
          {text.original.place(text.ownNames[language], place.page)}
        </button>
      )
    )
  })
}

/** Where the texts are not in sight, the way to the row of what was selected. */
function FoundRow({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const hasFound = useSought((sought) => sought.notice === notice.id && sought.block !== null)
  const shown = useView((view) => view.shown)
  if (!hasFound || shown !== 'original') return null
  return (
    <Button size="small" onClick={() => showReading('beside')}>
      {text.original.showRow}
    </Button>
  )
}
