import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { App } from 'electron'
import { desktopEntry, isLoginStart, mustSetLoginStart, setLoginStart } from '../../../../electron/main/login-start.ts'

const appData = mkdtempSync(join(tmpdir(), 'login-'))
const setLoginItemSettings = vi.fn()
const app = {
  setLoginItemSettings,
  getPath: (name: string) => (name === 'appData' ? appData : '/opt/Vis-à-Vis/vis-a-vis'),
}

describe('opening at login', () => {
  test.each(['win32', 'darwin'] as const)(
    '%s: the system is told, with the switch that keeps the window down',
    (platform) => {
      setLoginItemSettings.mockClear()
      setLoginStart(app, true, platform)
      setLoginStart(app, false, platform)
      expect(setLoginItemSettings.mock.calls).toEqual([
        [{ openAtLogin: true, args: ['--minimised'] }],
        [{ openAtLogin: false, args: ['--minimised'] }],
      ])
    },
  )

  test('Linux: a file of the desktop’s own comes and goes', () => {
    const file = join(appData, 'autostart', 'vis-a-vis.desktop')
    setLoginStart(app, false, 'linux')
    expect(existsSync(file)).toBe(false)
    setLoginStart(app, true, 'linux')
    expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/Vis-à-Vis/vis-a-vis" --minimised\n')
    setLoginStart(app, false, 'linux')
    expect(existsSync(file)).toBe(false)
  })

  test.each<[NodeJS.Platform, string[], boolean, boolean]>([
    ['win32', ['vis-a-vis.exe', '--minimised'], false, true],
    ['linux', ['vis-a-vis', '--minimised'], false, true],
    ['linux', ['vis-a-vis', '/notices/--minimised.pdf'], true, false],
    ['win32', ['vis-a-vis.exe'], true, false],
    ['darwin', ['Vis-à-Vis'], true, true],
    ['darwin', ['Vis-à-Vis', '--minimised'], false, false],
  ])('on %s, started by %j, login item used: %s → at login: %s', (platform, argv, wasOpenedAtLogin, expected) => {
    expect(
      isLoginStart(
        { getLoginItemSettings: () => ({ wasOpenedAtLogin }) as ReturnType<App['getLoginItemSettings']> },
        argv,
        platform,
      ),
    ).toBe(expected)
  })

  test.each<[string, boolean | null, boolean, boolean, boolean]>([
    ['a first start, never asked for', null, false, false, false],
    ['a start, asked for before', null, true, false, true],
    ['a start, switched off by the policy since', null, false, true, true],
    ['switched on', false, true, false, true],
    ['switched off', true, false, false, true],
    ['another setting changed', true, true, true, false],
  ])('%s', (_name, before, now, isFixed, expected) => {
    expect(mustSetLoginStart(before, now, isFixed)).toBe(expected)
  })

  test.each([
    ['/home/a b/Vis.AppImage', '"/home/a b/Vis.AppImage"'],
    ['/tmp/$HOME/`x`/"y"\\', '"/tmp/\\$HOME/\\`x\\`/\\"y\\"\\\\"'],
    ['/tmp/100%u', '"/tmp/100%%u"'],
  ])('%s is quoted as %s', (program, quoted) => {
    expect(desktopEntry(program)).toContain(`Exec=${quoted} --minimised\n`)
  })
})
