import type { MenuItemConstructorOptions } from 'electron'
import type { ActionId } from '../../shared/actions/actions.ts'
import { acceleratorOf } from '../../shared/actions/chosen-keys.ts'
import type { ShellWords } from './shell-words.ts'

export interface MenuActions {
  addFolder: () => void
  openFiles: () => void
  openSamples: () => void
  print: () => void
  showSettings: () => void
  showKeys: () => void
  watch: (folder: string) => void
  lookForUpdates: () => void
  showLicences: () => void
  copyDiagnostics: () => void
  showLog: () => void
}

export interface MenuSituation {
  mac: boolean
  packaged: boolean
  recentFolders: readonly string[]
  /** Whether there is an address to ask. */
  updates: boolean
}

/**
 * Roles bring the system's own behaviour; labels are ours, since Electron names them in English on Windows and Linux.
 */
export function menuTemplate(
  words: ShellWords,
  actions: MenuActions,
  situation: MenuSituation,
): MenuItemConstructorOptions[] {
  return [
    ...(situation.mac ? [appMenu(words, actions)] : []),
    fileMenu(words, actions, situation),
    editMenu(words),
    viewMenu(words, situation),
    windowMenu(words, situation),
    helpMenu(words, actions, situation),
  ]
}

/** The key of an action that the page has as well. */
function keyOf(action: ActionId): Pick<MenuItemConstructorOptions, 'accelerator'> {
  const accelerator = acceleratorOf(action)
  return accelerator === undefined ? {} : { accelerator }
}

function settingsEntry(words: ShellWords, { showSettings }: MenuActions): MenuItemConstructorOptions {
  return { id: 'settings', label: words.settings, ...keyOf('settings'), click: showSettings }
}

function appMenu(words: ShellWords, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: 'Vis-à-Vis',
    submenu: [
      { role: 'about', label: words.about },
      { type: 'separator' },
      settingsEntry(words, actions),
      { type: 'separator' },
      // The same word in both languages.
      { role: 'services', label: 'Services' },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      { type: 'separator' },
      { role: 'quit', label: words.quit },
    ],
  }
}

function fileMenu(
  words: ShellWords,
  actions: MenuActions,
  { mac, recentFolders }: MenuSituation,
): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      { id: 'add-folder', label: words.addFolder, ...keyOf('add-folder'), click: actions.addFolder },
      {
        id: 'recent-folders',
        label: words.recentFolders,
        enabled: recentFolders.length > 0,
        // A single & marks a key in a label.
        submenu: recentFolders.map((folder) => ({
          label: folder.replaceAll('&', '&&'),
          click: () => {
            actions.watch(folder)
          },
        })),
      },
      { id: 'open-files', label: words.openFiles, ...keyOf('open-files'), click: actions.openFiles },
      { id: 'open-samples', label: words.openSamples, click: actions.openSamples },
      { type: 'separator' },
      { id: 'print', label: words.print, accelerator: 'CmdOrCtrl+P', click: actions.print },
      { type: 'separator' },
      ...(mac ? [] : [settingsEntry(words, actions), { type: 'separator' as const }]),
      mac ? { role: 'close', label: words.closeWindow } : { role: 'quit', label: words.quit },
    ],
  }
}

function editMenu(words: ShellWords): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      { type: 'separator' },
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'delete', label: words.remove },
      { role: 'selectAll', label: words.selectAll },
    ],
  }
}

function viewMenu(words: ShellWords, { packaged }: MenuSituation): MenuItemConstructorOptions {
  return {
    label: words.view,
    submenu: [
      { role: 'reload', label: words.reload },
      { type: 'separator' },
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: words.fullScreen },
      // The installed app shows no tools: a recruiter has no use for them, and a visitor none to be given.
      ...(packaged ? [] : [{ role: 'toggleDevTools' as const, label: words.developerTools }]),
    ],
  }
}

function windowMenu(words: ShellWords, { mac }: MenuSituation): MenuItemConstructorOptions {
  const macOnly: MenuItemConstructorOptions[] = [
    { role: 'zoom', label: words.zoomWindow },
    { type: 'separator' },
    { role: 'front', label: words.toFront },
  ]
  return {
    label: words.window,
    role: 'windowMenu',
    submenu: [
      { role: 'minimize', label: words.minimise },
      ...(mac ? macOnly : [{ role: 'close' as const, label: words.closeWindow }]),
    ],
  }
}

function helpMenu(
  words: ShellWords,
  actions: MenuActions,
  { mac, updates }: MenuSituation,
): MenuItemConstructorOptions {
  return {
    label: words.help,
    role: 'help',
    submenu: [
      { id: 'keys', label: words.keys, click: actions.showKeys },
      ...(updates ? [{ id: 'look-for-updates', label: words.checkForUpdates, click: actions.lookForUpdates }] : []),
      { id: 'licences', label: words.licences, click: actions.showLicences },
      { type: 'separator' },
      { id: 'copy-diagnostics', label: words.copyDiagnostics, click: actions.copyDiagnostics },
      { id: 'show-log', label: words.showLog, click: actions.showLog },
      ...(mac ? [] : [{ type: 'separator' as const }, { role: 'about' as const, label: words.about }]),
    ],
  }
}
