import { app } from 'electron'
import { handedPaths } from '../services/one-desk/handed-paths.ts'
import { lockApp } from './lock-app.ts'
import { pathsIn } from './opened-paths.ts'
import { startDesktop } from './start-desktop.ts'

/**
 * First lines of the installed app: the locks that Chromium must know before it starts, one instance for each user, and
 * paths that arrive before there is a desk to open them.
 */
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
