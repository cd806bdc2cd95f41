import { useOpened } from '../../state/notice-store.ts'
import { useView, type Pane } from '../../state/view-store.ts'
import { useMedia } from '../../ui/use-media.ts'

export interface Layout {
  /** Panes that can be chosen in the header; empty where all stand side by side. */
  choices: readonly Pane[]
  shown: ReadonlySet<Pane>
  chosen: Pane
}

/** Three panes side by side from 1180 px; below, the list and the notice take turns; below 800 px every pane does. */
export function useLayout(): Layout {
  const wide = useMedia('(min-width: 1180px)')
  const medium = useMedia('(min-width: 800px)')
  const pane = useView((view) => view.pane)
  const opened = useOpened(({ id }) => id !== null)
  if (wide) return { choices: [], shown: new Set(['list', 'texts', 'warnings']), chosen: pane }
  const chosen = opened ? pane : 'list'
  if (!medium) return { choices: ['list', 'texts', 'warnings'], shown: new Set([chosen]), chosen }
  return chosen === 'list'
    ? { choices: ['list', 'texts'], shown: new Set(['list']), chosen }
    : { choices: ['list', 'texts'], shown: new Set(['texts', 'warnings']), chosen: 'texts' }
}
