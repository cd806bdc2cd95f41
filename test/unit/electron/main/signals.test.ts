import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { BrowserWindow } from 'electron'
import { shellWords } from '../../../../electron/main/shell-words.ts'

const setBadgeCount = vi.fn()
const setAppUserModelId = vi.fn()
vi.mock('electron', () => ({ app: { setBadgeCount, setAppUserModelId }, nativeImage: { createFromPath: (path: string) => path }, Notification: { isSupported: () => false } }))
const { appId, nameToWindows, showCount } = await import('../../../../electron/main/signals.ts')

const setOverlayIcon = vi.fn()
const window = { setOverlayIcon } as unknown as BrowserWindow

beforeEach(() => { vi.clearAllMocks() })

describe('open errors on the icon', () => {
  test.each(['linux', 'darwin'] as const)('%s: a number, none when all is decided', (platform) => {
    showCount(3, window, '/overlay.png', shellWords('en'), platform)
    showCount(0, null, '/overlay.png', shellWords('en'), platform)
    expect(setBadgeCount.mock.calls).toEqual([[3], [0]])
    expect(setOverlayIcon).not.toHaveBeenCalled()
  })

  test('Windows: a mark over the icon, with words for who cannot see it, in either language', () => {
    showCount(1, window, '/overlay.png', shellWords('en'), 'win32')
    showCount(2, window, '/overlay.png', shellWords('fr'), 'win32')
    showCount(0, window, '/overlay.png', shellWords('fr'), 'win32')
    expect(setOverlayIcon.mock.calls).toEqual([['/overlay.png', '1 open error'], ['/overlay.png', '2 erreurs en suspens'], [null, '']])
    expect(() => { showCount(1, null, '/overlay.png', shellWords('en'), 'win32') }).not.toThrow()
    expect(setBadgeCount).not.toHaveBeenCalled()
  })
})

test('Windows is told which shortcut is ours, by the name that the installer gives it; the others have no such thing', () => {
  nameToWindows('linux')
  nameToWindows('darwin')
  expect(setAppUserModelId).not.toHaveBeenCalled()
  nameToWindows('win32')
  expect(setAppUserModelId.mock.calls).toEqual([[appId]])
  expect(readFileSync(resolve(import.meta.dirname, '../../../../electron-builder.yml'), 'utf8')).toContain(`\nappId: ${appId}\n`)
})
