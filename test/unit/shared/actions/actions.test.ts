import { expect, test } from 'vitest'
import { actionIds, keysAsMade } from '../../../../shared/actions/actions.ts'
import { isSameKey } from '../../../../shared/actions/chosen-keys.ts'

/** Both can be pressed at the same moment: what works everywhere, and in the menu, also works over a notice. */
const held = actionIds.flatMap((id) => keysAsMade(id).keys.map((key) => ({ id, key })))

test('no two actions have one key', () => {
  const twice = held.filter(({ key }, at) => held.some((other, before) => before < at && isSameKey(other.key, key)))
  expect(twice).toEqual([])
})

test('every key is written as it is read: Mod, Shift, and the key', () => {
  expect(held.filter(({ key }) => !/^(?:Mod\+)?(?:Shift\+)?(?:[A-Za-z]|[^\w\s]|F\d+)$/u.test(key))).toEqual([])
})

test('only the menu of the installed app has keys that a browser keeps for itself', () => {
  const browsers = ['Mod+O', 'Mod+Shift+O', 'Mod+,', 'Mod+P', 'Mod+R', 'Mod+T', 'Mod+W', 'Mod+N', 'Mod+F']
  const taken = held.filter(({ id, key }) => browsers.includes(key) && keysAsMade(id).where !== 'menu')
  expect(taken).toEqual([])
})
