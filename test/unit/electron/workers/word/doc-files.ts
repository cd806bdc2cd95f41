/**
 * A paragraph of a made-up .doc: its text without the end mark, its end mark, its style, and its property changes as
 * bytes.
 */
export interface DocParagraph {
  text: string
  end?: '\r' | '\u0007'
  style?: number
  changes?: number[]
}

const sector = 512

/** What a made-up .doc has beside its main text, each as [MS-DOC] has it: `at` is where the header names the part. */
export interface DocMore {
  /** Property changes of stretches of characters, by their places in the whole text. */
  runs?: { from: number; to: number; changes: number[] }[]
  parts?: { at: number; bytes: Buffer }[]
  /** Texts behind the main one: where the header says how long each is, and the text. */
  texts?: { at: number; text: string }[]
  data?: Buffer
  /** By which some programs sign their files. */
  signature?: string
}

/**
 * A Word 97 file just complete enough: one piece of 16-bit text, one page of paragraph properties and one of
 * characters, no lists but those given. `flags` are the header's (0x0200: the table stream is 1Table).
 */
export function docOf(paragraphs: readonly DocParagraph[], flags = 0x0200, more: DocMore = {}): Uint8Array {
  const main = paragraphs.map((paragraph) => paragraph.text + (paragraph.end ?? '\r')).join('')
  const text = main + (more.texts ?? []).map((each) => each.text).join('')
  const document = Buffer.alloc(4096 + 2 * sector)
  const textAt = 0x400
  document.write(text, textAt, 'utf16le')
  document.writeUInt16LE(0xa5ec, 0)
  document.writeUInt16LE(0xc1, 2)
  document.writeUInt16LE(flags, 10)
  document.write(more.signature ?? '', 0x22, 'latin1')
  document.writeUInt32LE(main.length, 0x4c)
  for (const {
    at,
    text: { length },
  } of more.texts ?? [])
    document.writeUInt32LE(length, at)
  const table = Buffer.alloc(4096)
  // The piece table, after nothing else.
  table.writeUInt8(2, 0)
  table.writeUInt32LE(16, 1)
  table.writeUInt32LE(0, 5)
  table.writeUInt32LE(text.length, 9)
  table.writeUInt32LE(textAt, 15)
  document.writeUInt32LE(0, 0x1a2)
  document.writeUInt32LE(21, 0x1a6)
  // One page of paragraph properties, at the document stream's ninth 512 bytes, then one of characters.
  for (const [index, at] of [0x102, 0xfa].entries()) {
    const list = 100 + index * 20
    table.writeUInt32LE(0, list)
    table.writeUInt32LE(0xffffff, list + 4)
    table.writeUInt32LE(8 + index, list + 8)
    document.writeUInt32LE(list, at)
    document.writeUInt32LE(12, at + 4)
  }
  writePage(document.subarray(4096, 4096 + sector), paragraphs, textAt)
  writeRuns(document.subarray(4096 + sector, 4096 + 2 * sector), more.runs ?? [], textAt)
  let free = 200
  for (const { at, bytes } of more.parts ?? []) {
    bytes.copy(table, free)
    document.writeUInt32LE(free, at)
    document.writeUInt32LE(bytes.length, at + 4)
    free += bytes.length
  }
  return compoundOf({
    WordDocument: document,
    '1Table': table,
    ...(more.data && { Data: Buffer.concat([more.data], 4096) }),
  })
}

function writeRuns(page: Buffer, runs: NonNullable<DocMore['runs']>, textAt: number): void {
  let free = sector - 2
  page.writeUInt8(runs.length, sector - 1)
  for (const [index, { from, to, changes }] of runs.entries()) {
    page.writeUInt32LE(textAt + from * 2, index * 4)
    page.writeUInt32LE(textAt + to * 2, (index + 1) * 4)
    free -= 2 * Math.ceil((changes.length + 1) / 2)
    page.writeUInt8(free / 2, (runs.length + 1) * 4 + index)
    page.writeUInt8(changes.length, free)
    Buffer.from(changes).copy(page, free + 1)
  }
}

/** A list of places, each with data behind them all. */
export function placesOf(places: readonly number[], data: readonly Buffer[] = []): Buffer {
  const bytes = Buffer.alloc(places.length * 4)
  for (const [index, place] of places.entries()) bytes.writeUInt32LE(place, index * 4)
  return Buffer.concat([bytes, ...data])
}

function writePage(page: Buffer, paragraphs: readonly DocParagraph[], textAt: number): void {
  let position = textAt
  let free = sector - 2
  page.writeUInt8(paragraphs.length, sector - 1)
  for (const [index, { text, style = 0, changes = [] }] of paragraphs.entries()) {
    page.writeUInt32LE(position, index * 4)
    position += (text.length + 1) * 2
    const words = Math.ceil((changes.length + 3) / 2)
    free -= words * 2 + 2
    page.writeUInt8(free / 2, (paragraphs.length + 1) * 4 + index * 13)
    page.writeUInt8(words, free)
    page.writeUInt16LE(style, free + 1)
    Buffer.from(changes).copy(page, free + 3)
  }
  page.writeUInt32LE(position, paragraphs.length * 4)
}

/** A compound file of streams of 4096 bytes or more, so that none of them is a small one. */
export function compoundOf(streams: Record<string, Buffer>): Uint8Array {
  const directory = Buffer.alloc(sector)
  const table: number[] = [0xfffffffd, 0xfffffffe]
  const sectors: Buffer[] = []
  entry(directory, 0, 'Root Entry', 5, 0xfffffffe, 0)
  for (const [index, [name, data]] of Object.entries(streams).entries()) {
    const count = Math.ceil(data.length / sector)
    const start = table.length
    entry(directory, index + 1, name, 2, start, data.length)
    for (let at = 0; at < count; at++) {
      table.push(at === count - 1 ? 0xfffffffe : start + at + 1)
      sectors.push(Buffer.concat([data.subarray(at * sector, (at + 1) * sector)], sector))
    }
  }
  const header = Buffer.alloc(sector, 0xff)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(0xfffffffe, 60)
  header.writeUInt32LE(0xfffffffe, 68)
  header.writeUInt32LE(0, 76)
  const fat = Buffer.alloc(sector, 0xff)
  for (const [index, next] of table.entries()) fat.writeUInt32LE(next, index * 4)
  return Uint8Array.from(Buffer.concat([header, fat, directory, ...sectors]))
}

function entry(directory: Buffer, index: number, name: string, kind: number, start: number, size: number): void {
  const at = index * 128
  directory.write(name, at, 'utf16le')
  directory.writeUInt16LE((name.length + 1) * 2, at + 64)
  directory.writeUInt8(kind, at + 66)
  directory.writeUInt32LE(start, at + 116)
  directory.writeUInt32LE(size, at + 120)
}
