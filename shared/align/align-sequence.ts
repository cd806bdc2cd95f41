import type { BlockFeatures } from './block-features.ts'
import { mayMerge, scorePair, type PairScore } from './pair-score.ts'
import type { Weigh } from './similarity.ts'
import type { AlignmentWeights } from './weight-kinds.ts'

/** Blocks of both sides, by their place in the two runs that were aligned, that say the same. */
export interface Link {
  en: number[]
  fr: number[]
  score: PairScore | null
}

/** Scores of single pairs, computed when first asked for. */
export type Cells = (en: number, fr: number) => PairScore

export function cellsOf(
  en: readonly BlockFeatures[],
  fr: readonly BlockFeatures[],
  weigh: Weigh,
  weights: AlignmentWeights,
): Cells {
  const cells = new Map<number, PairScore>()
  return (i, j) => {
    const key = i * fr.length + j
    const known = cells.get(key)
    if (known !== undefined) return known
    const [a, b] = [en[i], fr[j]]
    if (a === undefined || b === undefined) throw new RangeError(`no block ${i} or ${j}`)
    const score = scorePair([a], [b], weigh, weights)
    cells.set(key, score)
    return score
  }
}

/**
 * Runs longer than this are searched near the diagonal only, or a hostile file of ten thousand lines would take
 * minutes.
 */
export const widestSearch = 80

type Move = readonly [en: 0 | 1 | 2, fr: 0 | 1 | 2]
const moves: readonly Move[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
]
const noMove: Move = [0, 0]

/**
 * The best alignment in order, by dynamic programming over 1-1, 1-0, 0-1, 1-2 and 2-1 (Gale and Church 1993), the score
 * of a pair drawn from its anchors as well as from lengths (as in hunalign, Varga and others 2005).
 */
export function alignSequence(
  en: readonly BlockFeatures[],
  fr: readonly BlockFeatures[],
  cells: Cells,
  weigh: Weigh,
  weights: AlignmentWeights,
): Link[] {
  const [rows, columns] = [en.length, fr.length]
  const width = Math.min(columns, 2 * widestSearch) + 1
  const firstColumn = (row: number) =>
    columns < width
      ? 0
      : Math.max(0, Math.min(columns + 1 - width, Math.round((row * columns) / Math.max(1, rows)) - widestSearch))
  const best = new Float64Array((rows + 1) * width).fill(-Infinity)
  const came = new Int8Array((rows + 1) * width).fill(-1)
  /** Where the cell of a row and a column lies, -1 outside the strip that is searched. */
  const at = (row: number, column: number): number => {
    const inRow = column - firstColumn(row)
    return row < 0 || inRow < 0 || inRow >= width || column > columns ? -1 : row * width + inRow
  }
  best[0] = 0
  for (let i = 0; i <= rows; i++) {
    const first = firstColumn(i)
    for (let j = first; j <= Math.min(columns, first + width - 1); j++) {
      const here = at(i, j)
      for (let move = 0; move < moves.length; move++) {
        const [down, right] = moves[move] ?? noMove
        const before = i < down || j < right ? -Infinity : (best[at(i - down, j - right)] ?? -Infinity)
        if (before === -Infinity || here < 0) continue
        const gain = moveScore(i - down, j - right, down, right)
        if (gain !== undefined && before + gain > (best[here] ?? -Infinity)) {
          best[here] = before + gain
          came[here] = move
        }
      }
    }
  }
  return walkBack()

  function moveScore(i: number, j: number, down: number, right: number): number | undefined {
    if (down === 0 || right === 0) return weights.gap
    if (down === 1 && right === 1) return cells(i, j).total
    return merged(i, j, down, right)?.total
  }

  function merged(i: number, j: number, down: number, right: number): PairScore | undefined {
    const [a, b] = [en.slice(i, i + down), fr.slice(j, j + right)]
    const [a0, a1, b0, b1] = [a[0], a[1], b[0], b[1]]
    if (a0 === undefined || b0 === undefined) return undefined
    const may =
      a1 !== undefined
        ? mayMerge([a0, a1], b0, 'en', weights)
        : b1 !== undefined && mayMerge([b0, b1], a0, 'fr', weights)
    return may ? scorePair(a, b, weigh, weights) : undefined
  }

  function walkBack(): Link[] {
    const links: Link[] = []
    let [i, j] = [rows, columns]
    while (i > 0 || j > 0) {
      const [down, right] = moves[came[at(i, j)] ?? -1] ?? [i > 0 ? 1 : 0, i > 0 ? 0 : 1]
      i -= down
      j -= right
      const score =
        down === 0 || right === 0 ? null : down === 1 && right === 1 ? cells(i, j) : (merged(i, j, down, right) ?? null)
      links.push({ en: places(i, down), fr: places(j, right), score })
    }
    return links.reverse()
  }
}

function places(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => from + offset)
}
