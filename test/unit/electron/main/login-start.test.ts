import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { desktopEntry, setLoginStart } from '../../../../electron/main/login-start.ts'

const appData = mkdtempSync(join(tmpdir(), 'login-'))
const setLoginItemSettings = vi.fn()
const app = { setLoginItemSettings, getPath: (name: string) => (name === 'appData' ? appData : '/opt/Vis-à-Vis/vis-a-vis') }

describe('opening at login', () => {
  test.each(['win32', 'darwin'] as const)('%s: the system is told, with the switch that keeps the window down', (platform) => {
    setLoginItemSettings.mockClear()
    setLoginStart(app, true, platform)
    setLoginStart(app, false, platform)
    expect(setLoginItemSettings.mock.calls).toEqual([[{ openAtLogin: true, args: ['--minimised'] }], [{ openAtLogin: false, args: ['--minimised'] }]])
  })

  test('Linux: a file of the desktop’s own comes and goes', () => {
    const file = join(appData, 'autostart', 'vis-a-vis.desktop')
    setLoginStart(app, false, 'linux')
    expect(existsSync(file)).toBe(false)
    setLoginStart(app, true, 'linux')
    expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/Vis-à-Vis/vis-a-vis" --minimised\n')
    setLoginStart(app, false, 'linux')
    expect(existsSync(file)).toBe(false)
  })

  test.each([
    ['/home/a b/Vis.AppImage', '"/home/a b/Vis.AppImage"'],
    ['/tmp/$HOME/`x`/"y"\\', '"/tmp/\\$HOME/\\`x\\`/\\"y\\"\\\\"'],
    ['/tmp/100%u', '"/tmp/100%%u"'],
  ])('%s is quoted as %s', (program, quoted) => {
    expect(desktopEntry(program)).toContain(`Exec=${quoted} --minimised\n`)
  })
})
