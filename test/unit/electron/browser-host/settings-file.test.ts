import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
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

test.each(['{"theme": "dark"', '', '[]', 'null', '"x"', '3', '\u0000\u0000'])(
  'a file that holds %j is set aside, said and done without',
  (content) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'settings.json'), content)
    const settings = openSettings(openSettingsFile(folder, '1.0.0', now))
    expect(settings.current().theme).toBe('system')
    settings.change({ theme: 'light' })
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'light' })
    const aside = join(folder, 'settings.damaged-2026-01-02T03-04-05.json')
    expect(readFileSync(aside, 'utf8')).toBe(content)
    expect(settings.remark?.en).toContain(aside)
  },
)

test('a file of a newer version is left as it is, byte by byte, and said', () => {
  const folder = tempFolder()
  const path = join(folder, 'settings.json')
  const newer = '{"theme":"dark","hologram":true,"__internal__":{"migrations":{"version":"1.1.0"}}}'
  writeFileSync(path, newer)
  const settings = openSettings(openSettingsFile(folder, '1.0.9', now))
  expect(settings.current().theme).toBe('dark')
  expect(settings.remark?.en).toContain('1.1.0')
  expect(() => settings.change({ theme: 'light' })).toThrow('newer version')
  expect(readFileSync(path, 'utf8')).toBe(newer)
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test('one of this version or an older one is ours, and what it does not know stays in it, also after damage', () => {
  const folder = tempFolder()
  const path = join(folder, 'settings.json')
  writeFileSync(path, '{"theme":"purple","hologram":true,"__internal__":{"migrations":{"version":"1.0.9"}}}')
  const settings = openSettings(openSettingsFile(folder, '1.0.10', now))
  expect(settings.remark?.en).toContain('damaged')
  settings.change({ language: 'fr' })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ theme: 'system', hologram: true, language: 'fr' })
})

test.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'a full disk leaves the old file whole, and says so',
  () => {
    const folder = tempFolder()
    // 64 KB, of which the filler leaves nothing.
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
    if (mounted.status !== 0) return
    onTestFinished(() => {
      spawnSync('umount', [folder])
    })
    const settings = openSettings(openSettingsFile(folder, '1.0.0', now))
    settings.change({ theme: 'dark' })
    const before = readFileSync(join(folder, 'settings.json'), 'utf8')
    expect(() => {
      writeFileSync(join(folder, 'filler'), Buffer.alloc(128 * 1024))
    }).toThrow('ENOSPC')
    expect(() => settings.change({ theme: 'light' })).toThrow('The settings cannot be kept: the drive is full.')
    expect(settings.current().theme).toBe('dark')
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(before)
    rmSync(join(folder, 'filler'))
    expect(settings.change({ theme: 'light' }).theme).toBe('light')
  },
)

test.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'a folder that can only be read: its settings serve, and a change is refused',
  () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'settings.json'), '{"theme":"dark"}')
    const mounted = spawnSync('sh', ['-c', 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0"', folder])
    onTestFinished(() => {
      spawnSync('umount', [folder])
    })
    if (mounted.status !== 0) return
    const settings = openSettings(openSettingsFile(folder, '1.0.0', now))
    expect(settings.current().theme).toBe('dark')
    expect(settings.remark).toBeNull()
    expect(() => settings.change({ theme: 'light' })).toThrow('the drive can only be read')
    expect(settings.current().theme).toBe('dark')
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
