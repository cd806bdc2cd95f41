import { join } from 'node:path'
import { clipboard, Menu, nativeTheme, screen, type BrowserWindow } from 'electron'
import { contextTemplate } from './context-menu.ts'
import { watchPage } from './crashes.ts'
import { resourcesDir } from './desktop-desk.ts'
import type { AppLog } from './log.ts'
import type { DesktopSettingsFile } from './settings-file.ts'
import type { ShellWords } from './shell-words.ts'
import { openWindow } from './window.ts'
import { placeOnScreen } from './window-place.ts'

export interface DeskWindow {
  current: () => BrowserWindow | null
  /** Brings it to the front; opens it where there is none. */
  show: (minimised?: boolean) => void
}

export interface DeskWindowOptions {
  settings: DesktopSettingsFile
  words: () => ShellWords
  log: AppLog
  /** It has come to the screen, or come back: what lies on its icon is laid on it then. */
  shown: (window: BrowserWindow) => void
  failed: (error: unknown) => void
}

/** The one window, which a Mac user may close and open again while the app runs on. */
export function deskWindow({ settings, words, log, shown, failed }: DeskWindowOptions): DeskWindow {
  let window: BrowserWindow | null = null
  return {
    current: () => window,
    show: (minimised = false) => {
      if (window === null) {
        window = open(minimised)
        window.on('closed', () => {
          window = null
        })
        return
      }
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
  }

  function open(minimised: boolean): BrowserWindow {
    const kept = settings.place()
    const opened = openWindow({
      preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
      icon: join(resourcesDir, 'icons', 'png', '256x256.png'),
      place: placeOnScreen(kept, workAreas()),
      maximised: kept?.maximised ?? false,
      minimised,
      dark: nativeTheme.shouldUseDarkColors,
      keepPlace: settings.keepPlace,
      failed,
    })
    watchPage(opened, words, log)
    offerContextMenu(opened)
    opened.on('show', () => {
      shown(opened)
    })
    return opened
  }

  function offerContextMenu(opened: BrowserWindow): void {
    const { webContents } = opened
    webContents.on('context-menu', (_event, asked) => {
      const template = contextTemplate(asked, words(), {
        replaceMisspelling: (word) => {
          webContents.replaceMisspelling(word)
        },
        addToDictionary: (word) => {
          webContents.session.addWordToSpellCheckerDictionary(word)
        },
        copyText: (text) => {
          void clipboard.writeText(text)
        },
      })
      if (template.length > 0) Menu.buildFromTemplate(template).popup({ window: opened })
    })
  }
}

function workAreas() {
  const primary = screen.getPrimaryDisplay()
  return [primary, ...screen.getAllDisplays().filter((display) => display.id !== primary.id)].map(
    (display) => display.workArea,
  )
}
