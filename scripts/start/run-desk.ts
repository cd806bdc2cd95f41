import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { hasDisplay } from './find-electron.ts'
import { openWindow, type OpenedWindow } from './open-window.ts'
import type { StartWords } from './start-words.ts'

/** A window that opened lasts longer; one that ends so soon, with an error, could not open at all. Milliseconds. */
const startingTime = 10_000

/** The desk in Electron, until its window is closed. False where it could not open. */
export async function runInElectron(program: string, root: string, paths: readonly string[]): Promise<boolean> {
  const began = Date.now()
  const child = spawn(program, ['.', ...paths], { cwd: root, stdio: 'inherit' })
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(false)
    })
    child.once('exit', (code) => {
      resolve(code === 0 || code === null || Date.now() - began > startingTime)
    })
    process.on('SIGTERM', () => {
      child.kill('SIGTERM')
    })
    // Ctrl+C reaches the whole group: Electron ends itself, and we after it.
    process.on('SIGINT', () => undefined)
  })
}

/** The same desk served to a browser, until its window is closed or Ctrl+C. Gives the exit status. */
export async function runInBrowser(
  root: string,
  paths: readonly string[],
  say: (line: string) => void,
  words: StartWords,
): Promise<number> {
  // The channel ends with us, however we end, and the host ends with the channel.
  const host = spawn(process.execPath, ['out/main/browser-host.js', ...paths], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let window: OpenedWindow | null = null
  let isEnding = false
  const end = (): void => {
    isEnding = true
    host.kill('SIGTERM')
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  const ended = new Promise<number>((resolve) => {
    host.once('error', () => {
      resolve(1)
    })
    host.once('exit', (code) => {
      resolve(isEnding ? 0 : (code ?? 1))
    })
  })
  if (host.stdout !== null)
    createInterface({ input: host.stdout }).on('line', (line) => {
      if (/^http:\/\/127\.0\.0\.1:\d+\/\?token=/u.test(line)) void showAt(line)
      else say(line)
    })
  const status = await ended
  await (window as OpenedWindow | null)?.close()
  return status

  async function showAt(address: string): Promise<void> {
    say(words.deskAt(address))
    window = hasDisplay() ? await openWindow(address) : null
    if (window === null) say(words.openIt)
    else void window.closed.then(end)
  }
}
