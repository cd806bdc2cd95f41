import { expect, test } from 'vitest'
import { menuTemplate, type MenuActions } from '../../../../electron/main/menu.ts'
import { shellWords } from '../../../../electron/main/shell-words.ts'
import { actionIds, keysAsMade } from '../../../../shared/actions/actions.ts'

const nothing = (): void => undefined
const actions = new Proxy({} as MenuActions, { get: () => nothing })

/** Every entry of the menu that has a key of its own, by id. */
function keyed(mac: boolean): Map<string, string> {
  const menus = menuTemplate(shellWords('en'), actions, { mac, packaged: true, recentFolders: [], updates: true })
  const entries = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  return new Map(entries.flatMap(({ id = '', accelerator }) => (accelerator === undefined ? [] : [[id, accelerator]])))
}

test.each([true, false])('what the page can do as well has the key of its record; on a Mac: %s', (mac) => {
  expect(Object.fromEntries(keyed(mac))).toEqual({
    'add-folder': 'CmdOrCtrl+Shift+O',
    'open-files': 'CmdOrCtrl+O',
    settings: 'CmdOrCtrl+,',
    print: 'CmdOrCtrl+P',
  })
})

test('no entry has the key of another action', () => {
  const held = actionIds.flatMap((id) =>
    keysAsMade(id).keys.map((key) => [id, key.replace('Mod', 'CmdOrCtrl')] as const),
  )
  const taken = [...keyed(false)].filter(([id, key]) => held.some(([other, same]) => other !== id && same === key))
  expect(taken).toEqual([])
})
