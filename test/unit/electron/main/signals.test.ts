import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { BrowserWindow } from 'electron'
import { shellWords } from '../../../../electron/main/shell-words.ts'

const { FakeNotification } = vi.hoisted(() => {
  class FakeNotification {
    static supported = true
    static shown: FakeNotification[] = []
    static isSupported(): boolean {
      return FakeNotification.supported
    }
    readonly options: { title: string; body: string }
    readonly #listeners = new Map<string, () => void>()
    constructor(options: { title: string; body: string }) {
      this.options = options
    }
    on(name: string, listener: () => void): void {
      this.#listeners.set(name, listener)
    }
    click(): void {
      this.#listeners.get('click')?.()
    }
    show(): void {
      FakeNotification.shown.push(this)
    }
  }
  return { FakeNotification }
})
const setBadgeCount = vi.fn()
const setAppUserModelId = vi.fn()
vi.mock('electron', () => ({
  app: { setBadgeCount, setAppUserModelId },
  nativeImage: { createFromPath: (path: string) => path },
  Notification: FakeNotification,
}))
const { appId, nameToWindows, notifyOf, showCount } = await import('../../../../electron/main/signals.ts')

const setOverlayIcon = vi.fn()
const window = { setOverlayIcon } as unknown as BrowserWindow

beforeEach(() => {
  vi.clearAllMocks()
  FakeNotification.shown = []
  FakeNotification.supported = true
})

describe('a notification', () => {
  const [one, other] = [
    { id: 'n-1', reference: '260105', errors: 2 },
    { id: 'n-2', reference: null, errors: 1 },
  ]
  test.each([
    ['of one notice names it and opens it', [one], { title: 'L’avis 260105 est arrivé', body: '2 erreurs' }, 'n-1'],
    ['of a notice without a reference', [other], { title: 'L’avis — est arrivé', body: '1 erreur' }, 'n-2'],
    [
      'of several is one, and opens the desk',
      [one, other],
      { title: '2 avis comportant des erreurs sont arrivés', body: '260105, —' },
      null,
    ],
  ])('%s', (_name, arrivals, shown, chosen) => {
    const choose = vi.fn()
    notifyOf(arrivals, shellWords('fr'), choose)
    expect(FakeNotification.shown.map(({ options }) => options)).toEqual([shown])
    FakeNotification.shown[0]?.click()
    expect(choose.mock.calls).toEqual([[chosen]])
  })

  test('is not tried where the system has none', () => {
    FakeNotification.supported = false
    notifyOf([one], shellWords('en'), () => undefined)
    expect(FakeNotification.shown).toEqual([])
  })
})

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
    expect(setOverlayIcon.mock.calls).toEqual([
      ['/overlay.png', '1 open error'],
      ['/overlay.png', '2 erreurs en suspens'],
      [null, ''],
    ])
    expect(() => {
      showCount(1, null, '/overlay.png', shellWords('en'), 'win32')
    }).not.toThrow()
    expect(setBadgeCount).not.toHaveBeenCalled()
  })
})

test('Windows is told which shortcut is ours, by the name that the installer gives it; the others have no such thing', () => {
  nameToWindows('linux')
  nameToWindows('darwin')
  expect(setAppUserModelId).not.toHaveBeenCalled()
  nameToWindows('win32')
  expect(setAppUserModelId.mock.calls).toEqual([[appId]])
  expect(readFileSync(resolve(import.meta.dirname, '../../../../electron-builder.yml'), 'utf8')).toContain(
    `\nappId: ${appId}\n`,
  )
})
