import { groups, together, type GroupFigures } from './group-figures.ts'
import type { OutsideFigures } from './report-outside.ts'
import type { PlantedFigures } from './report-planted.ts'
import { outOf, print, share, tableRow } from './table.ts'

/**
 * The figure to watch: how much more is found of what we thought of ourselves than of what others did. A distance
 * between the two thirds and the kept third says that examples were learned by heart, one between own and outside that
 * our kinds are not those that happen.
 */
export function reportDistance(
  own: PlantedFigures | null,
  cases: OutsideFigures | null,
  forms: OutsideFigures | null,
): void {
  const rows: [string, GroupFigures | null][] = [
    ['our own, two thirds', own?.open ?? null],
    ['our own, the kept third', own?.kept ?? null],
    ['outside cases', cases?.found ?? null],
    ['outside forms', forms?.found ?? null],
  ]
  const there = rows.flatMap(([name, figures]) => (figures === null ? [] : [{ name, figures }]))
  if (there.length < 2) return
  print(`\n${tableRow(['found', ...groups, 'all'])}`)
  for (const { name, figures } of there)
    print(tableRow([name, ...[...groups.map((group) => figures[group]), together(figures)].map(shareOf)]))
  if (own !== null) {
    printDistance('distance, two thirds − third', own.open, own.kept)
    if (cases !== null) printDistance('DISTANCE, own − outside cases', bothThirds(own), cases.found)
    if (forms !== null) printDistance('DISTANCE, own − outside forms', bothThirds(own), forms.found)
  }
  const silent: [string, { right: number; all: number } | undefined][] = [
    ['our own clean notices', own?.silent],
    ['variants of outside cases', cases?.silent],
    ['paraphrases of outside forms', forms?.silent],
  ]
  print(`\n${tableRow(['silent where nothing is wrong', 'silent'])}`)
  for (const [name, of] of silent)
    if (of !== undefined) print(tableRow([name, outOf(of.right, of.all), share(of.right, of.all)]))
}

function printDistance(name: string, near: GroupFigures, far: GroupFigures): void {
  const distances = [
    ...groups.map((group) => [near[group], far[group]] as const),
    [together(near), together(far)] as const,
  ].map(([a, b]) => (a.all === 0 || b.all === 0 ? '–' : (a.found / a.all - b.found / b.all).toFixed(2)))
  print(tableRow([name, ...distances]))
}

function bothThirds({ open, kept }: PlantedFigures): GroupFigures {
  const sum = (group: (typeof groups)[number]): GroupFigures['fact'] => ({
    found: open[group].found + kept[group].found,
    all: open[group].all + kept[group].all,
  })
  return { fact: sum('fact'), language: sum('language'), meaning: sum('meaning') }
}

function shareOf({ found, all }: { found: number; all: number }): string {
  return share(found, all)
}
