import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { ReadError, readError } from './read-error.ts'

/** The bytes of a file no larger than the limit. Throws ReadError. */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    // Without waiting: a pipe with a notice's name would otherwise hold the thread until somebody writes into it.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw readError('cannotOpen')
      if (stats.size > limit) throw readError('tooLarge')
      return await readToEnd(file, stats.size, limit)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof ReadError ? error : readError('cannotOpen')
  }
}

/** To its end and not to the size it had: it may grow meanwhile, though never beyond the limit. */
async function readToEnd(file: FileHandle, size: number, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let total = 0
  for (;;) {
    const part = new Uint8Array(Math.max(65_536, size - total))
    const { bytesRead } = await file.read(part, 0, part.length, null)
    if (bytesRead === 0)
      return parts.length === 1 && parts[0] !== undefined ? parts[0] : new Uint8Array(Buffer.concat(parts))
    total += bytesRead
    if (total > limit) throw readError('tooLarge')
    parts.push(part.subarray(0, bytesRead))
  }
}
