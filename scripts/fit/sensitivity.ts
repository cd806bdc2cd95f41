import type { AlignmentWeights } from '../../shared/align/weight-kinds.ts'

/** A number of the weights by its way: `pair.overlap`. */
export interface NamedNumber {
  name: string
  value: number
}

export function numbersOf(weights: AlignmentWeights): NamedNumber[] {
  return Object.entries(weights).flatMap(([name, value]: [string, number | Record<string, number>]): NamedNumber[] =>
    typeof value === 'number'
      ? [{ name, value }]
      : Object.entries(value).map(([own, number]) => ({ name: `${name}.${own}`, value: number })),
  )
}

export function withNumber(weights: AlignmentWeights, name: string, value: number): AlignmentWeights {
  const [group = '', own] = name.split('.')
  const before = weights[group as keyof AlignmentWeights]
  return {
    ...weights,
    [group]: own === undefined || typeof before === 'number' ? value : { ...before, [own]: value },
  }
}

/** Figures, of which less is worse, by how they are called. */
export type Figures = Record<string, number>

export interface Moved {
  name: string
  value: number
  halved: Figures
  doubled: Figures
}

/** Below this a figure does not move: a link of ten thousand. */
const still = 0.00005

/**
 * How much each figure moves where a number is halved, and where it is doubled. `figures` is told which number is
 * another, and need not count what it has no part in.
 */
export function sensitivity(
  weights: AlignmentWeights,
  figures: (weights: AlignmentWeights, name?: string) => Figures,
  chosen: readonly NamedNumber[] = numbersOf(weights),
): Moved[] {
  const today = figures(weights)
  const moved = (name: string, value: number): Figures => {
    const then = figures(withNumber(weights, name, value), name)
    return Object.fromEntries(Object.entries(then).map(([figure, is]) => [figure, is - (today[figure] ?? 0)]))
  }
  return chosen.map(({ name, value }) => ({
    name,
    value,
    halved: moved(name, value / 2),
    doubled: moved(name, value * 2),
  }))
}

export function isStill({ halved, doubled }: Pick<Moved, 'halved' | 'doubled'>): boolean {
  return [halved, doubled].every((figures) => Object.values(figures).every((by) => Math.abs(by) < still))
}

/** A line for each number: what moves, to both sides, or that nothing does. */
export function toldSensitivity(moved: readonly Moved[]): string {
  return moved
    .map((one) => {
      const head = `${one.name.padEnd(26)} ${String(one.value).padStart(6)}`
      if (isStill(one)) return `${head}   moves nothing between half and double`
      const told = (figures: Figures): string =>
        Object.entries(figures)
          .map(([figure, by]) => `${figure} ${by >= 0 ? '+' : '−'}${Math.abs(by).toFixed(4)}`)
          .join(', ')
      return `${head}   halved: ${told(one.halved)}; doubled: ${told(one.doubled)}`
    })
    .join('\n')
}
