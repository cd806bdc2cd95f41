import { app, bootMilliseconds } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu, MenuItem, nativeImage, Notification } from './menu.ts'
import { calls } from './record.ts'
import { protocol, toReal, toVirtual } from './schemes.ts'
import { session } from './session.ts'
import {
  answer,
  clipboard,
  dialog,
  nativeTheme,
  net,
  powerMonitor,
  screen,
  setDisplays,
  shell,
  webContents,
} from './system.ts'
import { UtilityProcess as utilityProcess } from './utility-process.ts'
import { world } from './world.ts'

/** The `electron` module as a main process sees it. `standIn` is what only a test may touch. */
const standIn = {
  bootMilliseconds,
  calls,
  answer,
  setDisplays,
  toReal,
  toVirtual,
  endpoint: () => world.chromium?.endpoint,
}

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  standIn,
  utilityProcess,
  webContents,
}
export default {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  standIn,
  utilityProcess,
  webContents,
}
