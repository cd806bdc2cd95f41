import { SearchBox } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { ActionId } from '../../../shared/actions/actions.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { useText } from '../../text/use-text.ts'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { useFindings } from '../../state/use-findings.ts'
import { stepInList } from '../../ui/step-in-list.ts'
import { deskCommands, fittingCommands, type Command } from './commands.ts'
import { runAction } from './desk-actions.ts'
import styles from './keys.module.css'

/** Every command by name: typed, chosen with the arrow keys, run with Enter. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { text } = useText()
  const undecidable = useUndecidable()
  const { listed } = useFindings()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // The dialog gives the focus to its first button; here the words come first.
    const frame = requestAnimationFrame(() => input.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const commands = fittingCommands(
    deskCommands(text, (action) => runAction(action, listed, text, undecidable)),
    query,
  )
  const at = Math.min(chosen, commands.length - 1)
  const isOff = ({ decides }: Command): boolean => undecidable !== null && decides === true
  const run = (command: Command | undefined): void => {
    if (!command || isOff(command)) return
    onClose()
    // Once the palette is gone and has given the focus back.
    setTimeout(command.run, 20)
  }
  return (
    <DeskDialog title={text.commands.title} onClose={onClose}>
      <div className={styles.palette}>
        <SearchBox
          className={styles.search}
          input={{ ref: input }}
          value={query}
          aria-label={text.commands.search}
          placeholder={text.commands.search}
          role="combobox"
          aria-expanded
          aria-controls="commands"
          aria-activedescendant={at >= 0 ? `command-${at}` : undefined}
          onChange={(_event, { value }) => {
            setQuery(value)
            setChosen(0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') run(commands[at])
            if (event.key === 'Home' || event.key === 'End') return
            const next = stepInList(event.key, at, commands.length, 8)
            if (next === null) return
            event.preventDefault()
            setChosen(next)
            document.getElementById(`command-${next}`)?.scrollIntoView({ block: 'nearest' })
          }}
        />
        <div id="commands" role="listbox" aria-label={text.commands.title} className={styles.commands} tabIndex={-1}>
          {commands.map((command, index) => (
            <div
              key={command.name}
              id={`command-${index}`}
              role="option"
              aria-selected={index === at}
              aria-disabled={isOff(command)}
              aria-description={isOff(command) ? (undecidable ?? undefined) : undefined}
              title={isOff(command) ? (undecidable ?? undefined) : undefined}
              className={styles.command}
              onClick={() => run(command)}
              onMouseMove={() => setChosen(index)}
            >
              <span>{command.name}</span>
              <Shortcut action={command.action} />
            </div>
          ))}
          {commands.length === 0 && <p className={styles.none}>{text.commands.none}</p>}
        </div>
      </div>
    </DeskDialog>
  )
}

function Shortcut({ action }: { action: ActionId | undefined }) {
  const keysOf = useActionKeys()
  const [cap] = action === undefined ? [] : keysOf(action).caps
  return cap === undefined ? null : <span className={styles.shortcut}>{cap}</span>
}
