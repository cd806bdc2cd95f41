import { launchBrowserHost } from './browser-host.ts'
import { launchElectron } from './electron.ts'
import type { Desk, DeskOptions } from './desk.ts'

/** For specs that hold in both hosts: `for (const { host, launch } of everyHost) test(`${host}: …`)`. */
export const everyHost: readonly { host: Desk['host']; launch: (options?: DeskOptions) => Promise<Desk> }[] = [
  { host: 'electron', launch: launchElectron },
  { host: 'browser', launch: launchBrowserHost },
]
