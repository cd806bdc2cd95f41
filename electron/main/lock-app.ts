import { app, protocol } from 'electron'
import { registerAppScheme } from './app-protocol.ts'
import { networkSwitches } from './network-switches.ts'
import { lockContents } from './security.ts'

let openOutside: (address: string) => void = () => undefined

/**
 * Before Electron is ready: the scheme's rights, the sandbox for every page, no network for any of them, and the locks
 * of every page that will ever be.
 */
export function lockApp(): void {
  registerAppScheme(protocol)
  app.enableSandbox()
  for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value)
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, (address) => {
      openOutside(address)
    })
  })
}

/** From when there is a window to ask in. */
export function leaveBy(ask: (address: string) => void): void {
  openOutside = ask
}
