import { dirname, join } from 'node:path'
import {
  app,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
  type BrowserWindow,
} from 'electron'
import type { Argument, CallName, Events } from '../../shared/ipc/contract.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import { followInbox, handOver } from '../services/one-desk/inbox.ts'
import { serveRenderer } from './app-protocol.ts'
import { followArrivals } from './arrivals.ts'
import { giveUp, watchProcess } from './crashes.ts'
import { deskWindow } from './desk-window.ts'
import { closeBeforeQuitting, openDesktopDesk, resourcesDir } from './desktop-desk.ts'
import { diagnostics } from './diagnostics.ts'
import { holdDesk } from './hold-desk.ts'
import { attachIpc, sendEvent } from './ipc-host.ts'
import { leaveBy } from './lock-app.ts'
import { openLog } from './log.ts'
import { isLoginStart, mustSetLoginStart, setLoginStart } from './login-start.ts'
import { menuTemplate, type MenuActions } from './menu.ts'
import { askToLeave, nativeSide, pickFiles } from './native.ts'
import { policyPlaces } from './policy-places.ts'
import { readPolicy } from './policy.ts'
import { recentFolders } from './recent-folders.ts'
import { lockSession } from './security.ts'
import { openSettingsFile } from './settings-file.ts'
import { languageOf, shellWords } from './shell-words.ts'
import { nameToWindows, notifyOf, showCount } from './signals.ts'
import { checkSpelling } from './spelling.ts'
import { updateKey } from './update-key.ts'
import { createUpdates, type UpdateNews } from './updates.ts'

/**
 * Composition root, once Electron is ready: builds the desk and carries it to a window. Gives what opens paths that
 * arrive later.
 */
export async function startDesktop(named: readonly string[]): Promise<(paths: string[]) => void> {
  const log = openLog(app.getPath('logs'), () => new Date())
  let words = shellWords(languageOf('system', app.getLocale()))
  const failed = (error: unknown): void => {
    giveUp(error, words, log)
  }
  try {
    watchProcess(log)
    return await start()
  } catch (error) {
    failed(error)
    return () => undefined
  }

  async function start(): Promise<(paths: string[]) => void> {
    const dataDir = app.getPath('userData')
    // Before anything of ours is read or written there.
    const held = await holdDesk(named, languageOf('system', app.getLocale()))
    if (held === 'second')
      return (paths) => {
        handOver(dataDir, paths).catch((error: unknown) => {
          log.problem('files were not handed over', error)
        })
      }
    await lockSession(session.defaultSession, !app.isPackaged)
    checkSpelling(session.defaultSession, process.platform)
    nameToWindows(process.platform)
    const out = join(import.meta.dirname, '..')
    serveRenderer(protocol, {
      root: join(out, 'renderer'),
      folders: { pdfjs: join(out, 'pdfjs') },
      original: (id, source) => desk.original(id, source),
    })

    const policy = readPolicy(policyPlaces(process.platform, dirname(app.getPath('exe'))))
    for (const problem of policy.problems) log.problem(`policy: ${problem}`)
    const settingsFile = openSettingsFile(dataDir, app.getVersion(), () => new Date())
    const window = deskWindow({
      settings: settingsFile,
      words: () => words,
      log,
      shown: (shown) => {
        signal(arrivals.openErrors(), shown)
      },
      failed,
    })
    const desk = await openDesktopDesk({
      settings: settingsFile,
      fixed: policy.fixed,
      native: nativeSide(window.current, () => words),
      named,
      log,
    })
    const call = <Name extends CallName>(name: Name, argument: Argument<Name>): void => {
      void desk.call(name, argument)
    }
    const snapshot = await desk.handlers['desk.snapshot'](null)
    let { settings } = snapshot
    const recent = recentFolders(settingsFile.recentFolders(), settingsFile.keepRecentFolders)
    const updates = createUpdates({
      loadUpdater: async () => (await import('electron-updater')).default.autoUpdater,
      tell: tellOfUpdate,
      log,
      every,
      key: updateKey,
    })
    const arrivals = followArrivals({
      known: snapshot.rows,
      arrived: (burst) => {
        if (settings.notify && window.current()?.isFocused() !== true) notifyOf(burst, words, choose)
      },
      counted: (openErrors) => {
        signal(openErrors, window.current())
      },
    })

    attachIpc(ipcMain, desk.call, () => window.current()?.webContents ?? null)
    leaveBy((address) => {
      void askToLeave(window.current(), words, address)
    })
    recent.follow(snapshot.folders.map(({ path }) => path))
    follow(settings)
    if (app.isPackaged && settings.updateAddress !== null) {
      if (updateKey === null) log.problem('updates are off: this version was built without a key to check them with')
      void updates.look()
    }
    desk.events.subscribe((message) => {
      sendEvent(window.current()?.webContents ?? null, message)
      arrivals.hear(message)
      if (message.name === 'settings.changed') follow(message.payload)
      if (message.name === 'folders.changed') {
        for (const folder of recent.follow(message.payload.map(({ path }) => path))) app.addRecentDocument(folder)
        setMenu()
      }
    })
    window.show(isLoginStart(app, process.argv, process.platform))
    app.on('activate', () => {
      window.show()
    })
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit()
    })
    const open = (paths: string[]): void => {
      window.show()
      openChosen(paths)
    }
    const endInbox = await followInbox({
      dataDir,
      taken: async (paths) => {
        window.show()
        desk.grant(paths)
        if (paths.length > 0) await desk.call('files.open', { paths })
      },
      failed: (error) => {
        log.problem('what a second desk handed over', error)
      },
    })
    closeBeforeQuitting(desk, () => {
      held?.leaves()
      endInbox()
    })
    log.note(`open, version ${app.getVersion()}, ${snapshot.rows.length} notices`)

    return open

    function signal(openErrors: number, on: BrowserWindow | null): void {
      showCount(openErrors, on, join(resourcesDir, 'icons', 'overlay.png'), words, process.platform)
    }

    /** Chosen outside the page: on the command line, in a native dialog, by another start. */
    function openChosen(paths: string[]): void {
      desk.grant(paths)
      if (paths.length > 0) call('files.open', { paths })
    }

    /** What lies outside the page follows the settings. */
    function follow(now: Settings): void {
      const before = settings
      settings = now
      nativeTheme.themeSource = now.theme
      words = shellWords(languageOf(now.language, app.getLocale()))
      if (
        app.isPackaged &&
        mustSetLoginStart(
          now === before ? null : before.startAtLogin,
          now.startAtLogin,
          policy.fixed.startAtLogin !== undefined,
        )
      )
        setLoginStart(app, now.startAtLogin, process.platform)
      updates.follow(app.isPackaged ? now.updateAddress : null)
      setMenu()
    }

    function setMenu(): void {
      const situation = {
        mac: process.platform === 'darwin',
        packaged: app.isPackaged,
        recentFolders: recent.list(),
        updates: settings.updateAddress !== null && updateKey !== null,
      }
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, menuActions(), situation)))
    }

    function menuActions(): MenuActions {
      return {
        addFolder: () => {
          call('folders.pick', null)
        },
        openFiles: () => {
          void pickFiles(window.current(), words).then(openChosen)
        },
        openSamples: () => {
          call('samples.open', null)
        },
        showSettings: () => {
          showDialog('settings')
        },
        showKeys: () => {
          showDialog('keys')
        },
        print: () => {
          window.current()?.webContents.print({})
        },
        watch: (folder) => {
          // It stood in the settings once.
          desk.grant([folder])
          call('folders.add', { paths: [folder] })
        },
        lookForUpdates: () => {
          void updates.ask()
        },
        showLicences: () => {
          void shell.openPath(join(app.isPackaged ? resourcesDir : out, 'licences.txt'))
        },
        copyDiagnostics: () => {
          void copyDiagnostics()
        },
        showLog: () => {
          void shell.openPath(app.getPath('logs'))
        },
      }
    }

    function showDialog(dialog: Events['dialog.asked']['dialog']): void {
      window.show()
      sendEvent(window.current()?.webContents ?? null, { name: 'dialog.asked', payload: { dialog } })
    }

    async function copyDiagnostics(): Promise<void> {
      const { electron, chrome, node } = process.versions
      const versions = {
        version: app.getVersion(),
        electron,
        chrome,
        node,
        system: `${process.platform} ${process.arch} ${process.getSystemVersion()}`,
      }
      await clipboard.writeText(
        diagnostics({ versions, snapshot: await desk.handlers['desk.snapshot'](null), problems: log.lastProblems() }),
      )
    }

    function choose(id: string | null): void {
      window.show()
      if (id !== null) sendEvent(window.current()?.webContents ?? null, { name: 'notice.chosen', payload: { id } })
    }
  }

  function tellOfUpdate(news: UpdateNews): void {
    const message =
      news === 'none' ? words.updateNone : news === 'failed' ? words.updateFailed : words.updateReady(news.ready)
    void dialog.showMessageBox({ type: 'info', message, buttons: ['OK'], noLink: true })
  }
}

function every(milliseconds: number, callback: () => void): () => void {
  const timer = setInterval(callback, milliseconds)
  return () => {
    clearInterval(timer)
  }
}
