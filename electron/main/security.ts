import type { Session, WebContents } from 'electron'
import { appOrigin } from './app-protocol.ts'
import { deadProxy, rtcPolicy } from './network-switches.ts'

/**
 * What the page may ask of Chromium itself: to write to the clipboard when a person copies. Everything else is refused.
 */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/**
 * `devTools`: they are offered, as from the sources, and load their own pages. Resolves once no page of this session
 * can reach the network.
 */
export async function lockSession(session: Session, devTools: boolean): Promise<void> {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(granted.has(permission) && isOurs(contents.getURL()))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => granted.has(permission) && isOurs(`${origin}/`))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayLoad(url, devTools) })
  })
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: deadProxy.server,
    proxyBypassRules: deadProxy.bypass,
  })
}

/** Our own scheme, and what the page made itself (a picture in a style, a file to save): neither leaves the process. */
export function mayLoad(address: string, devTools: boolean): boolean {
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(address)?.[0].toLowerCase()
  if (scheme === 'blob:') return isOurs(address.slice('blob:'.length))
  return isOurs(address) || scheme === 'data:' || (devTools && scheme === 'devtools:')
}

/**
 * `openOutside` gets an address that a person clicked and that the system may open; whether it is opened is asked
 * there.
 */
export function lockContents(contents: WebContents, openOutside: (address: string) => void): void {
  contents.setWebRTCIPHandlingPolicy(rtcPolicy)
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
