import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { removeData, samples, type Desk, type DeskOptions } from './launch/desk.ts'
import { launchBrowserHost } from './launch/browser-host.ts'
import { launchElectron } from './launch/electron.ts'

interface Fixtures {
  /** Opens a desk in the host named; whatever a test opened is closed behind it and its data removed. */
  open: (host: Desk['host'], options?: DeskOptions) => Promise<Desk>
  /** An empty folder, gone after the test. */
  folder: string
}

export const hosts: readonly Desk['host'][] = ['electron', 'browser']

export const test = base.extend<Fixtures>({
  open: async ({}, use) => {
    const opened: Desk[] = []
    await use(async (host, options = {}) => {
      const desk = host === 'electron' ? await launchElectron({ env: { STAND_IN_PACKAGED: '1' }, ...options }) : await launchBrowserHost(options)
      opened.push(desk)
      return desk
    })
    for (const desk of opened) {
      await desk.close()
      removeData(desk.dataDir)
    }
  },
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'vis-a-vis-folder-'))
    await use(folder)
    removeData(folder)
  },
})

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
