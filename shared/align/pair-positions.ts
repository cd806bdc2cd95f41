import { isSameGrade } from '../values/grade.ts'
import type { AlignedPair, Position, Side } from '../notice/report.ts'

/** One post of several on both sides, by its place in each side's list, from 0; null where a side does not list it. */
export interface PositionPair {
  en: number | null
  fr: number | null
}

interface ListedNotice {
  en: Pick<Side, 'fields'> | null
  fr: Pick<Side, 'fields'> | null
  alignment: readonly AlignedPair[]
}

/**
 * Which posts of the two sides are the same: by their reference first, then by the aligned lines they stand in, by what
 * is said of them and by their order. Where both sides list as many, every one has its counterpart. In the order of the
 * English list, what French alone has at the end.
 */
export function pairPositions({ en, fr, alignment }: ListedNotice): PositionPair[] {
  const [left, right] = [en?.fields.positions ?? [], fr?.fields.positions ?? []]
  // Looked up once: every post of one side is held against every one of the other.
  const pairs = {
    en: new Map(alignment.flatMap((pair) => pair.en.map((block) => [block, pair]))),
    fr: new Map(alignment.flatMap((pair) => pair.fr.map((block) => [block, pair]))),
  }
  const areAligned = (one: Position, other: Position): boolean => {
    const pair = pairs.en.get(one.block)
    return pair !== undefined && pair === pairs.fr.get(other.block)
  }
  const candidates = left
    .flatMap((one, at) =>
      right.map((other, place) => ({ at, place, score: likeness(one, other, at === place, areAligned(one, other)) })),
    )
    .sort((a, b) => b.score - a.score || a.at - b.at)
  const [ofLeft, ofRight] = [new Map<number, number>(), new Set<number>()]
  for (const { at, place } of candidates) {
    if (ofLeft.has(at) || ofRight.has(place)) continue
    ofLeft.set(at, place)
    ofRight.add(place)
  }
  return [
    ...left.map((_, at): PositionPair => ({ en: at, fr: ofLeft.get(at) ?? null })),
    ...right.flatMap((_, place): PositionPair[] => (ofRight.has(place) ? [] : [{ en: null, fr: place }])),
  ]
}

/** Each sign outweighs all that stand below it together: a reference names the post, a line may have moved. */
function likeness(en: Position, fr: Position, sameOrder: boolean, areAligned: boolean): number {
  const sameGrade = en.grade !== null && fr.grade !== null && isSameGrade(en.grade, fr.grade)
  return [
    en.reference !== null && en.reference === fr.reference,
    areAligned,
    sameOrder,
    sameGrade,
    en.pendingBudget === fr.pendingBudget,
  ].reduce((below, sign) => below * 2 + Number(sign), 0)
}
