import { EventEmitter } from 'node:events'
import { emitApp, quit } from './app.ts'
import { calls, clone, preventable, record } from './record.ts'
import { WebContents, type WebPreferences } from './web-contents.ts'
import { chromium, world } from './world.ts'

interface Bounds {
  x: number
  y: number
  width: number
  height: number
}
type Options = Partial<Bounds> & { title?: string; show?: boolean; webPreferences?: WebPreferences }
let count = 0

/** A window is a page; what a window manager would do to it is only remembered. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return [...world.windows]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...world.windows].at(-1) ?? null
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...world.windows].find((window) => window.webContents === contents) ?? null
  }

  readonly id: number
  readonly webContents: WebContents
  targetId: string | undefined
  private bounds: Bounds
  private title: string
  private readonly state: { visible: boolean; minimised: boolean; maximised: boolean; dead: boolean }

  constructor(options: Options = {}) {
    super()
    if (!world.ready) throw new Error('Cannot create BrowserWindow before app is ready')
    count += 1
    this.id = count
    this.title = options.title ?? ''
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.state = { visible: options.show !== false, minimised: false, maximised: false, dead: false }
    calls.push({ api: 'new BrowserWindow', args: [clone(JSON.parse(JSON.stringify(options)))] })
    world.windows.add(this)
    this.webContents = new WebContents(this, this.id, options.webPreferences ?? {})
    queueMicrotask(() => {
      emitApp('web-contents-created', preventable({}), this.webContents)
    })
    queueMicrotask(() => {
      emitApp('browser-window-created', preventable({}), this)
    })
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }
  show(): void {
    this.state.visible = true
    this.state.minimised = false
    this.emit('show')
  }
  hide(): void {
    this.state.visible = false
    this.emit('hide')
  }
  focus(): void {
    record('window.focus', [], this.emit('focus'))
  }
  isVisible(): boolean {
    return this.state.visible
  }
  isFocused(): boolean {
    return this.state.visible && !this.state.minimised
  }
  isDestroyed(): boolean {
    return this.state.dead
  }
  setTitle(title: string): void {
    this.title = title
  }
  getTitle(): string {
    return this.title
  }
  getBounds(): Bounds {
    return { ...this.bounds }
  }
  getNormalBounds(): Bounds {
    return { ...this.bounds }
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.bounds = { ...this.bounds, ...bounds }
    this.emit('resize')
    this.emit('move')
  }
  minimize(): void {
    this.state.minimised = true
    this.state.visible = true
    this.emit('minimize')
  }
  isMinimized(): boolean {
    return this.state.minimised
  }
  restore(): void {
    this.state.minimised = false
    this.emit('restore')
  }
  maximize(): void {
    this.state.maximised = true
    this.emit('maximize')
  }
  unmaximize(): void {
    this.state.maximised = false
    this.emit('unmaximize')
  }
  isMaximized(): boolean {
    return this.state.maximised
  }
  setBackgroundColor(colour: string): void {
    record('window.setBackgroundColor', [colour], undefined)
  }
  setOverlayIcon(icon: unknown, description: string): void {
    record('window.setOverlayIcon', [icon, description], undefined)
  }
  flashFrame(flash: boolean): void {
    record('window.flashFrame', [flash], undefined)
  }

  close(): void {
    if (this.state.dead) return
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.state.dead) return
    if (this.targetId !== undefined)
      chromium()
        .root.send('Target.closeTarget', { targetId: this.targetId })
        .catch(() => undefined)
    this.gone()
  }

  /** Also when the page was closed from outside. */
  gone(): void {
    if (!world.windows.delete(this)) return
    this.state.dead = true
    this.emit('closed')
    if (world.windows.size > 0) return
    if (!emitApp('window-all-closed')) quit()
  }
}
