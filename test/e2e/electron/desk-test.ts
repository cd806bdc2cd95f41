import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { removeData, samples } from '../launch/desk.ts'
import { launchElectron, type ElectronDesk, type ElectronOptions } from '../launch/electron.ts'

interface Fixtures {
  /** Starts the installed app; whatever a test started is closed behind it. */
  start: (options?: ElectronOptions) => Promise<ElectronDesk>
  /** An empty folder, gone after the test. */
  folder: string
}

export const test = base.extend<Fixtures>({
  start: async ({}, use) => {
    const started: ElectronDesk[] = []
    await use(async (options) => {
      const desk = await launchElectron(options)
      started.push(desk)
      return desk
    })
    for (const desk of started) {
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

/** Starts as the installed app does: it watches the user's own folders, not the samples. */
export const installed = { STAND_IN_PACKAGED: '1' }

/** One of the invented notices, copied into a folder. */
export function copySample(name: string, folder: string, as = name): string {
  const copy = join(folder, as)
  copyFileSync(join(samples, name), copy)
  return copy
}
