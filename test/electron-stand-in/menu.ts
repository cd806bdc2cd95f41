import { EventEmitter } from 'node:events'
import { record, strict } from './record.ts'

export interface MenuItemOptions {
  id?: string
  label?: string
  role?: string
  type?: string
  accelerator?: string
  enabled?: boolean
  visible?: boolean
  checked?: boolean
  submenu?: MenuItemOptions[] | Menu
  click?: (item: MenuItem, window?: unknown) => void
}

export class MenuItem {
  readonly id: string | undefined
  readonly label: string
  readonly role: string | undefined
  readonly type: string
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly click: (window?: unknown) => void

  constructor(options: MenuItemOptions) {
    this.id = options.id
    this.label = options.label ?? ''
    this.role = options.role
    this.type = options.type ?? (options.submenu === undefined ? 'normal' : 'submenu')
    this.accelerator = options.accelerator
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : options.submenu
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.click = (window) => {
      options.click?.(this, window)
    }
  }
}

let applicationMenu: Menu | null = null

export class Menu extends EventEmitter {
  static buildFromTemplate(template: MenuItemOptions[]): Menu {
    const menu = new Menu()
    for (const item of template) menu.append(new MenuItem(item))
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }

  readonly items: MenuItem[] = []
  append(item: MenuItem): void {
    this.items.push(item)
  }
  popup(): void {
    record(
      'menu.popup',
      [this.items.map((item) => (item.label === '' ? (item.role ?? item.type) : item.label))],
      undefined,
    )
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found !== undefined && found !== null) return found
    }
    return null
  }
}

export class Notification extends EventEmitter {
  static readonly shown: Notification[] = []
  static isSupported(): boolean {
    return true
  }
  readonly title: string
  readonly body: string
  constructor(options: { title?: string; body?: string } = {}) {
    super()
    this.title = options.title ?? ''
    this.body = options.body ?? ''
  }
  show(): void {
    Notification.shown.push(this)
    record('notification.show', [{ title: this.title, body: this.body }], undefined)
  }
  close(): void {
    record('notification.close', [], undefined)
  }
}

export const nativeImage = strict('nativeImage', {
  createFromPath: (path: string) => ({ path, isEmpty: () => false }),
  createEmpty: () => ({ path: '', isEmpty: () => true }),
  createFromDataURL: (url: string) => ({ path: url.slice(0, 40), isEmpty: () => false }),
  createFromBitmap: (_bytes: Buffer, size: object) => ({ path: '', ...size, isEmpty: () => false }),
})
