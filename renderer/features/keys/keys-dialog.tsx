import { Fragment } from 'react'
import type { ActionId } from '../../../shared/actions/actions.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { deskActions } from './desk-actions.ts'
import styles from './keys.module.css'

const groups: { name: 'warnings' | 'moving' | 'desk'; actions: readonly ActionId[] }[] = [
  {
    name: 'warnings',
    actions: [
      'next-warning',
      'previous-warning',
      'fix',
      'dismiss',
      'false-alarm',
      'pair',
      'undo',
      'only-warnings',
      'original',
    ],
  },
  { name: 'moving', actions: ['next-notice', 'previous-notice', 'search'] },
  { name: 'desk', actions: ['commands', 'help', 'open-files', 'add-folder', 'settings'] },
]

/** The keys of all actions that have one, and those that lists and dialogs have of themselves. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText()
  const keysOf = useActionKeys()
  const letterKeys = useSettings((settings) => settings.letterKeys)
  const { home, end, escape } = text.keys.caps
  const others: Record<(typeof groups)[number]['name'], [caps: string[], does: string][]> = {
    warnings: [],
    moving: [
      [['↑', '↓'], text.keys.rows],
      [[home, end], text.keys.ends],
    ],
    desk: [[[escape], text.keys.leave]],
  }
  return (
    <DeskDialog title={text.keys.title} onClose={onClose}>
      {!letterKeys && <p className={styles.hint}>{text.keys.lettersOff}</p>}
      {groups.map(({ name, actions }) => (
        <section key={name} className={styles.group}>
          <h3>{text.keys.groups[name]}</h3>
          <dl className={styles.keys}>
            {[
              ...actions
                .map((action): [string[], string] => [keysOf(action).caps, deskActions[action].name(text)])
                .filter(([caps]) => caps.length > 0),
              ...others[name],
            ].map(([caps, does]) => (
              <Fragment key={does}>
                <dt>
                  {caps.map((cap, index) => (
                    <Fragment key={cap}>
                      {index > 0 && <span className={styles.or}>{text.keys.or}</span>}
                      <kbd>{cap}</kbd>
                    </Fragment>
                  ))}
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </DeskDialog>
  )
}
