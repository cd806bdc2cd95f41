import { access, readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, extname, join, resolve } from 'node:path'
import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { FolderListing } from '../../../shared/ipc/views.ts'
import type { Disk } from './disk.ts'
import { isIgnoredName } from './ignored-names.ts'
import { statOrNull } from './scan-folder.ts'
import { isSystemError } from '../ports/system-error.ts'
import { systemWords } from '../ports/system-words.ts'

/** Endings of the formats that are read, to tell a person where notices may lie. What is read is told by content. */
const readable = new Set([
  '.pdf',
  '.docx',
  '.doc',
  '.odt',
  '.rtf',
  '.html',
  '.htm',
  '.mhtml',
  '.mht',
  '.eml',
  '.msg',
  '.md',
  '.markdown',
  '.txt',
])

/**
 * Sub-folders of a folder, for a view without a native picker; null: the person's own folder. Refuses what cannot be
 * listed.
 */
export async function browseFolder(disk: Pick<Disk, 'ask'>, asked: string | null): Promise<FolderListing> {
  const path = resolve(asked ?? homedir())
  try {
    return await disk.ask('browse', { path })
  } catch (error) {
    if (!isSystemError(error)) throw error
    const why = systemWords(error)
    throw new Refusal({
      en: `This folder cannot be opened: ${path} (${why.en})`,
      fr: `Ce dossier ne s’ouvre pas : ${path} (${why.fr})`,
    })
  }
}

/** The same, for whoever touches the disk. Throws what the system says. */
export async function listFolder(path: string): Promise<FolderListing> {
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !isIgnoredName(entry.name))
  const folders: FolderListing['folders'] = []
  for (const entry of entries) {
    const inside = join(path, entry.name)
    const isFolder =
      entry.isDirectory() || (entry.isSymbolicLink() && (await statOrNull(inside))?.isDirectory() === true)
    if (isFolder) folders.push({ name: entry.name, path: inside })
  }
  const isTop = dirname(path) === path
  return {
    path,
    parent: isTop ? null : dirname(path),
    folders: [
      ...folders.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
      ...(isTop ? await otherDrives(path) : []),
    ],
    readable: entries.filter((entry) => !entry.isDirectory() && readable.has(extname(entry.name).toLowerCase())).length,
  }
}

/** Windows has no folder above its drives: they stand beside each other. */
async function otherDrives(top: string): Promise<FolderListing['folders']> {
  if (process.platform !== 'win32') return []
  const drives = Array.from({ length: 26 }, (_, index) => `${String.fromCharCode(65 + index)}:\\`).filter(
    (drive) => drive !== top.toUpperCase(),
  )
  const found = await Promise.all(
    drives.map((drive) =>
      access(drive).then(
        () => [{ name: drive, path: drive }],
        () => [],
      ),
    ),
  )
  return found.flat()
}
