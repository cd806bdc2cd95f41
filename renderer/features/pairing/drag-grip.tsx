import type { Language } from '../../../shared/notice/report.ts'
import { usePairing } from '../../state/pairing-store.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import styles from './pairing.module.css'

/** Takes hold of one passage, so that its text can still be selected. The keyboard has the row's menu instead. */
export function DragGrip({ language, block, row }: { language: Language; block: string; row: string }) {
  const { text } = useText()
  const undecidable = useUndecidable()
  if (undecidable !== null) return null
  return (
    <span
      className={styles.grip}
      draggable
      aria-hidden
      title={text.pairing.grip}
      onDragStart={({ dataTransfer, currentTarget }) => {
        const passage = currentTarget.parentElement
        dataTransfer.effectAllowed = 'link'
        dataTransfer.setData('application/x-passage', block)
        if (passage !== null) dataTransfer.setDragImage(passage, 0, 0)
        // The rows change under the pointer: not before the drag has begun, or Chromium ends it.
        setTimeout(() => usePairing.setState({ dragged: { language, block, row } }))
      }}
      onDragEnd={() => usePairing.setState({ dragged: null })}
    />
  )
}
