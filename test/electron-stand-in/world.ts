import type { Chromium } from './chromium.ts'
import type { BrowserWindow } from './browser-window.ts'

/** What the parts of the stand-in share: the browser behind it, the open windows, and whether Electron is "ready". */
export const world: { chromium: Chromium | null; windows: Set<BrowserWindow>; ready: boolean } = {
  chromium: null,
  windows: new Set(),
  ready: false,
}

export function chromium(): Chromium {
  if (world.chromium === null) throw new Error('stand-in: Chromium is not running yet')
  return world.chromium
}
