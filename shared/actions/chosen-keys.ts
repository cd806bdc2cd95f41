import { actionIds, keysAsMade, type ActionId } from './actions.ts'

/** What a person chose of the keys; the settings hold it. */
export interface KeyChoices {
  /** Whether letters and signs by themselves are keys. Who dictates, or rests a hand on the keys, switches them off. */
  letterKeys: boolean
  /** Action id → the letter or sign that stands for it in place of the usual one; '' for none. */
  keys: Readonly<Record<string, string>>
}

/** A letter, digit or sign by itself, or a letter with Shift: what is also typed as text. */
export function isLetterKey(key: string): boolean {
  return /^(?:[^\s\p{C}\p{M}]|Shift\+\p{L})$/u.test(key)
}

/** The key by which a letter or sign is typed: D is Shift and d. A sign is found whatever it takes to type it. */
export function letterKeyOf(typed: string): string {
  return typed === typed.toLowerCase() ? typed : `Shift+${typed.toUpperCase()}`
}

/** The keys of an action as a person has them. */
export function keysOf(id: ActionId, { letterKeys, keys }: KeyChoices): string[] {
  const made = keysAsMade(id).keys
  const usual = made.find(isLetterKey)
  const chosen = keys[id]
  const letter = chosen === undefined || (chosen !== '' && !isLetterKey(chosen)) ? usual : chosen
  return made.flatMap((key) => {
    if (key !== usual) return [key]
    return letterKeys && letter !== undefined && letter !== '' ? [letter] : []
  })
}

/** Whether the key works while a text is being written. */
export function worksWhileTyping(id: ActionId, key: string): boolean {
  return keysAsMade(id).notTyping !== true && !isLetterKey(key)
}

/** Actions whose letter can be switched off and changed, in the order of the records. */
export const lettered: readonly ActionId[] = actionIds.filter((id) => keysAsMade(id).keys.some(isLetterKey))

/** The action that has a key already, other than `id`; null where the key is free. */
export function holderOf(key: string, id: ActionId, choices: KeyChoices): ActionId | null {
  const all = { ...choices, letterKeys: true }
  return actionIds.find((other) => other !== id && keysOf(other, all).some((held) => isSameKey(held, key))) ?? null
}

/** Two keys that nobody can press apart. */
export function isSameKey(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}

/** As Electron's menu names it: 'CmdOrCtrl+Shift+O'. */
export function acceleratorOf(id: ActionId): string | undefined {
  return keysAsMade(id)
    .keys.find((key) => key.startsWith('Mod+'))
    ?.replace('Mod', 'CmdOrCtrl')
}
