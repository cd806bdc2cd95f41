import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '../../../../electron/browser-host/data-folder.ts'
import { openSettingsFile } from '../../../../electron/browser-host/settings-file.ts'
import { openSettings } from '../../../../electron/services/settings.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

test('what is changed is there the next time', () => {
  const folder = tempFolder()
  expect(openSettingsFile(folder, Date.now).read()).toBeUndefined()
  openSettings(openSettingsFile(folder, Date.now)).change({ theme: 'dark', folders: [{ path: '/a', poll: true }] })
  const again = openSettings(openSettingsFile(folder, Date.now))
  expect(again.remark).toBeNull()
  expect(again.current()).toMatchObject({ theme: 'dark', folders: [{ path: '/a', poll: true }] })
})

test.each(['{"theme": "dark"', '', '[]', 'null', '\u0000\u0000'])('a file that holds %j is set aside, said and done without', (content) => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'settings.json'), content)
  const settings = openSettings(openSettingsFile(folder, () => Date.UTC(2026, 0, 2, 3, 4, 5)))
  expect(settings.current().theme).toBe('system')
  settings.change({ theme: 'light' })
  expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'light' })
  const aside = join(folder, 'settings.damaged-2026-01-02T03-04-05.json')
  // These hold no setting: nothing is lost with them.
  if (['', '[]', 'null'].includes(content)) return
  expect(existsSync(aside)).toBe(true)
  expect(settings.remark?.en).toContain(aside)
})

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, RegExp]>([
  ['linux', { VIS_A_VIS_DATA: '/x/y' }, /^\/x\/y$/u],
  ['linux', { XDG_DATA_HOME: '/data' }, /^\/data\/vis-a-vis-browser$/u],
  ['linux', {}, /\.local\/share\/vis-a-vis-browser$/u],
  ['darwin', {}, /Library\/Application Support\/Vis-a-Vis Browser$/u],
  ['win32', { LOCALAPPDATA: '/local' }, /^\/local\/Vis-a-Vis Browser$/u],
])('on %s with %j the data lie in %s', (platform, environment, expected) => {
  expect(dataFolder(environment, platform)).toMatch(expected)
})
