import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BigIntStats } from 'node:fs'
import { isSystemError, throwUnlessSystem } from '../ports/system-error.ts'
import type { FileSigns } from './file-signs.ts'
import { isIgnoredName } from './ignored-names.ts'

/** A file as it stood at one moment. Size in bytes; `mtimeMs` is when its content was written. */
export interface FileStamp {
  path: string
  size: number
  mtimeMs: number
  /** The later of content and name change: a file copied with its old date, or renamed just now, is young by this. */
  changedMs: number
  /** What of it is on this computer, in blocks of 512 bytes, as far as the system tells. */
  blocks: number
  signs: FileSigns
}

export interface Scan {
  files: FileStamp[]
  /** Folders that could not be listed: nothing is known about what lies in them. */
  unreachable: string[]
}

/** How many files are asked for their size at a time: enough to hide a network's delay, few enough for its server. */
const together = 32

/**
 * Every file under `root` that may be a notice, in the order of their paths. Follows links to folders, each folder
 * once, so that a loop ends; `skip` leaves out files by their names, `alive` is called as it goes on. Throws where
 * `root` itself cannot be listed.
 */
export async function scanFolder(
  root: string,
  options: { skip?: (name: string) => boolean; alive?: () => void } = {},
): Promise<Scan> {
  const { skip, alive } = options
  const scan: Scan = { files: [], unreachable: [] }
  const visited = new Set<string>()
  await visit(root, true)
  scan.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return scan

  async function visit(folder: string, isRoot: boolean): Promise<void> {
    alive?.()
    let entries
    try {
      const real = await realpath(folder)
      if (visited.has(real)) return
      visited.add(real)
      entries = await readdir(folder, { withFileTypes: true })
    } catch (error) {
      if (isRoot || !isSystemError(error)) throw error
      scan.unreachable.push(folder)
      return
    }
    const kept = entries.filter((entry) => !isIgnoredName(entry.name))
    // Real folders before linked ones: a file reached both ways is known by its own path.
    const folders = kept.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
    const linked: string[] = []
    const candidates = kept
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && skip?.(entry.name) !== true)
      .map((entry) => join(folder, entry.name))
    for (let from = 0; from < candidates.length; from += together) {
      await Promise.all(
        candidates.slice(from, from + together).map(async (path) => {
          const stats = await statOrNull(path)
          if (stats?.isFile() === true) scan.files.push(stampOf(path, stats))
          else if (stats?.isDirectory() === true) linked.push(path)
        }),
      )
      alive?.()
    }
    for (const next of [...folders.sort(), ...linked.sort()]) await visit(next, false)
  }
}

/** Null where there is no such file, or no way to it. */
export async function statOrNull(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true })
  } catch (error) {
    throwUnlessSystem(error)
    return null
  }
}

export function stampOf(path: string, stats: BigIntStats): FileStamp {
  const { mtimeNs, ctimeNs } = stats
  return {
    path,
    size: Number(stats.size),
    mtimeMs: milliseconds(mtimeNs),
    changedMs: milliseconds(mtimeNs > ctimeNs ? mtimeNs : ctimeNs),
    blocks: Number(stats.blocks),
    signs: { mtime: `${mtimeNs}`, ctime: `${ctimeNs}`, inode: `${stats.ino}`, device: `${stats.dev}` },
  }
}

function milliseconds(nanoseconds: bigint): number {
  return Number(nanoseconds) / 1e6
}

/** How a file stands at this moment; null where there is none. */
export async function stampNow(path: string): Promise<FileStamp | null> {
  const stats = await statOrNull(path)
  return stats?.isFile() === true ? stampOf(path, stats) : null
}
