import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { removeData, samples, type Desk, type DeskOptions } from './launch/desk.ts'
import { launchBrowserHost } from './launch/browser-host.ts'
import { launchElectron, type ElectronDesk, type ElectronOptions } from './launch/electron.ts'
import { findRealElectron, launchRealElectron } from './launch/real-electron.ts'

/**
 * The built app under the stand-in, the loopback host, and the real Electron where one is named (docs/architecture.md).
 */
export type Host = 'electron' | 'browser' | 'real electron'

/** A spec that holds for every host runs once in each of these. */
export const hosts: readonly Host[] = [
  'electron',
  'browser',
  ...(findRealElectron() === null ? [] : ['real electron' as const]),
]

interface Fixtures {
  /** Every desk that a test opened: closed behind it, its data removed. */
  desks: Desk[]
  /** Opens a desk in the host named, as the installed app opens: on the user's own folders. */
  open: (host: Host, options?: DeskOptions) => Promise<Desk>
  /** Starts Electron's own side under the stand-in, as from the sources unless `installed` is given. */
  start: (options?: ElectronOptions) => Promise<ElectronDesk>
  /** An empty folder, gone after the test. */
  folder: string
}

/** Starts as the installed app does: it watches the user's own folders, not the samples. */
export const installed = { STAND_IN_PACKAGED: '1' }

export const test = base.extend<Fixtures>({
  desks: async ({}, use) => {
    const desks: Desk[] = []
    await use(desks)
    for (const desk of desks) {
      await desk.close()
      removeData(desk.dataDir)
    }
  },
  open: async ({ desks }, use) => {
    await use(async (host, options = {}) => kept(desks, await launch(host, options)))
  },
  start: async ({ desks }, use) => {
    await use(async (options) => kept(desks, await launchElectron(options)))
  },
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'vis-a-vis-folder-'))
    await use(folder)
    removeData(folder)
  },
})

function launch(host: Host, options: DeskOptions): Promise<Desk> {
  switch (host) {
    case 'electron':
      return launchElectron({ env: installed, ...options })
    case 'browser':
      return launchBrowserHost(options)
    case 'real electron':
      return launchRealElectron(options)
  }
}

function kept<Opened extends Desk>(desks: Desk[], desk: Opened): Opened {
  desks.push(desk)
  return desk
}

/** One of the invented notices, copied into a folder. */
export function copySample(name: string, folder: string, as = name): string {
  const copy = join(folder, as)
  copyFileSync(join(samples, name), copy)
  return copy
}

/** The list's entry whose name begins so ("260105"). */
export function entry(page: Page, beginning: string) {
  return page.getByRole('listbox').getByRole('option', { name: new RegExp(`^${beginning}`, 'u') })
}
