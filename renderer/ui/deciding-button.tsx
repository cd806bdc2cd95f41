import { Button, Tooltip } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import { useUndecidable } from '../text/use-undecidable.ts'

export interface DecidingButtonProps {
  onClick?: () => void
  type?: 'submit'
  className?: string | undefined
  children: ReactNode
  size?: 'small' | 'medium'
  appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent'
  icon?: ReactElement
  title?: string | undefined
  disabled?: boolean
  disabledFocusable?: boolean
  'aria-label'?: string
  'aria-keyshortcuts'?: string | undefined
}

/** A button for what is kept for good. While nothing can be kept, it can be reached, and says why it does nothing. */
export function DecidingButton({ title, disabled, ...rest }: DecidingButtonProps) {
  const why = useUndecidable()
  if (why === null) return <Button {...rest} {...(title !== undefined && { title })} disabled={disabled ?? false} />
  return (
    <Tooltip content={why} relationship="description">
      <Button {...rest} disabledFocusable />
    </Tooltip>
  )
}
