import { Tooltip } from '@fluentui/react-components'
import { memo } from 'react'
import type { Block, Language } from '../../../shared/notice/report.ts'
import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import { DragGrip } from '../pairing/drag-grip.tsx'
import { PairingButton } from '../pairing/pairing-button.tsx'
import { usePairTarget } from '../pairing/use-pair-target.ts'
import { MarkedText } from './marked-text.tsx'
import type { PairRow } from '../../notice/rows.ts'
import styles from './pair-table.module.css'

/** Counterparts on one line. `sides` tells which languages the notice has at all. */
export const PairLine = memo(function PairLine({ row, sides }: { row: PairRow; sides: Record<Language, boolean> }) {
  const { text, format } = useText()
  const current = useOpened(({ findingId }) => findingId !== null && row.findings.some(({ id }) => id === findingId))
  const uncertain = row.uncertain ? text.texts.uncertainWhy(format.percent(row.confidence)) : null
  const first = row.findings[0]
  const className = classes(styles.line, styles[row.form], current && styles.current, row.uncertain && styles.uncertain)
  return (
    <div className={className} role="presentation" data-current-row={current ? '' : undefined}>
      {row.form === 'letterhead' ? (
        <LetterheadCell row={row} />
      ) : (
        <Cell language="en" row={row} blocks={row.en} present={sides.en} paired={sides.fr} />
      )}
      <div role="cell" className={styles.gutter}>
        {row.severity !== null && first && (
          <button
            type="button"
            className={styles.dot}
            title={text.texts.rowWarnings(row.findings.length)}
            aria-label={text.texts.rowWarnings(row.findings.length)}
            onClick={() => turnToFinding(first.id)}
          >
            <SeverityIcon severity={row.severity} />
          </button>
        )}
        {uncertain !== null && (
          <Tooltip content={uncertain} relationship="description">
            <span className={styles.unsure} tabIndex={0}>
              <span aria-hidden>≈</span>
              <span className="visually-hidden">{text.texts.uncertain}</span>
            </span>
          </Tooltip>
        )}
        {row.form !== 'letterhead' && sides.en && sides.fr && <PairingButton row={row} isCurrent={current} />}
      </div>
      {row.form !== 'letterhead' && (
        <Cell language="fr" row={row} blocks={row.fr} present={sides.fr} paired={sides.en} />
      )}
    </div>
  )
})

/** Stands over both languages, and so over both columns. */
function LetterheadCell({ row }: { row: PairRow }) {
  return (
    <div role="cell" aria-colspan={2} className={styles.cell}>
      {[...row.en, ...row.fr].map((block) => (
        <p key={block.id} data-block={block.id}>
          <MarkedText block={block} findings={row.findings} />
        </p>
      ))}
    </div>
  )
}

/** `paired`: the other language is there too, so that passages can be put together. */
function Cell({
  language,
  row,
  blocks,
  present,
  paired,
}: {
  language: Language
  row: PairRow
  blocks: readonly Block[]
  present: boolean
  paired: boolean
}) {
  const { text, language: interfaceLanguage } = useText()
  const target = usePairTarget(row, language)
  if (blocks.length === 0) {
    // A notice in one language has no gaps worth naming one by one.
    return (
      <div role="cell" {...target} className={classes(styles.cell, styles.gap)} data-label={text.ownNames[language]}>
        {!present ? (
          <span className="visually-hidden">{text.texts.noCounterpart}</span>
        ) : (
          <span className={styles.gapWords}>{text.texts.noCounterpart}</span>
        )}
      </div>
    )
  }
  return (
    <div role="cell" {...target} className={styles.cell} lang={language} data-label={text.ownNames[language]}>
      {blocks.map((block) => (
        <p key={block.id} className={styles[`${block.kind}Block`]} data-block={block.id}>
          {present && paired && <DragGrip language={language} block={block.id} row={row.key} />}
          <MarkedText block={block} findings={row.findings} language={language} />
        </p>
      ))}
      {row.byHand && (language === 'en' || row.en.length === 0) && (
        <span className={styles.byHandWords} lang={interfaceLanguage}>
          {text.pairing.byHand}
        </span>
      )}
      {row.uncertain && <span className={styles.unsureWords}>{text.texts.uncertain}</span>}
    </div>
  )
}
