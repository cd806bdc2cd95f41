import { watch, type FSWatcher } from 'chokidar'
import { basename, relative, sep } from 'node:path'
import type { Listening } from './disk.ts'
import { isIgnoredName, isOtherThing } from './ignored-names.ts'

export type FolderEvents = ReturnType<typeof listenToFolder>

/** The system's own events, which only hurry us: what they leave out is found by scans. */
export function listenToFolder({ roots, isFolder, noticed, missed }: Omit<Listening, 'ended'>) {
  const native: FSWatcher = watch([...roots], {
    ignoreInitial: true,
    ignored: (path) => isBelowIgnored(path, roots),
    ignorePermissionErrors: true,
    followSymlinks: true,
  })
  native.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') missed()
    else if (!isFolder || !isOtherThing(basename(path))) noticed([path])
  })
  // What came between our first scan and the watcher's readiness has no event.
  native.on('ready', missed)
  native.on('error', missed)
  return { close: () => native.close() }
}

function isBelowIgnored(path: string, roots: readonly string[]): boolean {
  const root = rootOf(path, roots)
  if (root === undefined) return false
  return relative(root, path)
    .split(sep)
    .some((name) => name !== '' && isIgnoredName(name))
}

export function rootOf(path: string, roots: readonly string[]): string | undefined {
  return roots.find((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep))
}
