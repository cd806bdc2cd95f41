import { FluentProvider } from '@fluentui/react-components'
import { cleanup, render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { themes } from '../../renderer/ui/theme.ts'

// Without these the component library takes a movement for done at once: nobody waits for one here.
Reflect.deleteProperty(Animation.prototype, 'persist')
Reflect.deleteProperty(Element.prototype, 'animate')

afterEach(cleanup)

/** Draws parts of the desk for a person with keyboard and pointer. */
export function show(parts: ReactNode): UserEvent {
  render(<FluentProvider theme={themes.light}>{parts}</FluentProvider>)
  return userEvent.setup()
}
