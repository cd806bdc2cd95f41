import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useOpened } from '../../state/notice-store.ts'
import { useSought } from '../../state/sought-store.ts'
import { useText } from '../../text/use-text.ts'
import { usePairing } from '../../state/pairing-store.ts'
import { classes } from '../../ui/classes.ts'
import { ChoosingBar } from '../pairing/choosing-bar.tsx'
import { PairingMenu } from '../pairing/pairing-menu.tsx'
import { FoldLine } from './fold-line.tsx'
import { PairLine } from './pair-line.tsx'
import { isConcerned, rowOfBlock, rowOfFinding, sectionAt } from '../../notice/rows.ts'
import { SectionBar } from './section-bar.tsx'
import { useDeskRows } from './use-desk-rows.ts'
import { scrollBoxOf, useScrollBox } from './use-scroll-box.ts'
import styles from './pair-table.module.css'

/** Before a row is measured; near the middle of what rows turn out to be. */
const usualRowHeight = 56

/** Both texts as one table that scrolls as one; only the rows in sight are drawn. */
export function PairTable({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const { low, margin } = useScrollBox(scroller)
  const { rows, starts, isReordered, toggleFold } = useDeskRows(notice)
  const findingId = useOpened((opened) => opened.findingId)
  const turn = useOpened((opened) => opened.turn)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollBoxOf(scroller.current, low),
    scrollMargin: margin,
    estimateSize: () => usualRowHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  })
  const target = findingId === null ? -1 : rowOfFinding(rows, findingId)
  useEffect(() => {
    if (target !== -1) virtual.scrollToIndex(target, { align: 'center' })
    // Every turn to a warning scrolls to it, also when it is the same as before.
  }, [target, turn, virtual])

  useEffect(() => {
    if (isReordered) virtual.scrollToIndex(0)
  }, [isReordered, virtual])

  const block = useSought((sought) => (sought.notice === notice.id ? sought.block : null))
  const soughtTurn = useSought((sought) => sought.turn)
  const sought = block === null ? -1 : rowOfBlock(rows, block)
  useEffect(() => {
    if (sought !== -1) virtual.scrollToIndex(sought, { align: 'center' })
    // As above: words selected in the original again are looked for again.
  }, [sought, soughtTurn, virtual])

  const chosen = usePairing(({ choosing }) => (choosing?.notice === notice.id ? choosing.target : null))
  const chosenAt = chosen === null ? -1 : rows.findIndex(({ key }) => key === chosen)
  useEffect(() => {
    if (chosenAt !== -1) virtual.scrollToIndex(chosenAt, { align: 'auto' })
  }, [chosenAt, virtual])

  const items = virtual.getVirtualItems()
  const top = items.find((item) => item.end > (virtual.scrollOffset ?? 0) + 1)?.index ?? 0
  return (
    <>
      <ChoosingBar notice={notice.id} />
      <PairingMenu />
      <div className={styles.scroller} ref={scroller} tabIndex={0} role="region" aria-label={text.texts.title}>
        <div role="table" aria-label={text.texts.noticeHeading(notice.reference ?? '')} aria-rowcount={rows.length + 1}>
          <SectionBar
            current={sectionAt(starts, top)}
            starts={starts}
            goTo={(index) => virtual.scrollToIndex(index, { align: 'start' })}
          />
          <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = rows[item.index]
              return row === undefined ? null : (
                <div
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-current={isConcerned(row, findingId)}
                  className={classes(styles.place, item.index === sought && styles.sought)}
                  style={{ transform: `translateY(${item.start - margin}px)` }}
                >
                  {row.kind === 'fold' ? (
                    <FoldLine row={row} onToggle={() => toggleFold(row.key)} />
                  ) : (
                    <PairLine row={row} sides={{ en: notice.en !== null, fr: notice.fr !== null }} />
                  )}
                </div>
              )
            })}
          </div>
          {rows.length === 0 && <p className={styles.empty}>{text.texts.empty}</p>}
        </div>
      </div>
    </>
  )
}
