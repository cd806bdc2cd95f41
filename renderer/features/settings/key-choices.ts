import { keysAsMade, type ActionId } from '../../../shared/actions/actions.ts'

/** A person's keys with another for one action; the usual one is no choice. */
export function withKey(keys: Readonly<Record<string, string>>, action: ActionId, key: string): Record<string, string> {
  const others = Object.entries(keys).filter(([id]) => id !== action)
  return Object.fromEntries(keysAsMade(action).keys.includes(key) ? others : [...others, [action, key]])
}
