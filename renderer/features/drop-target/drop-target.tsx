import { Spinner } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useText } from '../../text/use-text.ts'
import { ArrowUploadRegular } from '../../ui/icons.ts'
import styles from './drop-target.module.css'
import { useDrop } from './use-drop.ts'

export function DropTarget({ children }: { children: ReactNode }) {
  const { text } = useText()
  const { over, sending } = useDrop()
  return (
    <>
      {children}
      {over && (
        <div className={styles.veil}>
          <div className={styles.card}>
            <span className={styles.icon} aria-hidden>
              <ArrowUploadRegular />
            </span>
            <strong>{text.drop.here}</strong>
            <span>{text.drop.hereWhy}</span>
          </div>
        </div>
      )}
      {sending > 0 && (
        <div className={styles.sending}>
          <Spinner size="tiny" label={text.drop.uploading(sending)} />
        </div>
      )}
    </>
  )
}
