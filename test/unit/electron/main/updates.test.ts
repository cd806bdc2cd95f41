import { describe, expect, test, vi } from 'vitest'
import type { AppUpdater } from 'electron-updater'
import { createUpdates, type UpdateNews } from '../../../../electron/main/updates.ts'

function updatesWith(check: () => Promise<unknown>) {
  const updater = {
    setFeedURL: vi.fn(),
    checkForUpdates: vi.fn(check),
    autoDownload: false,
    autoInstallOnAppQuit: false,
    allowDowngrade: true,
  }
  const loadUpdater = vi.fn(() => Promise.resolve(updater as unknown as AppUpdater))
  const tell = vi.fn<(news: UpdateNews) => void>()
  const problem = vi.fn()
  const stop = vi.fn()
  const timers: (() => void)[] = []
  const log = { note: () => undefined, problem, lastProblems: () => [] }
  const updates = createUpdates({
    loadUpdater,
    tell,
    log,
    every: (_milliseconds, callback) => {
      timers.push(callback)
      return stop
    },
  })
  return { updates, updater, loadUpdater, tell, problem, stop, timers }
}
const newer = () =>
  Promise.resolve({ isUpdateAvailable: true, updateInfo: { version: '2.0.0' }, downloadPromise: Promise.resolve([]) })
const none = () => Promise.resolve({ isUpdateAvailable: false, updateInfo: { version: '1.0.0' } })
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 5)
  })

describe('updates', () => {
  test('nobody is asked, and nothing is loaded, while there is no address', async () => {
    const { updates, loadUpdater, timers } = updatesWith(newer)
    updates.follow(null)
    await updates.ask()
    expect(loadUpdater).not.toHaveBeenCalled()
    expect(timers).toEqual([])
  })

  test('a newer version is fetched and told once', async () => {
    const { updates, updater, tell, timers } = updatesWith(newer)
    updates.follow('https://updates.example/')
    await settled()
    timers[0]?.()
    await settled()
    expect(updater.setFeedURL).toHaveBeenCalledWith({ provider: 'generic', url: 'https://updates.example/' })
    expect(updater).toMatchObject({ autoInstallOnAppQuit: true, allowDowngrade: false })
    expect(tell.mock.calls).toEqual([[{ ready: '2.0.0' }]])
  })

  test('nothing newer is said only to who asks', async () => {
    const { updates, tell } = updatesWith(none)
    updates.follow('https://updates.example/')
    await settled()
    expect(tell).not.toHaveBeenCalled()
    await updates.ask()
    expect(tell.mock.calls).toEqual([['none']])
  })

  test('an address that does not answer is logged, and said only to who asks', async () => {
    const { updates, tell, problem } = updatesWith(() => Promise.reject(new Error('net::ERR')))
    updates.follow('https://updates.example/')
    await settled()
    expect(tell).not.toHaveBeenCalled()
    expect(problem).toHaveBeenCalledOnce()
    await updates.ask()
    expect(tell.mock.calls).toEqual([['failed']])
  })

  test('an address taken away ends the asking; the same one again changes nothing', async () => {
    const { updates, stop, timers } = updatesWith(none)
    updates.follow('https://updates.example/')
    updates.follow('https://updates.example/')
    expect(timers).toHaveLength(1)
    updates.follow(null)
    await settled()
    expect(stop).toHaveBeenCalledOnce()
  })
})
