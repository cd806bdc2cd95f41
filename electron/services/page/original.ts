import { isSilence, type Disk } from '../disk/disk.ts'
import type { Original } from '../ports/ports.ts'
import { throwUnlessSystem } from '../ports/system-error.ts'

/** As large as a file that is read at all. Bytes. */
const largest = 50 * 1024 ** 2
/** Where pdf.js and other readers look for it. Bytes. */
const headLength = 1024

/**
 * `path` is null where the notice or the number is not on the list. Only PDF leaves: a page could be made to run
 * anything else.
 */
export async function readOriginal(disk: Pick<Disk, 'ask'>, path: string | null): Promise<Original> {
  if (path === null) return { status: 404 }
  try {
    const taken = await disk.ask('take', { path, limit: largest })
    if (taken.kind === 'large') return { status: 413 }
    const { bytes } = taken
    const isPdf = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(headLength, bytes.length)).includes('%PDF-')
    return isPdf ? { status: 200, bytes } : { status: 415 }
  } catch (error) {
    throwUnlessSystem(error)
    return { status: isSilence(error) ? 504 : 404 }
  }
}

/** What an address asks for (`/original?id=…&source=0`), or null where it is not written so. */
export function originalAsked(query: URLSearchParams): { id: string; source: number } | null {
  const id = query.get('id') ?? ''
  const source = query.get('source') ?? ''
  return id !== '' && id.length <= 200 && /^\d{1,3}$/u.test(source) ? { id, source: Number(source) } : null
}
