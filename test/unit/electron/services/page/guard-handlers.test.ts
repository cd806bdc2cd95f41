import { describe, expect, test, vi } from 'vitest'
import { guardHandlers } from '../../../../../electron/services/page/guard-handlers.ts'
import { createPageReach } from '../../../../../electron/services/page/page-reach.ts'
import type { Handlers } from '../../../../../shared/ipc/contract.ts'
import { defaultSettings } from '../../../../../shared/ipc/settings.ts'

const share = '\\\\server\\share\\a.pdf'

function guarded(agrees: boolean | null) {
  const native =
    agrees === null
      ? null
      : {
          agreeToShare: vi.fn<(share: string) => Promise<boolean>>(() => Promise.resolve(agrees)),
          agreeToUpdates: vi.fn<(address: string) => Promise<boolean>>(() => Promise.resolve(agrees)),
        }
  const reached = vi.fn<(name: string) => void>()
  const handler = (name: string) => () => {
    reached(name)
    return null
  }
  const names = ['folders.add', 'files.open', 'folders.browse', 'settings.change']
  const handlers = Object.fromEntries(names.map((name) => [name, handler(name)])) as unknown as Handlers
  const reach = createPageReach({ native, platform: 'win32', folder: 'C:\\' })
  const settings = () => defaultSettings
  return { ...guardHandlers(handlers, { reach, native, settings, isFixed: () => false }), reach, native, reached }
}

describe.each<[string, (of: Handlers, path: string) => unknown]>([
  ['folders.add', (of, path) => of['folders.add']({ paths: ['C:\\a', path] })],
  ['files.open', (of, path) => of['files.open']({ paths: [path] })],
  ['folders.browse', (of, path) => of['folders.browse']({ path })],
  ['settings.change', (of, path) => of['settings.change']({ profileFile: path })],
])('%s', (_name, ask) => {
  test('touches no share that the page chose by itself', async () => {
    for (const agrees of [false, null]) {
      const desk = guarded(agrees)
      await expect(ask(desk, share)).rejects.toMatchObject({ code: 'refused' })
      expect(desk.reached).not.toHaveBeenCalled()
    }
  })

  test('asks the person for one, by its name, once', async () => {
    const desk = guarded(true)
    await ask(desk, share)
    await ask(desk, '//SERVER/share/b.pdf')
    expect(desk.native?.agreeToShare.mock.calls).toEqual([['\\\\server\\share']])
    expect(desk.reached).toHaveBeenCalledTimes(2)
  })

  test('touches what was chosen outside the page without a question', async () => {
    const desk = guarded(false)
    desk.reach.grant(['\\\\server\\share\\folder'])
    await ask(desk, share)
    await expect(ask(desk, '\\\\server\\other')).rejects.toMatchObject({ code: 'refused' })
    expect(desk.reached).toHaveBeenCalledOnce()
  })

  test('never touches a device', async () => {
    const desk = guarded(true)
    await expect(ask(desk, '\\\\.\\pipe\\x')).rejects.toMatchObject({ code: 'refused' })
    expect(desk.native?.agreeToShare).not.toHaveBeenCalled()
  })
})

test('a page that goes on asking is not heard', async () => {
  const desk = guarded(false)
  for (let at = 0; at < 10; at += 1)
    await expect(desk['files.open']({ paths: [`\\\\server${at}\\share`] })).rejects.toMatchObject({ code: 'refused' })
  expect(desk.native?.agreeToShare).toHaveBeenCalledTimes(3)
})

describe('the address of newer versions', () => {
  const updateAddress = 'https://updates.example/'

  test.each([false, null])('is not set by the page alone: %s', async (agrees) => {
    const desk = guarded(agrees)
    await expect(desk['settings.change']({ updateAddress })).rejects.toMatchObject({ code: 'refused' })
    expect(desk.reached).not.toHaveBeenCalled()
  })

  test('is set after a question that names it, and taken away without one', async () => {
    const desk = guarded(true)
    await desk['settings.change']({ updateAddress })
    await desk['settings.change']({ updateAddress: null })
    expect(desk.native?.agreeToUpdates.mock.calls).toEqual([[updateAddress]])
    expect(desk.reached).toHaveBeenCalledTimes(2)
  })
})
