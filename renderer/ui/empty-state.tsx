import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** A pane that has nothing to show says why. */
export function EmptyState({ icon, title, children }: { icon?: ReactNode; title?: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
