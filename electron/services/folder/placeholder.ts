import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import { failure } from '../../../shared/notice/read-failures.ts'
import type { FileStamp } from '../disk/scan-folder.ts'

/**
 * A file no larger than this may have no blocks of its own though it is there: file systems keep small ones in their
 * directories. Bytes.
 */
const keptInline = 4096

/**
 * Whether only the name of a file is on this computer, as OneDrive, SharePoint and iCloud leave it there: it has a size
 * and takes no room. Reading it would fetch it. Not asked of Linux, where network file systems tell no blocks of any
 * file.
 */
export function isPlaceholder(
  { size, blocks }: Pick<FileStamp, 'size' | 'blocks'>,
  platform: NodeJS.Platform,
): boolean {
  return (platform === 'win32' || platform === 'darwin') && size > keptInline && blocks === 0
}

/** A file that would have to be fetched, and that nobody asked for. */
export function notHere(): ReadFailure {
  return failure('onlineOnly')
}

export type OnlineOnly = ReturnType<typeof createOnlineOnly>

/** Which files are read only when a person asks for them: those that lie online only. */
export function createOnlineOnly(platform: NodeJS.Platform) {
  const asked = new Set<string>()
  const keyOf = ({ path, size, mtimeMs }: FileStamp): string => `${path}\u0000${size}\u0000${mtimeMs}`

  return {
    /** Nothing may open it as it stands. */
    isUntouchable: (stamp: FileStamp): boolean => isPlaceholder(stamp, platform) && !asked.has(keyOf(stamp)),
    isOnline: (stamp: FileStamp): boolean => isPlaceholder(stamp, platform),
    /** Asked for as it stands now; another version of it is not. */
    ask: (stamp: FileStamp): void => {
      asked.add(keyOf(stamp))
    },
  }
}
