import { open } from 'node:fs/promises'
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
export async function readOriginal(path: string | null): Promise<Original> {
  if (path === null) return { status: 404 }
  try {
    const file = await open(path, 'r')
    try {
      const stats = await file.stat()
      if (!stats.isFile()) return { status: 404 }
      if (stats.size > largest) return { status: 413 }
      const bytes = new Uint8Array(stats.size)
      // What is written to it meanwhile is not waited for.
      const { bytesRead } = await file.read(bytes, 0, stats.size, 0)
      if (!Buffer.from(bytes.buffer, 0, Math.min(headLength, bytesRead)).includes('%PDF-')) return { status: 415 }
      return { status: 200, bytes: bytes.subarray(0, bytesRead) }
    } finally {
      await file.close()
    }
  } catch (error) {
    throwUnlessSystem(error)
    return { status: 404 }
  }
}

/** What an address asks for (`/original?id=…&source=0`), or null where it is not written so. */
export function originalAsked(query: URLSearchParams): { id: string; source: number } | null {
  const id = query.get('id') ?? ''
  const source = query.get('source') ?? ''
  return id !== '' && id.length <= 200 && /^\d{1,3}$/u.test(source) ? { id, source: Number(source) } : null
}
