import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { withRegular } from './open-regular.ts'
import { stampOf, type FileStamp } from './scan-folder.ts'

/** A file's bytes with the name of just these: what is read is what was hashed. */
export type TakenFile =
  | { kind: 'bytes'; bytes: Uint8Array<ArrayBuffer>; sha256: string; stamp: FileStamp }
  /** Larger than was asked for: nothing of it was read. */
  | { kind: 'large'; stamp: FileStamp }

/**
 * The bytes of a file of at most `limit` bytes, as they lay there. `alive` is called while they come. `stamp`: as the
 * file stood when the last of them was there. Throws what the system says; of a pipe or a device, see withRegular.
 */
export function takeFile(path: string, limit: number, alive: () => void = () => undefined): Promise<TakenFile> {
  return withRegular(path, async (file) => {
    const size = Number((await file.stat({ bigint: true })).size)
    const bytes = size > limit ? null : await readToEnd(file, size, limit, alive)
    const stamp = stampOf(path, await file.stat({ bigint: true }))
    return bytes === null
      ? { kind: 'large', stamp }
      : { kind: 'bytes', bytes, sha256: createHash('sha256').update(bytes).digest('hex'), stamp }
  })
}

/** Bytes asked for at a time: a slow share gives them within any patience. */
const portion = 1024 * 1024

/** To its end and not to the size it had: it may grow meanwhile. Null where it grew beyond the limit. */
async function readToEnd(
  file: FileHandle,
  size: number,
  limit: number,
  alive: () => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let bytes = new Uint8Array(size + 1)
  let total = 0
  for (;;) {
    if (total === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    const { bytesRead } = await file.read(bytes, total, Math.min(portion, bytes.length - total), null)
    if (bytesRead === 0) return bytes.slice(0, total)
    total += bytesRead
    if (total > limit) return null
    alive()
  }
}
