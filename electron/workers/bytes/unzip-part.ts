import { inflateRawSync } from 'node:zlib'
import { readError } from './read-error.ts'

interface Entry {
  name: string
  offset: number
  packed: number
  method: number
  isEncrypted: boolean
}

/** An end record and nothing before it. */
const nothingPacked = Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...new Array<number>(18).fill(0)])

/** A packed file's parts by name. Reads the directory only; a part is unpacked when asked for. */
export class PackedFile {
  readonly #bytes: Buffer
  readonly #limit: number
  readonly #entries = new Map<string, Entry>()
  readonly #whole = new Map<string, Buffer>()

  /** `limit`: most bytes that one part may unpack to, counted while unpacking: what headers say is not believed. */
  constructor(bytes: Uint8Array, limit: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#limit = limit
    // Of a part that is there twice the last counts, as most programs have it.
    for (const entry of this.#directory()) this.#entries.set(entry.name, entry)
  }

  /** Parts that were never packed: of a file that holds them one after the other. */
  static ofParts(parts: ReadonlyMap<string, Uint8Array>): PackedFile {
    const file = new PackedFile(nothingPacked, 0)
    for (const [name, part] of parts) file.#whole.set(name, Buffer.from(part.buffer, part.byteOffset, part.byteLength))
    return file
  }

  has(name: string): boolean {
    return this.#entries.has(name) || this.#whole.has(name)
  }

  get names(): string[] {
    return [...this.#entries.keys(), ...this.#whole.keys()]
  }

  /** Null where there is no such part. Throws ReadError: damaged, encrypted, unpacks too large. */
  read(name: string): Buffer | null {
    const entry = this.#entries.get(name)
    if (!entry) return this.#whole.get(name) ?? null
    if (entry.isEncrypted) throw readError('password')
    const at = entry.offset
    if (at + 30 > this.#bytes.length || this.#bytes.readUInt32LE(at) !== 0x04034b50) throw readError('damaged')
    const start = at + 30 + this.#bytes.readUInt16LE(at + 26) + this.#bytes.readUInt16LE(at + 28)
    const packed = this.#bytes.subarray(start, start + entry.packed)
    if (entry.method === 0) return packed.length > this.#limit ? this.#tooLarge() : packed
    if (entry.method !== 8) throw readError('damaged')
    try {
      return inflateRawSync(packed, { maxOutputLength: this.#limit })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return this.#tooLarge()
      throw readError('damaged')
    }
  }

  #tooLarge(): never {
    throw readError('unpacksTooLarge')
  }

  *#directory(): Generator<Entry> {
    const bytes = this.#bytes
    // The end record stands in the last 64 KB, before a comment.
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || end + 22 > bytes.length) throw readError('damaged')
    let at = bytes.readUInt32LE(end + 16)
    for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw readError('damaged')
      const [nameLength, extraLength, commentLength] = [
        bytes.readUInt16LE(at + 28),
        bytes.readUInt16LE(at + 30),
        bytes.readUInt16LE(at + 32),
      ]
      yield {
        name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
        offset: bytes.readUInt32LE(at + 42),
        packed: bytes.readUInt32LE(at + 20),
        method: bytes.readUInt16LE(at + 10),
        isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      }
      at += 46 + nameLength + extraLength + commentLength
    }
  }
}
