import { useState, type DragEvent } from 'react'
import { otherLanguage } from '../../../shared/notice/block-text.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { usePairing } from '../../state/pairing-store.ts'
import { useText } from '../../text/use-text.ts'
import type { PairRow } from '../../notice/rows.ts'
import { choose, pairWith } from './pair-by-hand.ts'
import { candidates, takesDrop } from './row-pairings.ts'

/** What makes a cell a place to drop a passage on, and to choose one: properties for its element. */
export function usePairTarget(row: PairRow, cell: Language) {
  const { text } = useText()
  const [over, setOver] = useState(false)
  const takes = usePairing(({ dragged }) => takesDrop(row, cell, dragged))
  const choosable = usePairing(
    ({ choosing }) =>
      choosing !== null &&
      cell === otherLanguage(choosing.language) &&
      candidates([row], choosing.row, choosing.language).length > 0,
  )
  const chosen = usePairing(({ choosing }) => choosing?.target === row.key && cell === otherLanguage(choosing.language))
  const asked = usePairing(({ choosing }) => choosing?.row === row.key && cell === choosing.language)
  const hover = (event: DragEvent): void => {
    if (!takes) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'link'
    setOver(true)
  }
  return {
    'data-pair': chosen
      ? 'chosen'
      : asked
        ? 'asked'
        : choosable
          ? 'open'
          : takes
            ? over
              ? 'over'
              : 'open'
            : undefined,
    onDragEnter: hover,
    onDragOver: hover,
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      const { dragged } = usePairing.getState()
      setOver(false)
      if (dragged === null || !takes) return
      event.preventDefault()
      usePairing.setState({ dragged: null })
      void pairWith(dragged.language, [dragged.block], row, text)
    },
    onClick: choosable ? () => choose(row.key, text) : undefined,
  }
}
