import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components'
import { useEffect, type ReactNode } from 'react'
import { closeMessages } from '../state/messages-store.ts'
import { useText } from '../text/use-text.ts'
import { ErrorMessages } from './error-messages.tsx'
import { DismissRegular } from './icons.ts'
import { useReturningFocus } from './use-returning-focus.ts'
import styles from './desk-dialog.module.css'

/** A dialog with a title and a cross, closed by Escape or a click beside it; focus returns to where it was. */
export function DeskDialog({
  title,
  onClose,
  children,
  wide = false,
}: {
  title: string
  onClose: () => void
  children: ReactNode
  wide?: boolean
}) {
  const { text } = useText()
  useReturningFocus()
  useEffect(() => closeMessages, [])
  useEffect(() => {
    // The first to hear of it: a tooltip left open by the pointer behind the dialog would keep the key to itself.
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [onClose])
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      <DialogSurface className={wide ? styles.wide : undefined}>
        <DialogBody>
          <DialogTitle
            action={<Button appearance="subtle" aria-label={text.close} icon={<DismissRegular />} onClick={onClose} />}
          >
            {title}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <ErrorMessages />
            {children}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
