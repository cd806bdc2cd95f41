import type { Language } from '../../../../shared/notice/report.ts'
import { isSystemError } from '../../ports/system-error.ts'
import { systemWords } from '../../ports/system-words.ts'

/**
 * What an error of a database says of its file: `held` by another program, `full` (the disk), `unwritable` (the file or
 * its folder), `damaged`, or `unreachable` (the drive does not answer). Null for what says nothing of the file: a
 * mistake of ours.
 */
export type FileFault = 'held' | 'full' | 'unwritable' | 'damaged' | 'unreachable'

/** By SQLite's primary result codes: https://sqlite.org/rescode.html. */
const faults: Readonly<Record<number, FileFault>> = {
  5: 'held',
  6: 'held',
  8: 'unwritable',
  10: 'unreachable',
  11: 'damaged',
  13: 'full',
  14: 'unwritable',
  24: 'damaged',
  26: 'damaged',
}
const systemFaults: Readonly<Record<string, FileFault>> = {
  EBUSY: 'held',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'unwritable',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  ENOTDIR: 'unwritable',
  ENOENT: 'unwritable',
  EEXIST: 'unwritable',
  EIO: 'unreachable',
}

export function fileFaultOf(error: unknown): FileFault | null {
  if (isSystemError(error)) return systemFaults[String((error as NodeJS.ErrnoException).code)] ?? 'unreachable'
  const code = (error as { errcode?: unknown }).errcode
  // The extended codes carry the primary one in their last byte.
  return typeof code === 'number' ? (faults[code & 0xff] ?? null) : null
}

/** Why a database cannot be used, as the second half of a sentence. */
export function faultWords(error: unknown): Record<Language, string> {
  if (isSystemError(error)) return systemWords(error)
  const fault = fileFaultOf(error)
  if (fault === 'full') return systemWords('ENOSPC')
  if (fault === 'held') return systemWords('EBUSY')
  if (fault === 'unwritable') return { en: 'it can only be read', fr: 'on ne peut que le lire' }
  if (fault === 'unreachable') return systemWords('EIO')
  return systemWords(null)
}
