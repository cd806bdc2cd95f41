import { Fragment } from 'react'
import { useText } from '../../text/use-text.ts'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import styles from './keys.module.css'

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText()
  const { shift, home, end, escape } = text.keys.caps
  const groups: { name: string; keys: [keys: string[], does: string][] }[] = [
    {
      name: text.keys.groups.warnings,
      keys: [
        [['j', 'F8'], text.keys.next],
        [['k', `${shift}+F8`], text.keys.previous],
        [['f'], text.decisions.fixKey],
        [['d'], text.decisions.dismissKey],
        [[`${shift}+D`], text.decisions.falseAlarmKey],
        [['p'], text.pairing.key],
        [['Ctrl+Z'], text.decisions.undo],
        [['w'], text.texts.onlyWarnings],
        [['o'], text.original.key],
      ],
    },
    {
      name: text.keys.groups.moving,
      keys: [
        [['n'], text.list.next],
        [[`${shift}+N`], text.list.previous],
        [['/'], text.keys.search],
        [['↑', '↓'], text.keys.rows],
        [[home, end], text.keys.ends],
      ],
    },
    {
      name: text.keys.groups.desk,
      keys: [
        [['Ctrl+K'], text.keys.commands],
        [['?'], text.keys.help],
        [[escape], text.keys.leave],
      ],
    },
  ]
  return (
    <DeskDialog title={text.keys.title} onClose={onClose}>
      {groups.map(({ name, keys }) => (
        <section key={name} className={styles.group}>
          <h3>{name}</h3>
          <dl className={styles.keys}>
            {keys.map(([caps, does]) => (
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
