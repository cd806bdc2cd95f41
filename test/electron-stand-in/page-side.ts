/**
 * Runs in the page. Each function's source is sent there as text, so it refers to nothing outside itself; types are
 * blanked out before. `endpoint` joins the page's own world and the preload's isolated world by DOM events.
 */
interface Answer {
  ok: boolean
  value?: unknown
  error?: unknown
}
type Anything = (...args: unknown[]) => unknown
export interface Endpoint {
  call: (id: number | string, args: unknown[]) => unknown
  functions: Map<number | string, Anything>
}
export interface PageInfo {
  binding: string
  process: object
}

export function makeEndpoint(token: string, me: string, other: string): Endpoint {
  const functions = new Map<number | string, Anything>()
  const fire = window.dispatchEvent.bind(window)
  let last = 0
  let answer: Answer | undefined
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  const keep = (held: Anything): number => {
    last += 1
    functions.set(last, held)
    return last
  }
  const wrap = (value: unknown): unknown => {
    if (typeof value === 'function') return { crossing: 'function', id: keep(value as Anything) }
    if (value instanceof Promise) {
      value.catch(() => undefined)
      return {
        crossing: 'promise',
        id: keep((resolve, reject) => {
          void value.then(resolve as (value: unknown) => void, reject as (error: unknown) => void)
        }),
      }
    }
    if (Array.isArray(value)) return value.map(wrap)
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, wrap(held)])) : value
  }
  const unwrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unwrap)
    if (!isPlain(value)) return value
    if (value.crossing === 'function') return (...args: unknown[]) => call(value.id as number, args)
    if (value.crossing === 'promise')
      return new Promise((resolve, reject) => {
        call(value.id as number, [resolve, reject])
      })
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, unwrap(held)]))
  }
  const call = (id: number | string, args: unknown[]): unknown => {
    answer = undefined
    fire(new CustomEvent(`${token}:${other}:call`, { detail: { id, args: wrap(args) } }))
    const given = answer as Answer | undefined
    answer = undefined
    if (given === undefined) throw new Error('stand-in: the other world did not answer')
    if (!given.ok) throw given.error as Error
    return unwrap(given.value)
  }
  window.addEventListener(`${token}:${me}:call`, (event) => {
    const { id, args } = (event as CustomEvent<{ id: number | string; args: unknown[] }>).detail
    let out: Answer
    try {
      const asked = functions.get(id)
      if (asked === undefined) throw new Error(`stand-in: nothing is kept under ${String(id)}`)
      out = { ok: true, value: wrap(asked(...(unwrap(args) as unknown[]))) }
    } catch (error) {
      out = { ok: false, error: error instanceof Error ? new Error(error.message) : error }
    }
    fire(new CustomEvent(`${token}:${other}:answer`, { detail: out }))
  })
  window.addEventListener(`${token}:${me}:answer`, (event) => {
    answer = (event as CustomEvent<Answer>).detail
  })
  return { call, functions }
}

export function mainWorld(token: string, endpointMaker: typeof makeEndpoint): void {
  const endpoint = endpointMaker(token, 'page', 'preload')
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      Object.values(value).forEach(freeze)
      Object.freeze(value)
    }
    return value
  }
  endpoint.functions.set('expose', (key, api) => {
    if (String(key) in window) throw new Error('Cannot bind an API on top of an existing property on the window object')
    Object.defineProperty(window, String(key), {
      value: freeze(api),
      enumerable: true,
      writable: false,
      configurable: false,
    })
  })
  // Chromium never opens a real pop-up: closing one races with Playwright's attaching to it.
  window.open = (url: string | URL = 'about:blank', name = '', features = '') => {
    endpoint.call('open', [new URL(url, document.baseURI).href, name, features])
    return null
  }
}

export function isolatedWorld(
  token: string,
  endpointMaker: typeof makeEndpoint,
  wireMaker: () => { encode: (value: unknown) => string; decode: (text: string) => unknown },
  info: PageInfo,
  preload: (...args: unknown[]) => void,
): void {
  interface Arriving {
    type: string
    id: number
    ok: boolean
    value: unknown
    error: string
    channel: string
    args: unknown[]
  }
  interface Listener {
    listener: Anything
    run: Anything
  }
  const endpoint = endpointMaker(token, 'preload', 'page')
  const wire = wireMaker()
  const listeners = new Map<string, Listener[]>()
  const waiting = new Map<number, { resolve: Anything; reject: Anything }>()
  const page = globalThis as unknown as Record<string, unknown>
  let last = 0
  const post = (message: object): void => {
    ;(page[info.binding] as Anything)(wire.encode(message))
  }
  const openOutside = (url: unknown, name: unknown, features: unknown): void => {
    post({ type: 'window-open', url, name, features })
  }
  endpoint.functions.set('open', openOutside)
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (link?.target !== '_blank' || link.href === '' || event.defaultPrevented) return
    event.preventDefault()
    openOutside(link.href, '', '')
  })
  page.__standInReceive = (text: string): void => {
    const message = wire.decode(text) as Arriving
    if (message.type === 'event') {
      for (const { run } of [...(listeners.get(message.channel) ?? [])])
        run({ sender: ipcRenderer, senderId: 0, ports: [] }, ...message.args)
      return
    }
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.ok) asked?.resolve(message.value)
    else asked?.reject(new Error(message.error))
  }
  const off = (channel: string, listener: Anything): unknown => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((kept) => kept.listener !== listener),
    )
    return ipcRenderer
  }
  const on = (channel: string, listener: Anything, once = false): unknown => {
    const run: Anything = (...args) => {
      if (once) off(channel, listener)
      listener(...args)
    }
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, run }])
    return ipcRenderer
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve: resolve, reject })
        try {
          post({ type: 'invoke', id: last, channel, args })
        } catch (error) {
          waiting.delete(last)
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      }),
    send: (channel: string, ...args: unknown[]) => {
      post({ type: 'send', channel, args })
    },
    on: (channel: string, listener: Anything) => on(channel, listener),
    once: (channel: string, listener: Anything) => on(channel, listener, true),
    off,
    removeListener: off,
  }
  const contextBridge = { exposeInMainWorld: (key: string, api: unknown) => endpoint.call('expose', [key, api]) }
  /**
   * Playwright gives a dropped file no path: the test says by an attribute, which both worlds see, where a name lies on
   * the disk.
   */
  const webUtils = {
    getPathForFile: (file: File) =>
      (JSON.parse(document.documentElement.getAttribute('data-stand-in-paths') ?? '{}') as Record<string, string>)[
        file.name
      ] ?? '',
  }
  const require = (id: string): unknown => {
    if (id === 'electron' || id === 'electron/renderer') return { contextBridge, ipcRenderer, webUtils }
    throw new Error(`module not found: ${id}`)
  }
  const module = { exports: {} }
  const process = { ...info.process, contextIsolated: true, sandboxed: true, type: 'renderer' }
  try {
    preload(require, process, undefined, undefined, undefined, module, module.exports)
  } catch (error) {
    post({ type: 'preload-error', error: String(error instanceof Error ? error.stack : error) })
  }
}
