import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StartWords } from './start-words.ts'
import { throwUnlessSystem } from '../../electron/services/ports/system-error.ts'

export type ElectronFound = { program: string } | { reason: string }

/** Milliseconds. Where nothing answers, a download is not waited for; where something does, it may be slow. */
const probeLimit = 4_000
const cachedLimit = 15_000
const downloadLimit = 5 * 60_000

/** Electron's program, fetched once where it is missing and can be had; else why it cannot. */
export async function findElectron(
  root: string,
  say: (line: string) => void,
  { fetching, reasons }: StartWords,
): Promise<ElectronFound> {
  if (process.platform === 'linux' && !hasDisplay()) return { reason: reasons.noDisplay }
  if (process.getuid?.() === 0) return { reason: reasons.root }
  const folder = join(root, 'node_modules/electron')
  if (!existsSync(join(folder, 'install.js'))) return { reason: reasons.notInstalled }
  const already = programIn(folder)
  if (already !== null) return { program: already }
  const isReachable = await answers(
    `https://github.com/electron/electron/releases/download/v${versionOf(folder)}/SHASUMS256.txt`,
  )
  if (isReachable) say(fetching)
  await fetchInto(folder, isReachable ? downloadLimit : cachedLimit)
  const program = programIn(folder)
  return program === null ? { reason: reasons.noDownload } : { program }
}

/** Electron's program, fetched where it is missing; null where it cannot be had. Says nothing and asks nobody first. */
export async function fetchElectron(root: string): Promise<string | null> {
  const folder = join(root, 'node_modules/electron')
  if (programIn(folder) === null) await fetchInto(folder, downloadLimit)
  return programIn(folder)
}

export function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || (process.env.DISPLAY ?? '') !== '' || (process.env.WAYLAND_DISPLAY ?? '') !== ''
  )
}

function programIn(folder: string): string | null {
  try {
    const own = readFileSync(join(folder, 'path.txt'), 'utf8')
    const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), own)
    return existsSync(program) ? program : null
  } catch (error) {
    throwUnlessSystem(error, 'ENOENT', 'ENOTDIR')
    return null
  }
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeLimit) })).ok
  } catch (error) {
    // No network, no such host, no answer in time.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
    return false
  }
}

/**
 * Electron's own installer: takes a copy that lies on this machine, or downloads. Its failure is seen by the program
 * not being there.
 */
function fetchInto(folder: string, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['install.js'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: limit,
      killSignal: 'SIGKILL',
    })
    child.once('error', () => {
      resolve()
    })
    child.once('exit', () => {
      resolve()
    })
  })
}
