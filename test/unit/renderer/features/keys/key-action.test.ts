import { expect, test } from 'vitest'
import { fittingCommands } from '../../../../../renderer/features/keys/commands.ts'
import { keyAction, type Pressed } from '../../../../../renderer/features/keys/key-action.ts'

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test.each<[string, Pressed, boolean, string | null]>([
  ['j', pressed('j'), false, 'next'],
  ['k', pressed('k'), false, 'previous'],
  ['/', pressed('/'), false, 'search'],
  ['?', pressed('?', { shiftKey: true }), false, 'help'],
  ['F8', pressed('F8'), false, 'next'],
  ['Shift+F8', pressed('F8', { shiftKey: true }), false, 'previous'],
  ['Ctrl+K', pressed('k', { ctrlKey: true }), false, 'commands'],
  ['⌘K', pressed('k', { metaKey: true }), false, 'commands'],
  ['j while typing', pressed('j'), true, null],
  ['F8 while typing', pressed('F8'), true, 'next'],
  ['Ctrl+K while typing', pressed('K', { ctrlKey: true }), true, 'commands'],
  ['Ctrl+J', pressed('j', { ctrlKey: true }), false, null],
  ['Alt+K', pressed('k', { altKey: true }), false, null],
  ['AltGr+K', pressed('k', { ctrlKey: true, altKey: true }), false, null],
  ['p', pressed('p'), false, 'pair'],
  ['p while typing', pressed('p'), true, null],
  ['n', pressed('n'), false, 'next-notice'],
  ['Shift+N', pressed('N', { shiftKey: true }), false, 'previous-notice'],
  ['n while typing', pressed('n'), true, null],
  ['o', pressed('o'), false, 'original'],
  ['o while typing', pressed('o'), true, null],
  ['Ctrl+O', pressed('o', { ctrlKey: true }), false, null],
  ['a letter without a meaning', pressed('z'), false, null],
])('%s', (_name, key, typing, action) => {
  expect(keyAction(key, typing)).toBe(action)
})

test('commands are found by their words in any order, accents folded', () => {
  const commands = [{ name: 'Montrer toutes les données' }, { name: 'Données du réglage' }, { name: 'Fermer' }]
  expect(fittingCommands(commands, 'donnees').map(({ name }) => name)).toEqual([
    'Données du réglage',
    'Montrer toutes les données',
  ])
  expect(fittingCommands(commands, 'donnees toutes')).toHaveLength(1)
  expect(fittingCommands(commands, 'rien')).toEqual([])
})
