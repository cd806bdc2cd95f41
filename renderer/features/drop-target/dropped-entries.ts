/** A dropped file with its path relative to what was dropped ("2026/241324.pdf"). */
export interface DroppedFile {
  name: string
  file: File
}

/** More than anybody drops on purpose; the rest of a whole disk is left alone. */
const most = 10_000

/**
 * Every file under the dropped entries, folders gone through to the bottom, hidden and temporary files left out. A file
 * or folder that cannot be read is passed over.
 */
export async function filesUnder(entries: readonly FileSystemEntry[]): Promise<DroppedFile[]> {
  const found: DroppedFile[] = []
  const waiting = [...entries]
  for (let entry = waiting.shift(); entry !== undefined && found.length < most; entry = waiting.shift()) {
    if (isPassedOver(entry.name)) continue
    if (isFile(entry)) {
      const file = await fileOf(entry)
      if (file) found.push({ name: entry.fullPath.replace(/^\/+/u, ''), file })
    } else if (isDirectory(entry)) waiting.push(...(await childrenOf(entry)))
  }
  return found
}

/** As in watched folders: hidden files, lock files and half-written ones are nobody's notice. */
export function isPassedOver(name: string): boolean {
  return /^(?:\.|~\$)|\.(?:tmp|part|crdownload)$|^(?:Thumbs\.db|desktop\.ini)$/iu.test(name)
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}

/** A reader hands out a folder in portions, and an empty portion ends it. */
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (portion.length === 0) return children
    children.push(...portion)
  }
}
