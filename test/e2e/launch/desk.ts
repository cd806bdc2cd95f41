import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { settingsSchema, type Settings } from '../../../shared/ipc/settings.ts'

export const root = resolve(import.meta.dirname, '../../..')
export const samples = join(root, 'resources', 'samples')

export interface DeskOptions {
  /** Kept from an earlier start; a new empty one otherwise. */
  dataDir?: string
  /** Watched from the start. */
  folders?: string[]
  /** What the settings file says at the start, beside the folders. */
  settings?: Partial<Settings>
  /** The system's language. */
  locale?: 'en-GB' | 'fr-FR'
  /** Paths given on the command line. */
  paths?: string[]
}

/** One open desk, whichever host it runs in. */
export interface Desk {
  page: Page
  dataDir: string
  /** What the host wrote on its terminal. */
  output: () => string
  /** As a person closes it; the data stays. */
  close: () => Promise<void>
  /** As a power cut ends it. */
  kill: () => Promise<void>
}

/** Settles fast, so that a suite need not wait for what a person's copying needs. */
const quick: Partial<Settings> = { settleSeconds: 0.2, language: 'en', theme: 'light' }

/** The folder of one desk's data, with a settings file in it unless it was kept from an earlier start. */
export function prepareData(options: DeskOptions): string {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'vis-a-vis-'))
  mkdirSync(dataDir, { recursive: true })
  if (options.dataDir === undefined || options.settings !== undefined || options.folders !== undefined) {
    const folders = (options.folders ?? []).map((path) => ({ path, poll: false }))
    writeFileSync(
      join(dataDir, 'settings.json'),
      JSON.stringify(settingsSchema.parse({ ...quick, folders, ...options.settings })),
    )
  }
  return dataDir
}

export function removeData(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 })
}
