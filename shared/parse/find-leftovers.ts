import type { FoundLeftover } from '../notice/parsed-file.ts'
import type { Block } from '../notice/report.ts'
import type { Leftover, Line } from '../notice/source-document.ts'

/** So many letters before a place tell which one it is, where its line was taken apart. */
const around = 16

/**
 * What was left in the file, by the block it stands in: each once, though a line that was taken apart is in several
 * blocks.
 */
export function findLeftovers(blocks: readonly { block: Block; lines: readonly Line[] }[]): FoundLeftover[] {
  const found = new Map<Leftover, FoundLeftover>()
  for (const { block, lines } of blocks) {
    for (const line of lines) {
      for (const leftover of line.leftovers ?? []) {
        const known = found.get(leftover)
        if (known !== undefined && known.block !== null) continue
        const at = placeIn(block.text, line, leftover)
        found.set(leftover, {
          ...leftover,
          at: at ?? 0,
          block: at === null ? null : block.id,
          page: line.at?.page ?? null,
        })
      }
    }
  }
  return [...found.values()]
}

/** The block with what is struck out in it, for showing. */
export function withStruck(block: Block, found: readonly FoundLeftover[]): Block {
  const struck = found
    .filter((leftover) => leftover.kind === 'struck' && leftover.block === block.id)
    .map(({ at, text }): [number, string] => [at, text])
  return struck.length === 0 ? block : { ...block, struck }
}

function placeIn(text: string, line: Line, { at }: Leftover): number | null {
  const whole = text.indexOf(line.text)
  if (whole >= 0) return whole + at
  const before = line.text.slice(Math.max(0, at - around), at)
  const after = line.text.slice(at, at + around)
  const [behind, ahead] = [text.indexOf(before), text.indexOf(after)]
  if (before !== '' && behind >= 0) return behind + before.length
  return after !== '' && ahead >= 0 ? ahead : null
}
