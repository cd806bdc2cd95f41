import { readError } from './read-error.ts'

const noSector = 0xfffffffa
const headerLength = 512

/** A stream, or a storage with streams of its own, by its place in the file's directory. */
export interface Stored {
  name: string
  index: number
  isStorage: boolean
}
interface Entry extends Stored {
  start: number
  size: number
  left: number
  right: number
  child: number
}

/**
 * The compound file of old Office formats: a small file system of streams, kept in chains of sectors. Chains are
 * followed no further than the file has sectors, so one that runs in a circle ends as damage. Throws ReadError.
 */
export class CompoundFile {
  readonly #bytes: Buffer
  readonly #sectorSize: number
  readonly #miniSize: number
  readonly #miniCutoff: number
  readonly #table: number[]
  readonly #miniTable: number[]
  readonly #miniStream: Buffer
  readonly #entries = new Map<string, { start: number; size: number }>()
  readonly #all: Entry[] = []

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (this.#bytes.length < headerLength) throw readError('damaged')
    this.#sectorSize = 1 << Math.min(this.#bytes.readUInt16LE(30), 16)
    this.#miniSize = 1 << Math.min(this.#bytes.readUInt16LE(32), 16)
    this.#miniCutoff = this.#bytes.readUInt32LE(56)
    if (this.#sectorSize < 64) throw readError('damaged')
    this.#table = this.#numbersOf(this.#tableSectors())
    this.#miniTable = this.#numbersOf(this.#chain(this.#bytes.readUInt32LE(60), this.#table))
    const directory = this.#join(this.#chain(this.#bytes.readUInt32LE(48), this.#table))
    let root = { start: noSector, size: 0 }
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const name = directory.toString(
        'utf16le',
        at,
        at + Math.max(0, Math.min(directory.readUInt16LE(at + 64), 64) - 2),
      )
      const entry = { start: directory.readUInt32LE(at + 116), size: directory.readUInt32LE(at + 120) }
      const kind = directory[at + 66]
      const [left, right, child] = [
        directory.readUInt32LE(at + 68),
        directory.readUInt32LE(at + 72),
        directory.readUInt32LE(at + 76),
      ]
      this.#all.push({ name, index: at / 128, isStorage: kind !== 2, ...entry, left, right, child })
      if (kind === 5) root = entry
      // The document's own streams come before those of things embedded in it.
      if (kind === 2 && !this.#entries.has(name)) this.#entries.set(name, entry)
    }
    this.#miniStream = this.#join(this.#chain(root.start, this.#table)).subarray(0, root.size)
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** Null where there is no such stream. */
  read(name: string): Buffer | null {
    const entry = this.#entries.get(name)
    return entry ? this.#dataOf(entry) : null
  }

  /** What a storage holds; 0 is the whole file. Siblings are a tree, of which each is visited once. */
  list(storage: number): Stored[] {
    const found: Stored[] = []
    const visited = new Set<number>()
    const waiting = [this.#all[storage]?.child ?? noSector]
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = this.#all[index]
      if (entry === undefined || visited.has(index)) continue
      visited.add(index)
      found.push(entry)
      waiting.push(entry.right, entry.left)
    }
    return found.sort((a, b) => a.index - b.index)
  }

  /** The stream at a place that `list` gave. */
  readAt(index: number): Buffer | null {
    const entry = this.#all[index]
    return entry === undefined || entry.isStorage ? null : this.#dataOf(entry)
  }

  #dataOf(entry: { start: number; size: number }): Buffer {
    const isMini = entry.size < this.#miniCutoff
    const data = isMini
      ? this.#joinMini(this.#chain(entry.start, this.#miniTable))
      : this.#join(this.#chain(entry.start, this.#table))
    return data.subarray(0, entry.size)
  }

  /** The sectors that the table of sectors lies in: 109 named in the header, the rest in a chain of their own. */
  #tableSectors(): number[] {
    const sectors: number[] = []
    for (let at = 76; at < headerLength; at += 4) sectors.push(this.#bytes.readUInt32LE(at))
    const most = this.#bytes.length / this.#sectorSize + 1
    let next = this.#bytes.readUInt32LE(68)
    for (let count = 0; next < noSector && count < most; count++) {
      const sector = this.#sector(next)
      for (let at = 0; at + 8 <= sector.length; at += 4) sectors.push(sector.readUInt32LE(at))
      next = sector.length >= 4 ? sector.readUInt32LE(sector.length - 4) : noSector
    }
    return sectors.filter((sector) => sector < most).slice(0, Math.ceil(most))
  }

  #numbersOf(sectors: readonly number[]): number[] {
    return sectors.flatMap((number) => {
      const sector = this.#sector(number)
      return Array.from({ length: Math.floor(sector.length / 4) }, (_, index) => sector.readUInt32LE(index * 4))
    })
  }

  #chain(start: number, table: readonly number[]): number[] {
    const sectors: number[] = []
    for (let sector = start; sector < noSector; sector = table[sector] ?? noSector) {
      if (sectors.push(sector) > table.length + 1) throw readError('damaged')
    }
    return sectors
  }

  #sector(number: number): Buffer {
    const at = (number + 1) * this.#sectorSize
    return this.#bytes.subarray(at, at + this.#sectorSize)
  }

  #join(sectors: readonly number[]): Buffer {
    return Buffer.concat(sectors.map((sector) => this.#sector(sector)))
  }

  #joinMini(sectors: readonly number[]): Buffer {
    return Buffer.concat(
      sectors.map((sector) => this.#miniStream.subarray(sector * this.#miniSize, (sector + 1) * this.#miniSize)),
    )
  }
}
