import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './find-browser.ts'
import { unlessSystem } from '../../electron/services/ports/system-error.ts'

export interface OpenedWindow {
  closed: Promise<void>
  close: () => Promise<void>
}

/**
 * Opens the address in a window of its own, in a Chromium-like browser with a profile of its own; null where there is
 * none.
 */
export async function openWindow(address: string): Promise<OpenedWindow | null> {
  const program = findBrowser()
  if (program === null) return null
  const profile = await mkdtemp(join(tmpdir(), 'vis-a-vis-window-'))
  const args = [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--window-size=1440,900',
  ]
  // In a container there is only root, and Chromium's sandbox does not run for root.
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  const child = spawn(program, args, { stdio: 'ignore' })
  const closed = ended(child).then(() =>
    rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(unlessSystem(undefined)),
  )
  return {
    closed,
    close: async () => {
      child.kill()
      await closed
    },
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve()
    })
    child.once('exit', () => {
      resolve()
    })
  })
}
