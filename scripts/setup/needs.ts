import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../test/chromium.ts'

/** Something outside node_modules that the tests want. What comes later (a database server, say) is a row more. */
export interface Need {
  name: string
  /** What stays undone, or is done less well, without it. */
  neededFor: string
  /** Whether the tests are red without it. */
  isRequired: boolean
  isThere: () => boolean
  /** Debian's packages that bring it. */
  packages: readonly string[]
  /** What a person can do about it by hand, beside installing those packages. */
  byHand: string
}

export const needs: readonly Need[] = [
  {
    name: 'Chromium',
    neededFor: 'end-to-end tests, screenshots, the figures of the desk in `npm run bench`',
    isRequired: true,
    isThere: () => findChromium() !== undefined,
    packages: ['chromium'],
    byHand: 'install Chromium, Chrome or Edge, or set VIS_A_VIS_CHROMIUM to the path of one',
  },
  {
    name: 'fonts (Liberation, DejaVu)',
    neededFor: 'pages that look as they do elsewhere: without any font, text is measured as empty boxes',
    isRequired: false,
    // Windows and macOS bring fonts of the same widths.
    isThere: () => process.platform !== 'linux' || (hasFont('LiberationSans-Regular') && hasFont('DejaVuSans')),
    packages: ['fonts-liberation', 'fonts-dejavu-core'],
    byHand: 'install both families with your system’s package manager',
  },
]

function hasFont(name: string): boolean {
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.local/share/fonts'),
    join(homedir(), '.fonts'),
  ]
    .filter((folder) => existsSync(folder))
    .some((folder) => readdirSync(folder, { recursive: true }).some((file) => String(file).endsWith(`${name}.ttf`)))
}
