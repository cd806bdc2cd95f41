import { EventEmitter } from 'node:events'
import { record, recorder, strict } from './record.ts'
import { world } from './world.ts'

const answers = new Map<string, unknown[]>()

/**
 * Queues the next answer of a dialog or of the shell: answer('showOpenDialog', { canceled: false, filePaths: […] }).
 */
export function answer(method: string, value: unknown): void {
  answers.set(method, [...(answers.get(method) ?? []), value])
}

function asked(api: string, method: string, usual: unknown): (...args: unknown[]) => unknown {
  return (...args) =>
    record(
      `${api}.${method}`,
      args.filter((arg) => !(arg instanceof EventEmitter)),
      answers.get(method)?.shift() ?? usual,
    )
}

function askedLater(api: string, method: string, usual: unknown): (...args: unknown[]) => Promise<unknown> {
  const now = asked(api, method, usual)
  return (...args) => Promise.resolve(now(...args))
}

/** A person who presses nothing: every dialog is cancelled unless the test said otherwise. */
export const dialog = strict('dialog', {
  showOpenDialog: askedLater('dialog', 'showOpenDialog', { canceled: true, filePaths: [] }),
  showSaveDialog: askedLater('dialog', 'showSaveDialog', { canceled: true }),
  showMessageBox: askedLater('dialog', 'showMessageBox', { response: 0, checkboxChecked: false }),
  // Before "ready" Electron has no window to show it in, and on Linux writes it to the terminal.
  showErrorBox: (title: string, content: string) => {
    if (!world.ready) console.error(`${title}\n${content}`)
    record('dialog.showErrorBox', [title, content], undefined)
  },
})

export const shell = strict('shell', {
  openPath: askedLater('shell', 'openPath', ''),
  openExternal: askedLater('shell', 'openExternal', undefined),
  showItemInFolder: asked('shell', 'showItemInFolder', undefined),
})

let clipped = ''
export const clipboard = strict('clipboard', {
  writeText(text: string) {
    clipped = text
    return Promise.resolve()
  },
  readText: () => clipped,
})

interface Display {
  id: number
  workArea: { x: number; y: number; width: number; height: number }
}
let displays: Display[] = [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]

/** For tests: another set of monitors. */
export function setDisplays(areas: Display['workArea'][]): void {
  displays = areas.map((workArea, at) => ({ id: at + 1, workArea }))
}

export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => displays[0],
    getAllDisplays: () => displays,
  }),
)

class NativeTheme extends EventEmitter {
  shouldUseDarkColors = false
  shouldUseHighContrastColors = false
  private source = 'system'
  get themeSource(): string {
    return this.source
  }
  set themeSource(source: string) {
    this.source = source
    this.shouldUseDarkColors = source === 'dark'
    this.emit('updated')
    record('nativeTheme.themeSource', [source], undefined)
  }
}
export const nativeTheme = new NativeTheme()
export const powerMonitor = recorder('powerMonitor', {})
export const net = strict('net', {
  isOnline: () => false,
  fetch: (input: string | Request) =>
    Promise.reject(
      record('net.fetch', [typeof input === 'string' ? input : input.url], new Error('net::ERR_INTERNET_DISCONNECTED')),
    ),
})

export const webContents = { getAllWebContents: () => [...world.windows].map((window) => window.webContents) }
