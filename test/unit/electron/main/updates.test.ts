import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { AppUpdater } from 'electron-updater'
import { isSigned, updateText } from '../../../../electron/main/update-signature.ts'
import { createUpdates, type UpdateNews } from '../../../../electron/main/updates.ts'

const ours = generateKeyPairSync('ed25519')
const theirs = generateKeyPairSync('ed25519')
const key = ours.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
const file = join(mkdtempSync(join(tmpdir(), 'updates-')), 'desk.AppImage')
writeFileSync(file, 'the new version')
const sha512 = createHash('sha512').update('the new version').digest('base64')
const update = { version: '2.0.0', files: [{ url: 'desk.AppImage', sha512 }] }
const signature = sign(null, Buffer.from(updateText(update) ?? ''), ours.privateKey).toString('base64')
const signed = { ...update, signature }

function updatesWith(
  found: object | Error | null,
  { fetched = [file], withKey = key }: { fetched?: string[]; withKey?: string | null } = {},
) {
  const updater = {
    netSession: { setProxy: vi.fn(() => Promise.resolve()) },
    setFeedURL: vi.fn(),
    checkForUpdates: vi.fn(() =>
      found instanceof Error
        ? Promise.reject(found)
        : Promise.resolve({ isUpdateAvailable: found !== null, updateInfo: found ?? { version: '1.0.0' } }),
    ),
    downloadUpdate: vi.fn(() => Promise.resolve(fetched)),
    autoDownload: true,
    autoInstallOnAppQuit: true,
    allowDowngrade: true,
    disableWebInstaller: false,
  }
  const loadUpdater = vi.fn(() => Promise.resolve(updater as unknown as AppUpdater))
  const tell = vi.fn<(news: UpdateNews) => void>()
  const problem = vi.fn()
  const stop = vi.fn()
  const timers: (() => void)[] = []
  const log = { note: () => undefined, problem, lastProblems: () => [] }
  const every = (_milliseconds: number, callback: () => void) => {
    timers.push(callback)
    return stop
  }
  const updates = createUpdates({ loadUpdater, tell, log, every, key: withKey })
  return { updates, updater, loadUpdater, tell, problem, stop, timers }
}

describe('who is asked', () => {
  test('nobody, and nothing is loaded, while there is no address', async () => {
    const { updates, loadUpdater, timers } = updatesWith(signed)
    updates.follow(null)
    await updates.ask()
    await updates.look()
    expect(loadUpdater).not.toHaveBeenCalled()
    expect(timers).toEqual([])
  })

  test('nobody by a build without a key', async () => {
    const { updates, loadUpdater, timers } = updatesWith(signed, { withKey: null })
    updates.follow('https://updates.example/')
    await updates.ask()
    expect(loadUpdater).not.toHaveBeenCalled()
    expect(timers).toEqual([])
  })

  test('nobody because the address has changed', async () => {
    const { updates, loadUpdater, timers, stop } = updatesWith(signed)
    updates.follow('https://updates.example/')
    updates.follow('https://updates.example/')
    updates.follow('https://other.example/')
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
    expect(loadUpdater).not.toHaveBeenCalled()
    expect(timers).toHaveLength(2)
    updates.follow(null)
    expect(stop).toHaveBeenCalledTimes(2)
  })
})

describe('a newer version', () => {
  test('that is signed is fetched and told once, through the system’s proxy', async () => {
    const { updates, updater, tell } = updatesWith(signed)
    updates.follow('https://updates.example/')
    await updates.look()
    await updates.look()
    expect(updater.setFeedURL).toHaveBeenCalledWith({ provider: 'generic', url: 'https://updates.example/' })
    expect(updater.netSession.setProxy).toHaveBeenCalledWith({ mode: 'system' })
    expect(updater).toMatchObject({ autoDownload: false, autoInstallOnAppQuit: true, allowDowngrade: false })
    expect(tell.mock.calls).toEqual([[{ ready: '2.0.0' }]])
  })

  const byThem = sign(null, Buffer.from(updateText(update) ?? ''), theirs.privateKey).toString('base64')
  test.each<[string, object]>([
    ['without a signature', update],
    ['signed by another key', { ...update, signature: byThem }],
    ['with another version', { ...signed, version: '3.0.0' }],
    ['with another file', { ...signed, files: [{ url: 'evil.AppImage', sha512 }] }],
    ['with another checksum', { ...signed, files: [{ url: 'desk.AppImage', sha512: 'AA==' }] }],
    ['with one file more', { ...signed, files: [...update.files, { url: 'evil.deb', sha512: 'AA==' }] }],
    ['without files', { ...signed, files: [] }],
    ['with a web installer’s package beside it', { ...signed, packages: { x64: { path: 'evil.7z' } } }],
    ['with a signature that is none', { ...signed, signature: 7 }],
  ])('%s is not even fetched', async (_name, found) => {
    const { updates, updater, tell, problem } = updatesWith(found)
    updates.follow('https://updates.example/')
    await updates.ask()
    expect(updater.downloadUpdate).not.toHaveBeenCalled()
    expect(updater.autoInstallOnAppQuit).toBe(false)
    expect(problem).toHaveBeenCalledOnce()
    expect(tell.mock.calls).toEqual([['failed']])
  })

  test('whose file is not the one that was signed is not installed', async () => {
    const other = `${file}.other`
    writeFileSync(other, 'something else')
    for (const fetched of [[other], [file, other], []]) {
      const { updates, updater, tell } = updatesWith(signed, { fetched })
      updates.follow('https://updates.example/')
      await updates.ask()
      expect(updater.autoInstallOnAppQuit).toBe(false)
      expect(tell.mock.calls).toEqual([['failed']])
    }
  })
})

test('nothing newer is said only to who asks', async () => {
  const { updates, tell } = updatesWith(null)
  updates.follow('https://updates.example/')
  await updates.look()
  expect(tell).not.toHaveBeenCalled()
  await updates.ask()
  expect(tell.mock.calls).toEqual([['none']])
})

test('an address that does not answer is logged, and said only to who asks', async () => {
  const { updates, tell, problem } = updatesWith(new Error('net::ERR'))
  updates.follow('https://updates.example/')
  await updates.look()
  expect(tell).not.toHaveBeenCalled()
  expect(problem).toHaveBeenCalledOnce()
  await updates.ask()
  expect(tell.mock.calls).toEqual([['failed']])
})

test('a text with a line break in a name cannot stand for another', () => {
  expect(updateText({ version: '2\nx', files: update.files })).toBeNull()
  expect(isSigned({ version: '2.0.0\ndesk.AppImage', files: [] }, signature, key)).toBe(false)
})
