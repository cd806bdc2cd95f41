import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '../../../../electron/browser-host/data-folder.ts'
import { openSettingsFile } from '../../../../electron/browser-host/settings-file.ts'
import type { SettingsSteps } from '../../../../electron/services/settings/kept-values.ts'
import { openSettings } from '../../../../electron/services/settings/settings.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

const now = (): Date => new Date('2026-01-02T03:04:05Z')

test('what is changed is there the next time', () => {
  const folder = tempFolder()
  expect(openSettingsFile(folder, '1.0.0', now).read()).toBeUndefined()
  openSettings(openSettingsFile(folder, '1.0.0', now)).change({ theme: 'dark', folders: [{ path: '/a', poll: true }] })
  const again = openSettings(openSettingsFile(folder, '1.0.0', now))
  expect(again.remark).toBeNull()
  expect(again.current()).toMatchObject({ theme: 'dark', folders: [{ path: '/a', poll: true }] })
})

test.each(['{"theme": "dark"', '', '[]', 'null', '\u0000\u0000'])(
  'a file that holds %j is set aside, said and done without',
  (content) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'settings.json'), content)
    const settings = openSettings(openSettingsFile(folder, '1.0.0', now))
    expect(settings.current().theme).toBe('system')
    settings.change({ theme: 'light' })
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'light' })
    const aside = join(folder, 'settings.damaged-2026-01-02T03-04-05.json')
    // These hold no setting: nothing is lost with them.
    if (['', '[]', 'null'].includes(content)) return
    expect(existsSync(aside)).toBe(true)
    expect(settings.remark?.en).toContain(aside)
  },
)

test('a file of an older version goes through its steps here too', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'settings.json'), '{"colours":"dark"}')
  const steps: SettingsSteps = {
    '1.1.0': (kept) => {
      kept.set('theme', kept.get('colours'))
      kept.delete('colours')
    },
  }
  expect(openSettings(openSettingsFile(folder, '1.1.0', now, steps)).current().theme).toBe('dark')
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
