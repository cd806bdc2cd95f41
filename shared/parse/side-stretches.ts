import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import type { Clue } from './side-clues.ts'

/** A stretch whose sections its own side has elsewhere is not that side: it is a part left untranslated. */
export function takeBackRepeats(sides: Language[], clues: readonly Clue[]): void {
  const stretches = stretchesOf(sides)
  for (const [place, { from, to, side }] of stretches.entries()) {
    if (place === 0 || place === stretches.length - 1) continue
    const own = sectionsIn(clues, from, to)
    const elsewhere = new Set(
      stretches
        .filter((other, at) => at !== place && other.side === side)
        .flatMap((other) => sectionsIn(clues, other.from, other.to)),
    )
    if (own.some((section) => elsewhere.has(section))) sides.fill(otherLanguage(side), from, to)
  }
}

function sectionsIn(clues: readonly Clue[], from: number, to: number): string[] {
  return clues.slice(from, to).flatMap((clue) => (clue.section === null ? [] : [clue.section]))
}

export interface Stretch {
  from: number
  to: number
  side: Language
}

export function stretchesOf(sides: readonly Language[]): Stretch[] {
  const stretches: Stretch[] = []
  sides.forEach((side, at) => {
    const last = stretches.at(-1)
    if (last?.side === side) last.to = at + 1
    else stretches.push({ from: at, to: at + 1, side })
  })
  return stretches
}
