import type { AppUpdater } from 'electron-updater'
import type { AppLog } from './log.ts'

/** What a person is told, when they asked or when there is something to tell. */
export type UpdateNews = 'none' | 'failed' | { ready: string }

export interface Updates {
  /** The address in force; null stops asking. */
  follow: (address: string | null) => void
  /** A person asks, and is answered in any case. */
  ask: () => Promise<void>
}

export interface UpdatesOptions {
  /** Loaded when it is first needed: a desk that never asks never loads it. */
  loadUpdater: () => Promise<AppUpdater>
  tell: (news: UpdateNews) => void
  log: AppLog
  /** Milliseconds; calls back again and again until the result is called. */
  every: (milliseconds: number, callback: () => void) => () => void
}

const day = 24 * 60 * 60 * 1000

/**
 * Newer versions from an address of the organisation's own. Nobody is asked while there is none. What is downloaded is
 * checked by electron-updater (checksum; on Windows and macOS the signature too) and installed when the app is closed.
 */
export function createUpdates({ loadUpdater, tell, log, every }: UpdatesOptions): Updates {
  let address: string | null = null
  let stop: () => void = () => undefined
  let ready: string | null = null

  const check = async (isAsked: boolean): Promise<void> => {
    if (address === null) return
    try {
      const updater = await loadUpdater()
      updater.setFeedURL({ provider: 'generic', url: address })
      updater.autoDownload = true
      updater.autoInstallOnAppQuit = true
      updater.allowDowngrade = false
      const found = await updater.checkForUpdates()
      await found?.downloadPromise
      if (found?.isUpdateAvailable === true && found.updateInfo.version !== ready) {
        ready = found.updateInfo.version
        log.note(`version ${ready} is ready`)
        tell({ ready })
      } else if (isAsked) {
        tell(ready === null ? 'none' : { ready })
      }
    } catch (error) {
      log.problem('asking for updates', error)
      if (isAsked) tell('failed')
    }
  }

  return {
    follow: (wanted) => {
      if (wanted === address) return
      stop()
      address = wanted
      if (address === null) {
        stop = () => undefined
        return
      }
      stop = every(day, () => {
        void check(false)
      })
      void check(false)
    },
    ask: () => check(true),
  }
}
