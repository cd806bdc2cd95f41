import { BrowserWindow } from 'electron'
import type { Settings } from '../../shared/ipc/settings.ts'
import { appPage } from './app-protocol.ts'
import { windowOptions, type WindowLook } from './window-options.ts'

export interface WindowPlan extends WindowLook {
  maximised: boolean
  /** Opened at login: waits in the task bar. */
  minimised: boolean
  keepPlace: (place: NonNullable<Settings['window']>) => void
  /** The page could not be loaded at all. */
  failed: (error: unknown) => void
}

export function openWindow(plan: WindowPlan): BrowserWindow {
  const window = new BrowserWindow(windowOptions(plan))
  if (plan.maximised) window.maximize()
  window.once('ready-to-show', () => {
    if (plan.minimised) window.minimize()
    else window.show()
  })
  keepPlaceOf(window, plan.keepPlace)
  window.loadURL(appPage).catch((error: unknown) => {
    if (!window.isDestroyed()) plan.failed(error)
  })
  return window
}

/** Half a second after the last move, and at closing: a drag is one write, not hundreds. */
function keepPlaceOf(window: BrowserWindow, keepPlace: WindowPlan['keepPlace']): void {
  let timer: NodeJS.Timeout | undefined
  const keep = (): void => {
    clearTimeout(timer)
    if (!window.isDestroyed() && !window.isMinimized())
      keepPlace({ ...window.getNormalBounds(), maximised: window.isMaximized() })
  }
  const keepSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(keep, 500)
  }
  window.on('resize', keepSoon).on('move', keepSoon).on('maximize', keepSoon).on('unmaximize', keepSoon)
  window.on('close', keep)
}
