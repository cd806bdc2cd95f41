import { record, recorder, strict } from './record.ts'
import { toReal } from './schemes.ts'
import { chromium } from './world.ts'

type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void
type BeforeRequest = (details: { url: string }, answer: (answer: { cancel?: boolean }) => void) => void
type CheckHandler = (contents: unknown, permission: string, origin: string, details: object) => boolean

/** Electron's name of a permission, and Chromium's. */
const permissions: Record<string, string> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'audioCapture',
  midi: 'midi',
  'clipboard-read': 'clipboardReadWrite',
}

class Session {
  requestHandler: RequestHandler | null = null
  checkHandler: CheckHandler | null = null
  deviceHandler: ((details: object) => boolean) | null = null
  spellCheckerLanguages: string[] = []
  readonly availableSpellCheckerLanguages = ['en-GB', 'en-US', 'fr', 'fr-FR']
  private beforeRequest: BeforeRequest | null = null
  readonly webRequest = recorder('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest | null) => {
      this.beforeRequest = listener
    },
    onHeadersReceived: undefined,
  })

  /** Whether the app's own listener lets a request of a page go. */
  letsGo(url: string): boolean {
    let isCancelled = false
    this.beforeRequest?.({ url }, ({ cancel }) => {
      isCancelled = cancel === true
    })
    return !isCancelled
  }
  setProxy(config: object): Promise<void> {
    return record('session.setProxy', [config], Promise.resolve())
  }

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.requestHandler = handler
  }
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.checkHandler = handler
  }
  setDevicePermissionHandler(handler: ((details: object) => boolean) | null): void {
    this.deviceHandler = handler
  }
  setSpellCheckerLanguages(languages: string[]): void {
    this.spellCheckerLanguages = record('session.setSpellCheckerLanguages', [languages], languages)
  }
  getSpellCheckerLanguages(): string[] {
    return this.spellCheckerLanguages
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    record('session.setSpellCheckerEnabled', [enabled], undefined)
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    record('session.setSpellCheckerDictionaryDownloadURL', [url], undefined)
  }
  addWordToSpellCheckerDictionary(word: string): boolean {
    return record('session.addWordToSpellCheckerDictionary', [word], true)
  }

  /** What the app's handlers say is what Chromium does; with no handler Electron grants everything. */
  async applyPermissions(contents: unknown, origin: string): Promise<void> {
    await Promise.all(
      Object.entries(permissions).map(([name, chromiumName]) => {
        const granted = this.checkHandler?.(contents, name, origin, {}) ?? true
        return chromium()
          .root.send('Browser.setPermission', {
            permission: { name: chromiumName },
            setting: granted ? 'granted' : 'denied',
            origin: new URL(toReal(`${origin}/`)).origin,
          })
          .catch(() => undefined)
      }),
    )
  }
}

const sessions = new Map<string, Session>()
export const session = strict('session', {
  fromPartition(partition: string): Session {
    const kept = sessions.get(partition) ?? new Session()
    sessions.set(partition, kept)
    return kept
  },
  get defaultSession(): Session {
    return session.fromPartition('')
  },
})
export type { Session }
