import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { AppUpdater, UpdateInfo } from 'electron-updater'
import type { AppLog } from './log.ts'
import { isSigned } from './update-signature.ts'

/** What a person is told, when they asked or when there is something to tell. */
export type UpdateNews = 'none' | 'failed' | { ready: string }

export interface Updates {
  /**
   * The address in force; null stops asking. Never asks at once: what a page has changed causes no request, which comes
   * with the next start, after a day, or when a person asks.
   */
  follow: (address: string | null) => void
  /** Asks without a word where there is nothing new: at the start. */
  look: () => Promise<void>
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
  /** The key that this build checks updates with, or null: then there are none (update-signature.ts). */
  key: string | null
}

const day = 24 * 60 * 60 * 1000

/**
 * Newer versions from an address of the organisation's own. Nobody is asked while there is none, or no key to check
 * them with. The signature over version and checksums is checked here before anything is fetched, and the file against
 * its checksum before it may be installed, on every system; Windows and macOS check the publisher's too.
 */
export function createUpdates({ loadUpdater, tell, log, every, key }: UpdatesOptions): Updates {
  let address: string | null = null
  let stop: () => void = () => undefined
  let ready: string | null = null

  const check = async (isAsked: boolean): Promise<void> => {
    if (address === null || key === null) return
    try {
      const updater = await loadUpdater()
      const found = await look(updater, address)
      if (found === null) {
        if (isAsked) tell(ready === null ? 'none' : { ready })
        return
      }
      await fetchSigned(updater, found, key)
      if (found.version === ready && !isAsked) return
      ready = found.version
      log.note(`version ${ready} is ready`)
      tell({ ready })
    } catch (error) {
      log.problem('asking for updates', error)
      if (isAsked) tell('failed')
    }
  }

  return {
    follow: (wanted) => {
      if (wanted === address) return
      stop()
      stop = () => undefined
      address = wanted
      if (address === null || key === null) return
      stop = every(day, () => {
        void check(false)
      })
    },
    look: () => check(false),
    ask: () => check(true),
  }
}

/** The newer version that lies there, nothing of it fetched yet; null where there is none. */
async function look(updater: AppUpdater, address: string): Promise<UpdateInfo | null> {
  // Every page's session has a proxy that is not there; the updater's own has the system's.
  await updater.netSession.setProxy({ mode: 'system' })
  updater.setFeedURL({ provider: 'generic', url: address })
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.allowDowngrade = false
  updater.disableWebInstaller = true
  const found = await updater.checkForUpdates()
  return found?.isUpdateAvailable === true ? found.updateInfo : null
}

/** Throws, and leaves nothing that closing the app would install, unless all of it is signed. */
async function fetchSigned(updater: AppUpdater, info: UpdateInfo, key: string): Promise<void> {
  if (!isSigned(info, (info as { signature?: unknown }).signature, key) || 'packages' in info)
    throw new Error('the update is not signed with the key of this version')
  // Set before: it is asked when a file is complete.
  updater.autoInstallOnAppQuit = true
  try {
    const fetched = await updater.downloadUpdate()
    const sums = new Set(info.files.map(({ sha512 }) => sha512))
    const installed = await Promise.all(fetched.filter((path) => !path.endsWith('.blockmap')).map(sha512Of))
    if (installed.length === 0 || installed.some((sum) => !sums.has(sum)))
      throw new Error('what was fetched is not what was signed')
  } catch (error) {
    updater.autoInstallOnAppQuit = false
    throw error
  }
}

async function sha512Of(path: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64')
}
