import { useState } from 'react'
import { useText } from '../../text/use-text.ts'
import styles from './findings.module.css'

/**
 * What only a newer version sees of a signed notice: folded away below the rest, since it changes nothing about what
 * was signed, and unfolded where a warning of it is being looked at.
 */
export function NewerFindings({
  count,
  isLookedAt,
  children,
}: {
  count: number
  isLookedAt: boolean
  children: React.ReactNode
}) {
  const { text, format } = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={styles.newer}
      open={isOpen || isLookedAt}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary className={styles.newerTitle}>
        {text.decisions.newer.title} <span className={styles.groupCount}>{format.number(count)}</span>
      </summary>
      <p className={styles.newerWhy}>{text.decisions.newer.why}</p>
      {children}
    </details>
  )
}
