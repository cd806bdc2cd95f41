import { EventEmitter } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import type { Session, WebContents } from 'electron'
import { lockContents, lockSession, mayLeave, mayLoad } from '../../../../electron/main/security.ts'

describe('permissions', () => {
  type Request = (contents: { getURL: () => string }, permission: string, answer: (granted: boolean) => void) => void
  type Check = (contents: unknown, permission: string, origin: string) => boolean
  type Before = (details: { url: string }, answer: (answer: { cancel: boolean }) => void) => void
  let request: Request = () => undefined
  let check: Check = () => true
  let device: () => boolean = () => true
  const proxies: unknown[] = []
  let before: Before = () => undefined
  void lockSession(
    {
      setPermissionRequestHandler: (handler: Request) => {
        request = handler
      },
      setPermissionCheckHandler: (handler: Check) => {
        check = handler
      },
      setDevicePermissionHandler: (handler: typeof device) => {
        device = handler
      },
      webRequest: {
        onBeforeRequest: (listener: Before) => {
          before = listener
        },
      },
      setProxy: (config: unknown) => {
        proxies.push(config)
        return Promise.resolve()
      },
    } as unknown as Session,
    false,
  )

  test('requests are cancelled but for our own scheme, and what is left meets a proxy that is not there', () => {
    const cancelled = (url: string): boolean | undefined => {
      let answered: boolean | undefined
      before({ url }, ({ cancel }) => {
        answered = cancel
      })
      return answered
    }
    expect(cancelled('app://desk/index.html')).toBe(false)
    expect(cancelled('https://elsewhere.example/')).toBe(true)
    expect(proxies).toEqual([
      { mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' },
    ])
  })

  const asked = (permission: string, url: string): boolean => {
    let answer = true
    request({ getURL: () => url }, permission, (granted) => {
      answer = granted
    })
    return answer
  }

  test.each([
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'fullscreen',
    'geolocation',
    'hid',
    'idle-detection',
    'keyboardLock',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'openExternal',
    'pointerLock',
    'serial',
    'speaker-selection',
    'storage-access',
    'top-level-storage-access',
    'unknown',
    'usb',
    'window-management',
    'deprecated-sync-clipboard-read',
  ])('%s is refused in both handlers', (permission) => {
    expect(asked(permission, 'app://desk/index.html')).toBe(false)
    expect(check(null, permission, 'app://desk')).toBe(false)
  })

  test('copying is allowed to our page, and to no other', () => {
    expect(asked('clipboard-sanitized-write', 'app://desk/index.html')).toBe(true)
    expect(check(null, 'clipboard-sanitized-write', 'app://desk')).toBe(true)
    expect(asked('clipboard-sanitized-write', 'https://elsewhere.example/')).toBe(false)
    expect(check(null, 'clipboard-sanitized-write', 'app://desk.evil')).toBe(false)
  })

  test('no device', () => {
    expect(device()).toBe(false)
  })
})

describe('leaving the page', () => {
  const contents = new EventEmitter() as EventEmitter & {
    setWindowOpenHandler: (handler: (details: { url: string }) => { action: string }) => void
    setWebRTCIPHandlingPolicy: (policy: string) => void
  }
  const rtc: string[] = []
  contents.setWebRTCIPHandlingPolicy = (policy) => {
    rtc.push(policy)
  }
  let openWindow: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  contents.setWindowOpenHandler = (handler) => {
    openWindow = handler
  }
  const openOutside = vi.fn<(address: string) => void>()
  lockContents(contents as unknown as WebContents, openOutside)

  test('WebRTC sends nothing by itself', () => {
    expect(rtc).toEqual(['disable_non_proxied_udp'])
  })

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])(
    '%s is stopped',
    (name) => {
      const preventDefault = vi.fn()
      contents.emit(name, { preventDefault, url: 'https://elsewhere.example/' })
      expect(preventDefault).toHaveBeenCalledOnce()
    },
  )

  test.each([
    ['https://www.example.org/vacancies', true],
    ['mailto:desk@example.org', true],
    ['http://www.example.org/', false],
    ['https://someone:secret@example.org/', false],
    ['file:///etc/passwd', false],
    ['smb://server/share', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['ms-msdt:/id', false],
    ['app://desk/index.html', false],
    ['vscode://file/x', false],
    ['no address', false],
    ['', false],
  ])('%s: offered outside = %s, and never a new window', (address, offered) => {
    openOutside.mockClear()
    expect(openWindow({ url: address })).toEqual({ action: 'deny' })
    expect(mayLeave(address)).toBe(offered)
    expect(openOutside.mock.calls).toEqual(offered ? [[address]] : [])
  })
})

test.each<[string, boolean]>([
  ['app://desk/index.html', true],
  ['app://desk', true],
  ['blob:app://desk/0b5c', true],
  ['data:image/png;base64,AA==', true],
  ['app://desk.evil/', false],
  ['app://other/', false],
  ['blob:https://elsewhere.example/1', false],
  ['http://127.0.0.1:1/', false],
  ['https://elsewhere.example/', false],
  ['wss://elsewhere.example/', false],
  ['ftp://elsewhere.example/', false],
  ['file:///etc/passwd', false],
  ['file://server/share/x', false],
  ['chrome://version', false],
  ['chrome-extension://a/b', false],
  ['view-source:https://elsewhere.example/', false],
  ['devtools://devtools/bundled/x.html', false],
  ['', false],
])('%s may be loaded by a page: %s', (address, allowed) => {
  expect(mayLoad(address, false)).toBe(allowed)
  expect(mayLoad(address, true)).toBe(allowed || address.startsWith('devtools:'))
})
