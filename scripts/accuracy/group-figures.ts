import type { CaseGroup } from './outside/case-score.ts'

export const groups: readonly CaseGroup[] = ['fact', 'language', 'meaning']

/** How many real differences of each group there are, and how many of them are found. */
export type GroupFigures = Record<CaseGroup, { found: number; all: number }>

export function emptyGroups(): GroupFigures {
  return { fact: { found: 0, all: 0 }, language: { found: 0, all: 0 }, meaning: { found: 0, all: 0 } }
}

export function together(figures: GroupFigures): { found: number; all: number } {
  return groups.reduce(
    (sum, group) => ({ found: sum.found + figures[group].found, all: sum.all + figures[group].all }),
    { found: 0, all: 0 },
  )
}
