import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../../shared/ipc/settings.ts'
import { openSettings } from '../../../../electron/services/settings/settings.ts'
import type { SettingsSteps } from '../../../../electron/services/settings/kept-values.ts'

// electron-store is conf in the app's own folder: conf alone stands for it where there is no Electron.
vi.mock('electron', () => ({ ipcMain: { removeAllListeners: () => undefined } }))
vi.mock('electron-store', async () => {
  const { default: Conf } = await import('conf')
  return {
    default: class extends Conf {
      constructor({ name, ...options }: { name: string; cwd: string }) {
        super({ ...options, configName: name })
      }
    },
  }
})
const { openSettingsFile } = await import('../../../../electron/main/settings-file.ts')

const now = () => new Date('2026-01-02T03:04:05Z')
/** No check was divided, so that settings are what the file says and nothing else. */
const undivided: string[] = []
const place = { x: 1, y: 2, width: 900, height: 700, maximised: true }
const folderWith = (text?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  if (text !== undefined) writeFileSync(join(folder, 'settings.json'), text)
  return folder
}

describe('settings.json', () => {
  test('nothing there yet: the usual settings', () => {
    const file = openSettingsFile(folderWith(), '1.0.0', now)
    expect(file.read()).toBeUndefined()
    expect(openSettings(file)).toMatchObject({ remark: null })
    expect(file.place()).toBeNull()
  })

  test('what was kept comes back after a restart, the window’s place too', () => {
    const folder = folderWith()
    const file = openSettingsFile(folder, '1.0.0', now)
    openSettings(file).change({ theme: 'dark', checks: { 'number-mismatch': 'off' } })
    file.keepPlace(place)
    const again = openSettingsFile(folder, '1.0.0', now)
    expect(openSettings(again).current()).toMatchObject({ theme: 'dark', checks: { 'number-mismatch': 'off' } })
    expect(again.place()).toEqual(place)
  })

  test('a setting that changes does not put the window back to where it was at the start', () => {
    const folder = folderWith(JSON.stringify({ ...defaultSettings, window: { ...place, x: 500 } }))
    const file = openSettingsFile(folder, '1.0.0', now)
    const settings = openSettings(file)
    file.keepPlace(place)
    settings.change({ language: 'fr' })
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({
      language: 'fr',
      window: place,
    })
  })

  test.each([
    ['cut short', '{"theme": "dar'],
    ['no JSON', 'theme=dark'],
    ['empty', ''],
    ['zero bytes of a crash', '\0\0\0\0'],
    ['a wrong value', '{"theme":"purple"}'],
  ])('%s: set aside, said, and the app starts', (_name, text) => {
    const folder = folderWith(text)
    const file = openSettingsFile(folder, '1.0.0', now)
    const settings = openSettings(file, {}, undivided)
    const aside = join(folder, 'settings.damaged-2026-01-02T03-04-05.json')
    // A file that can be read has got the store's own note of its version by then.
    expect(readFileSync(aside, 'utf8').replaceAll(/\s/gu, '')).toContain(
      text.replace(/\}$/u, '').replaceAll(/\s/gu, ''),
    )
    expect(settings.remark?.en).toContain(aside)
    expect(settings.current()).toEqual(defaultSettings)
    settings.change({ theme: 'dark' })
    expect(openSettings(openSettingsFile(folder, '1.0.0', now)).current().theme).toBe('dark')
  })

  test('one bad value costs its neighbours nothing', () => {
    const folder = folderWith('{"theme":"purple","folders":[{"path":"/notices","poll":true}],"window":{"x":"left"}}')
    const file = openSettingsFile(folder, '1.0.0', now)
    expect(openSettings(file).current()).toMatchObject({
      theme: 'system',
      folders: [{ path: '/notices', poll: true }],
      window: null,
    })
    expect(file.place()).toBeNull()
  })

  test('a folder that takes no file is no reason not to start', () => {
    const folder = join(folderWith('a file'), 'settings.json')
    expect(existsSync(folder)).toBe(true)
    expect(openSettings(openSettingsFile(folder, '1.0.0', now), {}, undivided).current()).toEqual(defaultSettings)
  })

  test('a file of an older version goes through its steps, once, also after a change was kept', () => {
    const folder = folderWith('{"colours":"dark","language":"fr"}')
    const run: string[] = []
    const steps: SettingsSteps = {
      '1.1.0': (kept) => {
        run.push('1.1.0')
        kept.set('theme', kept.get('colours'))
        kept.delete('colours')
      },
    }
    const settings = openSettings(openSettingsFile(folder, '1.1.0', now, steps))
    expect(settings.current()).toMatchObject({ theme: 'dark', language: 'fr' })
    settings.change({ theme: 'light' })
    expect(openSettings(openSettingsFile(folder, '1.1.0', now, steps)).current().theme).toBe('light')
    expect(run).toEqual(['1.1.0'])
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).not.toContain('colours')
  })

  test('a step that fails is damage like any other: set aside, said, and the app starts', () => {
    const folder = folderWith('{"theme":"dark"}')
    const settings = openSettings(
      openSettingsFile(folder, '1.2.0', now, {
        '1.2.0': () => {
          throw new Error('no such key')
        },
      }),
    )
    expect(settings.remark).not.toBeNull()
    expect(JSON.parse(readFileSync(join(folder, 'settings.damaged-2026-01-02T03-04-05.json'), 'utf8'))).toMatchObject({
      theme: 'dark',
    })
  })

  test('the file of the very first version still serves, whole', () => {
    const first = {
      folders: [{ path: '/notices', poll: true }],
      language: 'fr',
      theme: 'dark',
      settleSeconds: 5,
      profileFile: null,
      checks: { 'number-mismatch': 'off' },
      ocr: false,
      window: place,
    }
    const file = openSettingsFile(folderWith(JSON.stringify(first)), '0.1.0', now)
    const settings = openSettings(file, {}, undivided)
    expect(settings.remark).toBeNull()
    expect(settings.current()).toEqual({ ...defaultSettings, ...first })
    expect(file.place()).toEqual(place)
  })

  test('a setting of a newer version outlives a change made by this one', () => {
    const folder = folderWith('{"theme":"dark","hologram":true}')
    openSettings(openSettingsFile(folder, '1.0.0', now)).change({ language: 'fr' })
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({
      hologram: true,
      language: 'fr',
    })
  })

  test('damaged settings cost the recent folders nothing where they can be read', () => {
    const folder = folderWith('{"theme":"purple","recentFolders":["/a",7]}')
    const file = openSettingsFile(folder, '1.0.0', now)
    expect(openSettings(file).remark).not.toBeNull()
    expect(openSettingsFile(folder, '1.0.0', now).recentFolders()).toEqual(['/a'])
  })
})
