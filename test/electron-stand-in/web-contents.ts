import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserWindow } from './browser-window.ts'
import type { Target } from './chromium.ts'
import { ipcMain } from './ipc-main.ts'
import type { Frame, PageMessage, Paused } from './page-events.ts'
import { isolatedWorld, mainWorld, makeEndpoint } from './page-side.ts'
import { calls, clone, preventable, record } from './record.ts'
import { toReal, toVirtual } from './schemes.ts'
import { session, type Session } from './session.ts'
import { makeWire } from './wire.ts'
import { chromium } from './world.ts'

export interface WebPreferences {
  preload?: string
  sandbox?: boolean
  contextIsolation?: boolean
  nodeIntegration?: boolean
  partition?: string
}

const wire = makeWire()
const isolated = 'Electron Isolated Context'
const binding = '__standInSend'

/** One page of the real Chromium, with the preload in a world of its own, as Electron does it. */
export class WebContents extends EventEmitter {
  readonly id: number
  readonly session: Session
  readonly mainFrame: Frame
  readonly window: BrowserWindow
  private readonly preferences: WebPreferences
  private page: Target | undefined
  private preloadContext: number | undefined
  private address = ''
  private openHandler: ((details: object) => { action: 'allow' | 'deny' }) | undefined
  /** Addresses that the app itself loads: no will-navigate for those. */
  private readonly own = new Set<string>()
  private readonly attached: Promise<void>
  private shown = false

  constructor(window: BrowserWindow, id: number, preferences: WebPreferences) {
    super()
    this.window = window
    this.id = id
    this.preferences = preferences
    this.session = session.fromPartition(preferences.partition ?? '')
    const url = (): string => this.address
    this.mainFrame = {
      get url() {
        return url()
      },
      get origin() {
        return /^[a-z]+:\/\/[^/]*/u.exec(url())?.[0] ?? 'null'
      },
      parent: null,
      frames: [],
    }
    this.attached = this.attach()
  }

  private async attach(): Promise<void> {
    const { width, height } = this.window.getBounds()
    const { targetId } = await chromium().root.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    })
    this.window.targetId = targetId
    const page = await chromium().attach(targetId)
    this.page = page
    page.on(
      'Runtime.executionContextCreated',
      ({ context }: { context: { id: number; name: string; auxData?: { frameId: string } } }) => {
        if (context.name === isolated && context.auxData?.frameId === targetId) this.preloadContext = context.id
      },
    )
    page.on('Runtime.executionContextDestroyed', ({ executionContextId }: { executionContextId: number }) => {
      if (executionContextId === this.preloadContext) this.preloadContext = undefined
    })
    page.on(
      'Runtime.bindingCalled',
      ({ name, payload, executionContextId }: { name: string; payload: string; executionContextId: number }) => {
        if (name === binding && executionContextId === this.preloadContext)
          void this.receive(wire.decode(payload) as PageMessage)
      },
    )
    page.on(
      'Runtime.exceptionThrown',
      ({ exceptionDetails }: { exceptionDetails: { text: string; exception?: { description?: string } } }) => {
        calls.push({
          api: 'renderer.exception',
          args: [exceptionDetails.exception?.description ?? exceptionDetails.text],
        })
      },
    )
    page.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 }),
    )
    page.on('Page.frameNavigated', ({ frame }: { frame: { url: string; parentId?: string } }) => {
      if (frame.parentId !== undefined) return
      this.address = toVirtual(frame.url)
      this.emit('did-navigate', preventable({}), this.address, 200, 'OK')
    })
    page.on('Page.domContentEventFired', () => this.emit('dom-ready', preventable({})))
    page.on('Page.loadEventFired', () => {
      this.loaded()
    })
    page.on('Fetch.requestPaused', (paused: Paused) => {
      this.paused(paused)
    })
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Inspector.enable').catch(() => undefined),
      page.send('Runtime.addBinding', { name: binding, executionContextName: isolated }),
      page.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] }),
    ])
    if (this.preferences.preload !== undefined) await this.injectPreload(page, this.preferences.preload)
  }

  private async injectPreload(page: Target, preload: string): Promise<void> {
    if (preload.endsWith('.mjs') && this.preferences.sandbox !== false)
      throw new Error(`stand-in: a sandboxed preload must be CommonJS: ${preload}`)
    const token = JSON.stringify(randomUUID())
    const info = JSON.stringify({
      binding,
      process: { platform: process.platform, versions: { ...process.versions }, env: {}, argv: [] },
    })
    const body = `function (require, process, Buffer, setImmediate, clearImmediate, module, exports) {${readFileSync(preload, 'utf8')}\n}`
    await page.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${String(mainWorld)})(${token}, ${String(makeEndpoint)})`,
    })
    await page.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: isolated,
      source: `(${String(isolatedWorld)})(${token}, ${String(makeEndpoint)}, ${String(makeWire)}, ${info}, ${body})`,
    })
  }

  private loaded(): void {
    if (this.address === 'about:blank') return
    calls.push({ api: 'webContents.loaded', args: [this.address] })
    this.emit('did-finish-load', preventable({}))
    if (this.shown) return
    this.shown = true
    this.window.emit('ready-to-show')
  }

  private paused({ requestId, request, frameId, resourceType }: Paused): void {
    const url = toVirtual(request.url)
    const isMainFrame = frameId === this.window.targetId
    const isDocument = resourceType === 'Document'
    if (isDocument && !(this.own.delete(request.url) && isMainFrame) && !(isMainFrame && this.address === url)) {
      const details = preventable({ url, isMainFrame, isSameDocument: false })
      this.emit('will-frame-navigate', details)
      if (isMainFrame) this.emit('will-navigate', details, url)
      if (details.defaultPrevented) {
        calls.push({ api: 'will-navigate.prevented', args: [url] })
        this.page?.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined)
        return
      }
    }
    if (!this.session.letsGo(url)) {
      calls.push({ api: 'webRequest.cancelled', args: [url] })
      this.page?.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined)
      return
    }
    this.page?.send('Fetch.continueRequest', { requestId }).catch(() => undefined)
  }

  private async receive(message: PageMessage): Promise<void> {
    if (message.type === 'preload-error') {
      calls.push({ api: 'preload-error', args: [message.error] })
      this.emit('preload-error', preventable({}), this.preferences.preload, new Error(message.error))
      return
    }
    if (message.type === 'window-open') {
      const url = toVirtual(message.url)
      const { action } = this.openHandler?.({
        url,
        frameName: message.name,
        features: message.features,
        disposition: 'foreground-tab',
      }) ?? { action: 'allow' }
      record('window-open', [url, action], undefined)
      return
    }
    const event = preventable({ sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1, type: 'frame' })
    if (message.type === 'send') {
      ipcMain.emit(message.channel, event, ...message.args)
      return
    }
    try {
      this.push({
        type: 'answer',
        id: message.id,
        ok: true,
        value: clone(await ipcMain.answer(message.channel, event, message.args)),
      })
    } catch (error) {
      this.push({
        type: 'answer',
        id: message.id,
        ok: false,
        error: `Error invoking remote method '${message.channel}': ${String(error)}`,
      })
    }
  }

  private push(message: { type: string; channel?: string } & Record<string, unknown>): void {
    const dropped = (): void => {
      calls.push({ api: 'ipc.dropped', args: [message.channel ?? message.type] })
    }
    if (this.page === undefined || this.preloadContext === undefined) {
      dropped()
      return
    }
    this.page
      .send('Runtime.evaluate', {
        contextId: this.preloadContext,
        expression: `__standInReceive(${JSON.stringify(wire.encode(message))})`,
      })
      .catch(dropped)
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed')
    this.push({ type: 'event', channel, args: clone(args) })
  }

  async loadURL(url: string): Promise<void> {
    await this.attached
    const real = toReal(url)
    await this.session.applyPermissions(this, /^[a-z]+:\/\/[^/]*/u.exec(url)?.[0] ?? url)
    this.own.add(real)
    if (this.page === undefined) return
    const loaded = once(this.page, 'Page.loadEventFired')
    const { errorText } = await this.page.send<{ errorText?: string }>('Page.navigate', { url: real })
    if (errorText !== undefined) {
      this.emit('did-fail-load', preventable({}), -2, errorText, url, true)
      throw new Error(`${errorText} loading '${url}'`)
    }
    await loaded
  }

  getURL(): string {
    return this.address
  }
  getTitle(): string {
    return this.window.getTitle()
  }
  isDestroyed(): boolean {
    return this.window.isDestroyed()
  }
  isCrashed(): boolean {
    return false
  }
  setWindowOpenHandler(handler: (details: object) => { action: 'allow' | 'deny' }): void {
    this.openHandler = handler
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    record('webContents.setWebRTCIPHandlingPolicy', [policy], undefined)
  }
  /** For tests: the page as it is once taken over, with no content security policy to hold it. */
  async withoutPolicy(): Promise<void> {
    await this.page?.send('Page.setBypassCSP', { enabled: true })
  }
  focus(): void {
    record('webContents.focus', [], undefined)
  }
  replaceMisspelling(word: string): void {
    record('webContents.replaceMisspelling', [word], undefined)
  }
  openDevTools(): void {
    record('webContents.openDevTools', [], undefined)
  }
  print(options: object): void {
    record('webContents.print', [options], undefined)
  }
  reload(): void {
    record('webContents.reload', [], undefined)
    this.own.add(toReal(this.address))
    this.page?.send('Page.reload').catch(() => undefined)
  }

  /** For tests: ends the page's process as a crash would. */
  crash(): void {
    this.page?.send('Page.crash').catch(() => undefined)
  }

  async printToPDF(options: { printBackground?: boolean; preferCSSPageSize?: boolean } = {}): Promise<Buffer> {
    const printed = await this.page?.send<{ data: string }>('Page.printToPDF', {
      printBackground: options.printBackground === true,
      preferCSSPageSize: options.preferCSSPageSize === true,
    })
    return Buffer.from(printed?.data ?? '', 'base64')
  }
}
