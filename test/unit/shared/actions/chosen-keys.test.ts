import { describe, expect, test } from 'vitest'
import type { ActionId } from '../../../../shared/actions/actions.ts'
import {
  acceleratorOf,
  holderOf,
  isLetterKey,
  keysOf,
  letterKeyOf,
  lettered,
  worksWhileTyping,
} from '../../../../shared/actions/chosen-keys.ts'

const asMade = { letterKeys: true, keys: {} }

test.each([
  ['j', true],
  ['é', true],
  ['Shift+D', true],
  ['/', true],
  ['7', true],
  ['F8', false],
  ['Mod+K', false],
  ['Shift+F8', false],
  ['Shift+7', false],
  [' ', false],
  ['', false],
  ['ab', false],
])('“%s” is a letter or sign by itself: %s', (key, is) => {
  expect(isLetterKey(key)).toBe(is)
})

test.each([
  ['d', 'd'],
  ['D', 'Shift+D'],
  ['É', 'Shift+É'],
  ['?', '?'],
  ['', ''],
])('“%s” is typed by %s', (typed, key) => {
  expect(letterKeyOf(typed)).toBe(key)
})

describe('the keys of an action', () => {
  test.each<[string, ActionId, Parameters<typeof keysOf>[1], string[]]>([
    ['as made', 'next-warning', asMade, ['j', 'F8']],
    ['letters switched off', 'next-warning', { letterKeys: false, keys: {} }, ['F8']],
    ['letters switched off, without another', 'fix', { letterKeys: false, keys: { fix: 'x' } }, []],
    ['switched off, a key that is held stays', 'undo', { letterKeys: false, keys: {} }, ['Mod+Z']],
    ['another letter', 'next-warning', { letterKeys: true, keys: { 'next-warning': 'x' } }, ['x', 'F8']],
    ['no letter', 'next-warning', { letterKeys: true, keys: { 'next-warning': '' } }, ['F8']],
    ['what is no letter is passed over', 'fix', { letterKeys: true, keys: { fix: 'Mod+Q' } }, ['f']],
    ['a key that is held is not changed', 'undo', { letterKeys: true, keys: { undo: 'x' } }, ['Mod+Z']],
  ])('%s', (_name, id, choices, keys) => {
    expect(keysOf(id, choices)).toEqual(keys)
  })
})

test('every action with a letter can be given another', () => {
  expect(lettered).toContain('search')
  expect(lettered).toContain('previous-notice')
  expect(lettered).not.toContain('undo')
  for (const id of lettered) expect(keysOf(id, { letterKeys: true, keys: { [id]: '#' } })).toContain('#')
})

test.each<[string, ActionId, Record<string, string>, ActionId | null]>([
  ['j', 'fix', {}, 'next-warning'],
  ['J', 'fix', {}, 'next-warning'],
  ['f', 'fix', {}, null],
  ['x', 'fix', {}, null],
  ['x', 'fix', { search: 'x' }, 'search'],
  ['/', 'fix', { search: 'x' }, null],
  ['d', 'fix', {}, 'dismiss'],
  ['Shift+D', 'fix', {}, 'false-alarm'],
])('%s, wanted for %s, is held by another', (key, id, keys, holder) => {
  expect(holderOf(key, id, { letterKeys: true, keys })).toBe(holder)
})

test.each<[ActionId, string, boolean]>([
  ['next-warning', 'j', false],
  ['next-warning', 'F8', true],
  ['commands', 'Mod+K', true],
  // The text's own undo.
  ['undo', 'Mod+Z', false],
])('%s by %s while typing: %s', (id, key, works) => {
  expect(worksWhileTyping(id, key)).toBe(works)
})

test('the menu of the window names keys as Electron does', () => {
  expect(acceleratorOf('add-folder')).toBe('CmdOrCtrl+Shift+O')
  expect(acceleratorOf('help')).toBeUndefined()
})
