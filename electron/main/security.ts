import type { Session, WebContents } from 'electron'
import { appOrigin } from './app-protocol.ts'

/**
 * What the page may ask of Chromium itself: to write to the clipboard when a person copies. Everything else is refused.
 */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(granted.has(permission) && isOurs(contents.getURL()))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => granted.has(permission) && isOurs(`${origin}/`))
  session.setDevicePermissionHandler(() => false)
}

/**
 * `openOutside` gets an address that a person clicked and that the system may open; whether it is opened is asked
 * there.
 */
export function lockContents(contents: WebContents, openOutside: (address: string) => void): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    if (mayLeave(url)) openOutside(url)
    return { action: 'deny' }
  })
}

/** Only the web and mail: any other scheme could start a program. */
export function mayLeave(address: string): boolean {
  const url = URL.parse(address)
  return (url?.protocol === 'https:' && url.username === '' && url.password === '') || url?.protocol === 'mailto:'
}

export function isOurs(address: string): boolean {
  return address === appOrigin || address.startsWith(`${appOrigin}/`)
}
