import { actionIds, keysAsMade, type ActionId } from '../../../shared/actions/actions.ts'
import { isLetterKey, keysOf, worksWhileTyping, type KeyChoices } from '../../../shared/actions/chosen-keys.ts'

/** What a key of the desk stands for, and whether it does where letters are typed. */
export interface Bound {
  action: ActionId
  whileTyping: boolean
}

/**
 * Every key of the page, as tinykeys names it. The menu's own are left to the menu: pressed in a browser they are the
 * browser's.
 */
export function keyBindings(choices: KeyChoices): Map<string, Bound> {
  const bindings = new Map<string, Bound>()
  for (const action of actionIds) {
    if (keysAsMade(action).where === 'menu') continue
    for (const key of keysOf(action, choices))
      for (const binding of bindingsOf(key))
        bindings.set(binding, { action, whileTyping: worksWhileTyping(action, key) })
  }
  return bindings
}

function bindingsOf(key: string): string[] {
  if (key.startsWith('Mod+')) return ['Control', 'Meta'].map((held) => key.replace('Mod', held))
  // Which signs need Shift depends on the keyboard: / is Shift and 7 on a German one.
  return [isLetterKey(key) && !/\p{L}/u.test(key) ? `[Shift]+${key}` : key]
}
