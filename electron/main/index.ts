import { app, dialog } from 'electron'
import { handedPaths } from '../services/one-desk/handed-paths.ts'
import { lockApp } from './lock-app.ts'
import { pathsIn } from './opened-paths.ts'
import { languageOf, shellWords } from './shell-words.ts'
import { startDesktop } from './start-desktop.ts'
import { forgetVariables, unknownSwitches } from './start-switches.ts'

/**
 * First lines of the installed app: switches that would open it to others end it before Chromium acts on them; then the
 * locks that Chromium must know before it starts, one instance for each user, and paths that arrive before there is a
 * desk to open them.
 */
const refused = app.isPackaged ? unknownSwitches(process.argv, process.platform) : []
if (refused.length > 0) refuse(refused)
else open()

function refuse(switches: readonly string[]): void {
  // The system's language is not known yet: both are said.
  const said = (['en', 'fr'] as const).map((language) => shellWords(languageOf(language, '')).switchesRefused(switches))
  dialog.showErrorBox('Vis-à-Vis', said.join('\n\n'))
  app.exit(2)
}

function open(): void {
  if (app.isPackaged) forgetVariables(process.env)
  const named = pathsIn(process.argv, process.cwd(), app.isPackaged)
  // From the sources the desk is opened on what is named; the installed app adds it to the user's own desk.
  const waiting: string[] = app.isPackaged ? [...named] : []
  let openPaths = (paths: string[]): void => {
    waiting.push(...paths)
  }

  lockApp()
  // macOS hands files over by an event, at once and before anything is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openPaths([path])
  })

  if (app.requestSingleInstanceLock({ paths: named })) {
    app.on('second-instance', (_event, _argv, _folder, handedOver) => {
      openPaths(handedPaths(handedOver))
    })
    void app.whenReady().then(async () => {
      openPaths = await startDesktop(named)
      if (waiting.length > 0) openPaths(waiting)
    })
  } else {
    app.quit()
  }
}
