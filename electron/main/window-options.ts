import type { BrowserWindowConstructorOptions } from 'electron'
import { smallest, type Area } from './window-place.ts'

export interface WindowLook {
  preload: string
  icon: string
  place: Area
  dark: boolean
}

/**
 * Every option that locks is written out, also where it is Electron's default today: a default can change, a test
 * cannot see one.
 */
export function windowOptions(look: WindowLook): BrowserWindowConstructorOptions {
  return {
    ...look.place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Vis-à-Vis',
    icon: look.icon,
    // Shown before the first paint: the ground of the theme, so that a dark desk does not flash white.
    backgroundColor: look.dark ? '#1f1f1f' : '#fafafa',
    webPreferences: {
      preload: look.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: true,
    },
  }
}
