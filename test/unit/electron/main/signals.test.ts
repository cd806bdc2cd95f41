import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { BrowserWindow } from 'electron'
import { shellWords } from '../../../../electron/main/shell-words.ts'

const setBadgeCount = vi.fn()
vi.mock('electron', () => ({ app: { setBadgeCount }, nativeImage: { createFromPath: (path: string) => path }, Notification: { isSupported: () => false } }))
const { showCount } = await import('../../../../electron/main/signals.ts')

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
