import { sideOf } from '../../notice/block-text.ts'
import { ranks, type CheckInput, type Claim, type Place, type Rank, type ReportPlace } from '../check.ts'

/** How a language is written is not explained by what its text says, or by what the other side lacks. */
export const allButWording: readonly Rank[] = ranks.filter((rank) => rank !== 'wording')

/** A slip in one text is not why the sides differ, but for a number: a word that stands twice has its number twice. */
export const behindSigns: readonly Rank[] = ranks.filter(
  (rank) => rank !== 'fact' && rank !== 'presence' && rank !== 'value',
)

/** What a report claims by its marks; against later ranks, or only those named. */
export function claimedWords(marks: readonly Place[], against?: readonly Rank[]): Claim[] {
  return marks.map((mark) => ({ kind: 'words', ...mark, ...(against && { against }) }))
}

/** Whole blocks, by their ids; against later ranks, or only those named. */
export function claimedPassages(blocks: readonly string[], against?: readonly Rank[]): Claim[] {
  return blocks.map((block) => ({ kind: 'passage', block, ...(against && { against }) }))
}

/** How these blocks end: a list that lost an item, or got one, has endings that were right before. */
export function claimedEndings(blocks: readonly string[]): Claim[] {
  return blocks.map((block) => ({ kind: 'ending', block }))
}

/** What stands alone in these blocks. */
export function claimedLone(blocks: readonly string[]): Claim[] {
  return [...new Set(blocks)].map((block) => ({ kind: 'lone', block }))
}

/** The report of a value that one side states and the other does not: it speaks of what stands alone in its block. */
export function ofLoneValue<Told extends ReportPlace>(report: Told): Told {
  const { en, fr, marks } = report
  return {
    ...report,
    claims: [
      ...claimedWords(marks),
      ...claimedPassages([...en, ...fr], ['look']),
      ...claimedLone(marks.map(({ block }) => block)),
    ],
  }
}

/** A report of passages that do not belong together, marked whole: a word in them may be written wrongly as well. */
export function ofWholePassages<Told extends ReportPlace>(report: Told): Told {
  const { en, fr, marks } = report
  return { ...report, claims: [...claimedWords(marks, allButWording), ...claimedPassages([...en, ...fr], ['look'])] }
}

/** These blocks and those right before and behind them, by their ids. */
export function withNeighbours(input: CheckInput, blocks: readonly string[]): string[] {
  const { ids, places } = input.once(orderOf)
  const wanted = new Set(
    blocks.flatMap((block) => {
      const at = places.get(block)
      return at === undefined ? [] : [at - 1, at, at + 1].filter((near) => (ids[near] ?? '') !== '')
    }),
  )
  return [...wanted].sort((a, b) => a - b).flatMap((at) => ids[at] ?? [])
}

interface Order {
  ids: readonly string[]
  places: ReadonlyMap<string, number>
}

/** All blocks in reading order, nothing between the sides; found out once, since thousands of reports may ask. */
function orderOf({ notice }: CheckInput): Order {
  const [en, fr] = (['en', 'fr'] as const).map((side) => (sideOf(notice, side)?.blocks ?? []).map(({ id }) => id))
  const ids = [...(en ?? []), '', ...(fr ?? [])]
  return { ids, places: new Map(ids.map((id, at) => [id, at])) }
}
