import { useMemo } from 'react'
import { keysAsMade, type ActionId } from '../../shared/actions/actions.ts'
import { keysOf } from '../../shared/actions/chosen-keys.ts'
import { useConnection } from '../state/connection-store.ts'
import { useSettings } from '../state/settings-store.ts'
import type { Text } from './en.ts'
import { useText } from './use-text.ts'

/** The keys that do an action at present, and how they are told. */
export interface ShownKeys {
  /** Each as it is printed on the keyboard: 'j', 'Maj+F8'. */
  caps: string[]
  /** A button's name with its first key: 'Next warning (j)'. */
  withKey: (name: string) => string
  /** For `aria-keyshortcuts`. */
  aria: string | undefined
}

/** The keys of every action, as this person has them on this host. */
export function useActionKeys(): (action: ActionId) => ShownKeys {
  const { text } = useText()
  const letterKeys = useSettings((settings) => settings.letterKeys)
  const keys = useSettings((settings) => settings.keys)
  const hasMenu = useConnection(({ capabilities }) => capabilities.host === 'electron')
  return useMemo(
    () => (action) =>
      shownKeys(keysAsMade(action).where === 'menu' && !hasMenu ? [] : keysOf(action, { letterKeys, keys }), text),
    [text, letterKeys, keys, hasMenu],
  )
}

export function shownKeys(keys: readonly string[], text: Text): ShownKeys {
  const caps = keys.map((key) => capOf(key, text))
  const [first] = caps
  return {
    caps,
    withKey: (name) => (first === undefined ? name : `${name} (${first})`),
    aria: keys.length === 0 ? undefined : keys.map(ariaOf).join(' '),
  }
}

/** A key in the reader's own words. */
export function capOf(key: string, { keys: { caps } }: Text): string {
  return key.replace('Mod+', `${caps.control}+`).replace('Shift+', `${caps.shift}+`)
}

/** As WAI-ARIA names it: with the letter as a keyboard shows it. */
function ariaOf(key: string): string {
  const parts = key.replace('Mod', 'Control').split(/(?<=.)\+/u)
  return parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join('+')
}
