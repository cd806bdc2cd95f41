import { join } from 'node:path'
import { app, ipcMain, Menu, nativeTheme, protocol, screen, session, type BrowserWindow } from 'electron'
import { dispatch } from '../../shared/ipc/dispatch.ts'
import type { Argument, CallName } from '../../shared/ipc/contract.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import { announce } from '../services/announce.ts'
import { bundledEngine } from '../services/bundled-engine.ts'
import { openDesk, type DeskOptions } from '../services/open-desk.ts'
import type { Desk, NativeSide } from '../services/ports.ts'
import { terminalLanguage } from '../services/terminal-language.ts'
import { serveRenderer } from './app-protocol.ts'
import { attachIpc, sendEvent } from './ipc-host.ts'
import { leaveBy } from './lock-app.ts'
import { menuTemplate } from './menu.ts'
import { askToLeave, nativeSide, pickFiles } from './native.ts'
import { lockSession } from './security.ts'
import { openSettingsFile, type DesktopSettingsFile } from './settings-file.ts'
import { languageOf, shellWords } from './shell-words.ts'
import { openWindow } from './window.ts'
import { placeOnScreen } from './window-place.ts'

/** Two threads read, whatever the machine: it stays the user's. */
const threads = 2
const out = join(import.meta.dirname, '..')
/** profiles/, samples/ and icons/: beside the archive in the installed app. */
const resourcesDir = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources')

/** Composition root, once Electron is ready: builds the desk, carries it to a window. Gives what opens paths that arrive later. */
export async function startDesktop(named: readonly string[]): Promise<(paths: string[]) => void> {
  lockSession(session.defaultSession)
  serveRenderer(protocol, join(out, 'renderer'), { pdfjs: join(out, 'pdfjs') }, (id, source) => desk.original(id, source))

  let window: BrowserWindow | null = null
  let words = shellWords('en')
  const settingsFile = openSettingsFile(app.getPath('userData'), () => new Date())
  const desk = await openDesktopDesk(settingsFile, nativeSide(() => window, () => words), named)
  const call = <Name extends CallName>(name: Name, argument: Argument<Name>): void => { void dispatch(desk.handlers, name, argument) }

  attachIpc(ipcMain, desk.handlers, () => window?.webContents ?? null)
  desk.events.subscribe((message) => {
    sendEvent(window?.webContents ?? null, message)
    if (message.name === 'settings.changed') dress(message.payload)
  })
  leaveBy((address) => { void askToLeave(window, words, address) })
  const { settings } = await desk.handlers['desk.snapshot'](null)
  dress(settings)
  show()
  app.on('activate', show)
  app.on('window-all-closed', () => { if (process.platform !== 'darwin') app.quit() })
  closeBeforeQuitting(desk)

  return (paths) => {
    show()
    if (paths.length > 0) call('files.open', { paths })
  }

  /** Theme and language of what is outside the page follow the settings. */
  function dress({ theme, language }: Settings): void {
    nativeTheme.themeSource = theme
    words = shellWords(languageOf(language, app.getLocale()))
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, {
      addFolder: () => { call('folders.pick', null) },
      openFiles: () => { void pickFiles(window, words).then((paths) => { if (paths.length > 0) call('files.open', { paths }) }) },
      openSamples: () => { call('samples.open', null) },
      print: () => { window?.webContents.print({}) },
    }, { mac: process.platform === 'darwin', packaged: app.isPackaged })))
  }

  function show(): void {
    if (window !== null) {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
      return
    }
    const kept = settingsFile.place()
    window = openWindow({
      preload: join(out, 'preload', 'preload.cjs'),
      icon: join(resourcesDir, 'icons', 'png', '256x256.png'),
      place: placeOnScreen(kept, workAreas()),
      maximised: kept?.maximised ?? false,
      minimised: false,
      dark: nativeTheme.shouldUseDarkColors,
      keepPlace: settingsFile.keepPlace,
    })
    window.on('closed', () => { window = null })
  }
}

async function openDesktopDesk(settings: DesktopSettingsFile, native: NativeSide, named: readonly string[]): Promise<Desk> {
  return openDesk({
    dataDir: app.getPath('userData'),
    resourcesDir,
    ...(await bundledEngine(import.meta.dirname, threads)),
    settings,
    native,
    capabilities: { host: 'electron', pickFolder: true, droppedPaths: true, openInViewer: true },
    versions: { app: app.getVersion(), host: `Electron ${process.versions.electron}` },
    ...(app.isPackaged ? {} : fromSources(named)),
  })
}

/** Started from the sources, the desk shows what it was given, or the samples, and says in the terminal what it finds. */
function fromSources(named: readonly string[]): Pick<DeskOptions, 'session' | 'heard'> {
  const language = terminalLanguage(process.env)
  return {
    session: named.length > 0 ? named : 'samples-when-none',
    heard: (events) => { announce(events, language, (line) => process.stdout.write(`${line}\n`)) },
  }
}

function workAreas() {
  const primary = screen.getPrimaryDisplay()
  return [primary, ...screen.getAllDisplays().filter((display) => display.id !== primary.id)].map((display) => display.workArea)
}

/** Closing waits for what is being written; a service that hangs does not keep the app alive. */
function closeBeforeQuitting(desk: Desk): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    const late = new Promise((resolve) => setTimeout(resolve, 5000))
    void Promise.race([desk.close(), late]).finally(() => {
      isClosed = true
      app.quit()
    })
  })
}
