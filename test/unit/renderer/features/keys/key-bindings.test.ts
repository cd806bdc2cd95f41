import { createKeybindingsHandler } from 'tinykeys'
import { expect, test } from 'vitest'
import { keyBindings } from '../../../../../renderer/features/keys/key-bindings.ts'
import type { KeyChoices } from '../../../../../shared/actions/chosen-keys.ts'

type Held = 'Control' | 'Meta' | 'Alt' | 'Shift' | 'AltGraph'

/** What a key does, pressed in a text field or not. */
function actionOf(
  key: string,
  held: readonly Held[] = [],
  typing = false,
  choices: KeyChoices = { letterKeys: true, keys: {} },
): string | null {
  let found: string | null = null
  const bindings = Object.fromEntries(
    [...keyBindings(choices)].map(([binding, { action, whileTyping }]) => [
      binding,
      () => {
        if (!typing || whileTyping) found = action
      },
    ]),
  )
  const event = { key, code: 'Unknown', getModifierState: (name: string) => held.includes(name as Held) }
  createKeybindingsHandler(bindings, { ignore: () => false })(event as unknown as Event)
  return found
}

test.each<[string, string, Held[], boolean, string | null]>([
  ['j', 'j', [], false, 'next-warning'],
  ['k', 'k', [], false, 'previous-warning'],
  ['/', '/', [], false, 'search'],
  ['/, which is Shift and 7 elsewhere', '/', ['Shift'], false, 'search'],
  ['?', '?', ['Shift'], false, 'help'],
  ['F8', 'F8', [], false, 'next-warning'],
  ['Shift+F8', 'F8', ['Shift'], false, 'previous-warning'],
  ['Ctrl+K', 'k', ['Control'], false, 'commands'],
  ['⌘K', 'k', ['Meta'], false, 'commands'],
  ['Ctrl+Z', 'z', ['Control'], false, 'undo'],
  ['Ctrl+Z while typing', 'z', ['Control'], true, null],
  ['j while typing', 'j', [], true, null],
  ['F8 while typing', 'F8', [], true, 'next-warning'],
  ['Ctrl+K while typing', 'K', ['Control'], true, 'commands'],
  ['Ctrl+J', 'j', ['Control'], false, null],
  ['Alt+K', 'k', ['Alt'], false, null],
  ['AltGr+K', 'k', ['Control', 'Alt'], false, null],
  ['p', 'p', [], false, 'pair'],
  ['p while typing', 'p', [], true, null],
  ['d', 'd', [], false, 'dismiss'],
  ['Shift+D', 'D', ['Shift'], false, 'false-alarm'],
  ['n', 'n', [], false, 'next-notice'],
  ['N under Caps Lock', 'N', [], false, 'next-notice'],
  ['Shift+N', 'N', ['Shift'], false, 'previous-notice'],
  ['n while typing', 'n', [], true, null],
  ['o', 'o', [], false, 'original'],
  ['o while typing', 'o', [], true, null],
  ['Ctrl+O, the menu’s or the browser’s', 'o', ['Control'], false, null],
  ['a letter without a meaning', 'z', [], false, null],
])('%s', (_name, key, held, typing, action) => {
  expect(actionOf(key, held, typing)).toBe(action)
})

test('switched off, letters and signs mean nothing; other keys stay', () => {
  const off = { letterKeys: false, keys: {} }
  expect(['j', '/', '?', 'f'].map((key) => actionOf(key, [], false, off))).toEqual([null, null, null, null])
  expect(actionOf('F8', [], false, off)).toBe('next-warning')
  expect(actionOf('k', ['Control'], false, off)).toBe('commands')
})

test('another letter takes the place of the usual one', () => {
  const chosen = { letterKeys: true, keys: { fix: 'x', search: '!' } }
  expect(actionOf('x', [], false, chosen)).toBe('fix')
  expect(actionOf('f', [], false, chosen)).toBeNull()
  expect(actionOf('!', ['Shift'], false, chosen)).toBe('search')
})
