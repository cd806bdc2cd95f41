import { nextMarker, type CountedList, type ListLevel } from '../lines/list-counter.ts'
import { nfcFormat } from '../lines/list-formats.ts'
import { startedList, type ListOverride } from '../lines/list-overrides.ts'

const most = 5000

interface Part {
  offset: number
  length: number
}
interface Override extends ListOverride {
  listId: number
}

/**
 * What Word prints before the paragraphs of its lists ([MS-DOC] 2.9.131 LFO, 2.9.147 LSTF, 2.9.150 LVL). `index` counts
 * from 1.
 */
export function readLists(
  table: Buffer,
  lists: Part,
  overrides: Part,
): (index: number, level: number) => string | null {
  const byId = listsById(table, lists.offset, lists.length)
  const all =
    overrides.length > 4 ? readOverrides(table.subarray(0, overrides.offset + overrides.length), overrides.offset) : []
  return (index, level) => {
    const override = all[index - 1]
    const list = byId.get(override?.listId ?? Number.NaN)
    if (override === undefined || list === undefined) return '•'
    const started = startedList(list, override)
    return started.levels.has(level) ? nextMarker(started, level) : '•'
  }
}

/** First all heads, then for each what it changes: where a level begins, or the level itself. */
function readOverrides(table: Buffer, offset: number): Override[] {
  const count = offset + 4 <= table.length ? Math.min(table.readUInt32LE(offset), most) : 0
  const overrides: (Override & { changes: number })[] = []
  for (let head = offset + 4; overrides.length < count && head + 16 <= table.length; head += 16) {
    overrides.push({
      listId: table.readUInt32LE(head),
      changes: table[head + 12] ?? 0,
      starts: new Map(),
      levels: new Map(),
      isStarted: false,
    })
  }
  let at = offset + 4 + count * 16
  for (const override of overrides) {
    at += 4
    for (let change = 0; change < override.changes; change++) {
      if (at + 8 > table.length) return overrides
      const bits = table.readUInt32LE(at + 4)
      const level = Math.min(bits & 0xf, 8)
      if ((bits & 0x10) !== 0) override.starts.set(level, table.readInt32LE(at))
      at += 8
      if ((bits & 0x20) === 0) continue
      const read = readLevel(table, at)
      if (!read) return overrides
      override.levels.set(level, read.level)
      at = read.end
    }
  }
  return overrides
}

function listsById(table: Buffer, offset: number, length: number): Map<number, CountedList> {
  const lists = new Map<number, CountedList>()
  if (length < 2 || offset + 2 > table.length) return lists
  const count = Math.min(table.readUInt16LE(offset), most)
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

function readLevel(table: Buffer, at: number): { level: ListLevel; end: number } | null {
  if (at + 28 > table.length) return null
  const textAt = at + 28 + (table[at + 24] ?? 0) + (table[at + 25] ?? 0)
  if (textAt + 2 > table.length) return null
  const end = textAt + 2 + table.readUInt16LE(textAt) * 2
  // In the text a character below 9 stands for the number of that level.
  const text = table
    .toString('utf16le', textAt + 2, Math.min(end, table.length))
    .replace(/[\u0000-\u0008]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0) + 1}`)
  const bits = table[at + 5] ?? 0
  const level: ListLevel = {
    format: nfcFormat(table[at + 4] ?? 0),
    text,
    start: table.readInt32LE(at),
    isLegal: (bits & 4) !== 0,
  }
  // Bit 3: begins anew only after the level named, none where that is 0.
  if ((bits & 8) !== 0) level.restartsAfter = table[at + 26] ?? 0
  return { level, end }
}
