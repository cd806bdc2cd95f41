import { nextMarker, type CountedList } from './list-counter.ts'

/** The numbers of [MS-DOC]'s nfc that notices use; any other counts in digits. */
const formats: Record<number, string> = { 0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 23: 'bullet', 255: 'none' }

/** What Word prints before the paragraphs of its lists ([MS-DOC] 2.9.131 LFO, 2.9.147 LSTF, 2.9.150 LVL). `index` counts from 1. */
export function readLists(table: Buffer, lists: { offset: number; length: number }, overrides: { offset: number; length: number }): (index: number, level: number) => string | null {
  const byId = listsById(table, lists.offset, lists.length)
  const ids = overrides.length > 4 ? overrideIds(table, overrides.offset) : []
  return (index, level) => {
    const list = byId.get(ids[index - 1] ?? Number.NaN)
    return list?.levels.has(level) === true ? nextMarker(list, level) : '•'
  }
}

function overrideIds(table: Buffer, offset: number): number[] {
  const count = offset + 4 <= table.length ? Math.min(table.readUInt32LE(offset), 5000) : 0
  return Array.from({ length: count }, (_, index) => (offset + 8 + index * 16 <= table.length ? table.readUInt32LE(offset + 4 + index * 16) : Number.NaN))
}

function listsById(table: Buffer, offset: number, length: number): Map<number, CountedList> {
  const lists = new Map<number, CountedList>()
  if (length < 2 || offset + 2 > table.length) return lists
  const count = Math.min(table.readUInt16LE(offset), 5000)
  // The lists' heads stand together, their levels follow one list after the other.
  let at = offset + 2 + count * 28
  for (let index = 0; index < count; index++) {
    const head = offset + 2 + index * 28
    if (head + 28 > table.length) break
    const list: CountedList = { levels: new Map(), counters: [] }
    lists.set(table.readUInt32LE(head), list)
    const levels = ((table[head + 26] ?? 0) & 1) === 1 ? 1 : 9
    for (let level = 0; level < levels; level++) {
      const read = readLevel(table, at)
      if (!read) return lists
      list.levels.set(level, read.level)
      at = read.end
    }
  }
  return lists
}

function readLevel(table: Buffer, at: number): { level: { format: string; text: string; start: number }; end: number } | null {
  if (at + 28 > table.length) return null
  const textAt = at + 28 + (table[at + 24] ?? 0) + (table[at + 25] ?? 0)
  if (textAt + 2 > table.length) return null
  const end = textAt + 2 + table.readUInt16LE(textAt) * 2
  // In the text a character below 9 stands for the number of that level.
  const text = table.toString('utf16le', textAt + 2, Math.min(end, table.length)).replace(/[\u0000-\u0008]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0) + 1}`)
  return { level: { format: formats[table[at + 4] ?? 0] ?? 'decimal', text, start: table.readInt32LE(at) }, end }
}
