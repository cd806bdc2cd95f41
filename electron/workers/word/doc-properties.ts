/**
 * Formatting of the binary Word format: runs of file positions with lists of property changes ("sprms"), kept in
 * 512-byte pages ([MS-DOC] 2.9.33 ChpxFkp, 2.9.175 PapxFkp, 2.2.5 Sprm).
 */
/** By their codes; of a value longer than four bytes only the code is kept. */
export type Changes = ReadonlyMap<number, number>
export interface Properties {
  style: number
  changes: Changes
}

interface Run {
  from: number
  to: number
  properties: Properties
}

export const sprm = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  listLevel: 0x260a,
  listIndex: 0x460b,
  outlineLevel: 0x2640,
  dropCap: 0x442c,
  framePlace: 0x261b,
  deleted: 0x0800,
  inserted: 0x0801,
  bold: 0x0835,
  hidden: 0x083c,
  struck: 0x0837,
  doublyStruck: 0x2a53,
  highlight: 0x2a0c,
  characterStyle: 0x4a30,
  font: 0x4a4f,
  symbol: 0x6a09,
  dataAt: 0x6a03,
} as const

const pageSize = 512

/** Runs in order of file position; `position → properties` finds them. */
export function readRuns(
  document: Buffer,
  table: Buffer,
  offset: number,
  length: number,
  kind: 'paragraph' | 'character',
): (position: number) => Properties {
  const count = Math.max(0, Math.floor((length - 4) / 8))
  const runs: Run[] = []
  for (let index = 0; index < count; index++) {
    const at = offset + (count + 1) * 4 + index * 4
    if (at + 4 > table.length) break
    const page = (table.readUInt32LE(at) & 0x3fffff) * pageSize
    if (page + pageSize <= document.length) runs.push(...pageRuns(document.subarray(page, page + pageSize), kind))
  }
  runs.sort((a, b) => a.from - b.from)
  return (position) => find(runs, position)
}

const plain: Properties = { style: 0, changes: new Map() }

function find(runs: readonly Run[], position: number): Properties {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (!run) break
    if (position < run.from) high = middle - 1
    else if (position >= run.to) low = middle + 1
    else return run.properties
  }
  return plain
}

function pageRuns(page: Buffer, kind: 'paragraph' | 'character'): Run[] {
  const entrySize = kind === 'paragraph' ? 13 : 1
  const count = Math.min(page[pageSize - 1] ?? 0, Math.floor((pageSize - 5) / (4 + entrySize)))
  return Array.from({ length: count }, (_, index) => {
    const at = (page[(count + 1) * 4 + index * entrySize] ?? 0) * 2
    return {
      from: page.readUInt32LE(index * 4),
      to: page.readUInt32LE(index * 4 + 4),
      properties: at === 0 ? plain : kind === 'paragraph' ? paragraphAt(page, at) : characterAt(page, at),
    }
  })
}

function characterAt(page: Buffer, at: number): Properties {
  return { style: 0, changes: readChanges(page.subarray(at + 1, at + 1 + (page[at] ?? 0))) }
}

/** A length in words; zero says that the next byte has it. */
function paragraphAt(page: Buffer, at: number): Properties {
  const short = page[at] ?? 0
  const start = short === 0 ? at + 2 : at + 1
  const end = short === 0 ? start + (page[at + 1] ?? 0) * 2 : start + short * 2 - 1
  if (start + 2 > page.length) return plain
  return { style: page.readUInt16LE(start), changes: readChanges(page.subarray(start + 2, end)) }
}

export function readChanges(bytes: Buffer): Changes {
  const changes = new Map<number, number>()
  for (let at = 0; at + 2 < bytes.length;) {
    const code = bytes.readUInt16LE(at)
    const size = operandSize(code, bytes, at + 2)
    const value = bytes.subarray(at + 2, at + 2 + size)
    if (value.length === size)
      changes.set(code, size >= 4 ? value.readUInt32LE(0) : size >= 2 ? value.readUInt16LE(0) : (value[0] ?? 0))
    at += 2 + size
  }
  return changes
}

function operandSize(code: number, bytes: Buffer, at: number): number {
  switch (code >> 13) {
    case 0:
    case 1:
      return 1
    case 2:
    case 4:
    case 5:
      return 2
    case 3:
      return 4
    case 7:
      return 3
  }
  // Of variable length: a byte says how long, save for the table definition, where a word does.
  if (code === 0xd608) return at + 2 <= bytes.length ? bytes.readUInt16LE(at) + 1 : bytes.length
  return (bytes[at] ?? 0) + 1
}
