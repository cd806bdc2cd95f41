import type { Block, Language } from '../../shared/notice/report.ts'
import type { Base, PlacedLine } from './base.ts'

/** Draws numbers from 0 (included) to 1, the same ones at every run. */
export type Draw = () => number

/** The text's lines with one defect in them, or null where this notice has no place for it. */
export type Plant = (base: Base, draw: Draw) => string[] | null

/** One kind of defect. `checks` are the ids that name it rightly; the first is the one meant. */
export interface DefectKind {
  name: string
  checks: [string, ...string[]]
  plant: Plant
}

/** mulberry32, public domain, by Tommy Ettinger: small, and good enough to choose places by. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export interface Spot {
  at: number
  line: PlacedLine
  block: Block
  side: Language
}

export function spots(base: Base, wanted: (spot: Spot) => boolean): Spot[] {
  return base.lines.flatMap((line, at): Spot[] => {
    if (line.block === null || line.side === null) return []
    const spot = { at, line, block: line.block, side: line.side }
    return wanted(spot) ? [spot] : []
  })
}

export function pick<T>(items: readonly T[], draw: Draw): T | undefined {
  return items[Math.floor(draw() * items.length)]
}

export function withLine(base: Base, at: number, raw: string | null): string[] {
  return base.lines.flatMap((line, place) => (place === at ? (raw === null ? [] : [raw]) : [line.raw]))
}

/**
 * Changes the words that `pattern` finds in one line among those wanted; null where there are none or nothing changes.
 */
export function change(
  wanted: (spot: Spot) => boolean,
  pattern: RegExp | ((side: Language) => RegExp),
  replace: (words: string, draw: Draw, side: Language, groups: readonly string[]) => string,
): Plant {
  return (base, draw) => {
    const patternOf = (side: Language) => (typeof pattern === 'function' ? pattern(side) : pattern)
    const spot = pick(
      spots(
        base,
        (candidate) => wanted(candidate) && matches(candidate.line.raw, patternOf(candidate.side)).length > 0,
      ),
      draw,
    )
    const match = spot === undefined ? undefined : pick(matches(spot.line.raw, patternOf(spot.side)), draw)
    if (spot === undefined || match === undefined) return null
    const words = replace(match[0], draw, spot.side, match)
    if (words === match[0]) return null
    return withLine(
      base,
      spot.at,
      spot.line.raw.slice(0, match.index) + words + spot.line.raw.slice(match.index + match[0].length),
    )
  }
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))]
}

export const inBody = ({ block }: Spot): boolean => block.section !== 'header' && block.kind !== 'heading'
export const isItem = ({ block }: Spot): boolean => block.kind === 'item'
export const isField =
  (name: string) =>
  (spot: Spot, base: Base): boolean => {
    const fields = base.before[spot.side]?.fields as Record<string, { block: string } | null> | undefined
    return fields?.[name]?.block === spot.block.id
  }
/** A line with exactly one counterpart on the other side. */
export const isPaired = ({ line }: Spot): boolean => line.partners.length === 1

/** Another digit in the place of one that is there. */
export function otherDigit(words: string, draw: Draw): string {
  const places = [...words.matchAll(/\d/gu)].map(({ index }) => index)
  const at = pick(places, draw) ?? 0
  const digit = (Number(words[at]) + 1 + Math.floor(draw() * 8)) % 10
  return words.slice(0, at) + String(digit) + words.slice(at + 1)
}
