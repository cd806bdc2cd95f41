import { join } from 'node:path'
import { app, Notification } from 'electron'
import type { Settings } from '../../shared/ipc/settings.ts'
import { createLanes } from '../services/disk/lanes.ts'
import { announce } from '../services/notices/announce.ts'
import { bundledEngine } from '../services/threads/bundled-engine.ts'
import { openDesk, type DeskOptions } from '../services/open-desk.ts'
import { systemClock, type Desk, type NativeSide, type SettingsFile } from '../services/ports/ports.ts'
import { terminalLanguage } from '../services/settings/terminal-language.ts'
import { rated } from '../services/ports/fault-rate.ts'
import { logTo } from '../services/ports/faults.ts'
import { waitingWords } from '../services/one-desk/waiting-words.ts'
import type { AppLog } from './log.ts'
import { languageOf } from './shell-words.ts'
import { utilityChildren } from './utility-children.ts'

/** Two processes read, whatever the machine: it stays the user's. */
const processes = 2

/** profiles/, samples/, icons/ and the licences: beside the archive in the installed app. */
export const resourcesDir = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources')

export interface DesktopDeskOptions {
  settings: SettingsFile
  fixed: Partial<Settings>
  native: NativeSide
  /** What the command line named. */
  named: readonly string[]
  log: AppLog
}

/** The services, as the installed app wants them. */
export async function openDesktopDesk({ settings, fixed, native, named, log }: DesktopDeskOptions): Promise<Desk> {
  const faults = logTo(
    rated((work, outline) => {
      log.problem(`a fault in ${work}: ${outline}`)
    }, systemClock),
  )
  return openDesk({
    dataDir: app.getPath('userData'),
    resourcesDir,
    // At the start nothing waits to be read as a rule: the window comes first, a process with the first file.
    ...(await bundledEngine(import.meta.dirname, processes, {
      startChild: utilityChildren(import.meta.dirname),
      warm: false,
      broke: (cause) => {
        log.problem(`a reading process ended: ${cause}`)
      },
      log: faults,
    })),
    disk: createLanes({ startChild: utilityChildren(import.meta.dirname), log: faults }),
    log: faults,
    waiting: () => {
      log.note('another program holds the history: waited for')
      if (Notification.isSupported())
        new Notification({ title: app.getName(), body: waitingWords[languageOf('system', app.getLocale())] }).show()
    },
    settings,
    fixed,
    native,
    capabilities: { host: 'electron', pickFolder: true, droppedPaths: true, openInViewer: true, savePdf: true },
    versions: { app: app.getVersion(), host: `Electron ${process.versions.electron}` },
    ...(app.isPackaged ? {} : fromSources(named)),
  })
}

/**
 * Started from the sources, the desk shows what it was given, or the samples, and says in the terminal what it finds.
 */
function fromSources(named: readonly string[]): Pick<DeskOptions, 'session' | 'heard'> {
  const language = terminalLanguage(process.env)
  return {
    session: named.length > 0 ? named : 'samples-when-none',
    heard: (events) => {
      announce(events, language, (line) => process.stdout.write(`${line}\n`))
    },
  }
}

/** Closing waits for what is being written; a service that hangs does not keep the app alive. */
export function closeBeforeQuitting(desk: Desk, closing: () => void): void {
  const patience = 5000
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    closing()
    const late = new Promise((resolve) => setTimeout(resolve, patience))
    void Promise.race([desk.close(), late]).finally(() => {
      isClosed = true
      app.quit()
    })
  })
}
