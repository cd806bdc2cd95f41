import { Button } from '@fluentui/react-components'
import { useText } from '../../text/use-text.ts'
import { ChevronDownRegular, ChevronRightRegular } from '../../ui/icons.ts'
import type { FoldRow } from '../../notice/rows.ts'
import styles from './pair-table.module.css'

export function FoldLine({ row, onToggle }: { row: FoldRow; onToggle: () => void }) {
  const { text } = useText()
  return (
    <div role="cell" aria-colspan={3} className={styles.fold}>
      <Button
        size="small"
        appearance="transparent"
        aria-expanded={row.open}
        icon={row.open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={onToggle}
      >
        {row.open ? text.texts.fold : text.texts.folded(row.rows.length)}
      </Button>
    </div>
  )
}
