import { app, dialog, type BrowserWindow } from 'electron'
import type { AppLog } from './log.ts'
import type { ShellWords } from './shell-words.ts'

/**
 * A page that crashed or hangs is shown for what it is, with a way on. What was saved lies with the services, not with
 * the page.
 */
export function watchPage(window: BrowserWindow, words: () => ShellWords, log: AppLog): void {
  const reload = (): void => {
    window.webContents.reload()
  }
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.problem(`the page is gone: ${reason}, ${exitCode}`)
    void ask(window, words().crashed, words().crashedDetail, [
      [words().reload, reload],
      [
        words().quit,
        () => {
          app.quit()
        },
      ],
    ])
  })
  window.on('unresponsive', () => {
    log.problem('the page does not answer')
    void ask(window, words().hangs, words().crashedDetail, [
      [words().wait, () => undefined],
      [words().reload, reload],
    ])
  })
  window.webContents.on('preload-error', (_event, _path, error) => {
    log.problem('the preload failed', error)
  })
}

/** Whatever nobody caught is logged; Electron's own box would show a recruiter a stack. */
export function watchProcess(log: AppLog): void {
  process.on('uncaughtException', (error) => {
    log.problem('uncaught', error)
  })
  process.on('unhandledRejection', (error) => {
    log.problem('unhandled', error)
  })
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') log.problem(`${type} is gone: ${reason}`)
  })
}

/** The app cannot open: said once, then it ends. */
export function giveUp(error: unknown, words: ShellWords, log: AppLog): void {
  log.problem('the desk could not open', error)
  dialog.showErrorBox(words.notStarted, words.notStartedDetail)
  app.exit(1)
}

async function ask(
  window: BrowserWindow,
  message: string,
  detail: string,
  ways: [label: string, go: () => void][],
): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: ways.map(([label]) => label),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (!window.isDestroyed()) ways[response]?.[1]()
}
