import { existsSync } from 'node:fs'
import { findBrowser } from '../start/find-browser.ts'

/** What whatever needs a Chromium says where there is none. */
export const noChromium = 'No Chromium here: `npm run setup` installs one, or says what to do.'

/** Where a Chromium is installed, or undefined. `VIS_A_VIS_CHROMIUM` names one that is elsewhere. */
export function findChromium(): string | undefined {
  const named = process.env.VIS_A_VIS_CHROMIUM
  return named !== undefined && existsSync(named) ? named : (findBrowser() ?? undefined)
}
