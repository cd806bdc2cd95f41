import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { costAlone } from './scale/cost-alone.ts'
import { measureScale, type ScaleFigures } from './scale/measure-scale.ts'
import { isMeasured } from './scale/process-costs.ts'

/** Of one notice, as times what it costs alone: the first reading, the killed one and what is started for them. */
const perNotice = 2.5
/** What each size takes whatever it is: four starts, three changes, and the quiet after each. Seconds. */
const perSize = 60
/** Processes that read at a time. */
const width = 2

/** The goals of the product, for what has one. */
const goals = { first: 1.6, growth: 2, row: 2, calm: 6, seconds: 6, start: 3, search: 0.2, main: 250 }

/**
 * `scale 100,1000 [another checkout]`: what a folder of so many notices costs the desk that is built here, and the one
 * built there. Says first how long it will take.
 */
export async function benchScale(sizes: readonly number[], others: readonly string[]): Promise<void> {
  const checkouts = ['.', ...others].map((path) => resolve(path))
  const unbuilt = checkouts.filter((path) => !existsSync(join(path, 'out/main/browser-host.js')))
  if (sizes.length === 0 || unbuilt.length > 0 || !isMeasured()) {
    console.log(
      sizes.length === 0
        ? 'npm run bench -- scale 100,1000 [CHECKOUT…]'
        : isMeasured()
          ? `Not built: ${unbuilt.join(', ')}. There: npm run build`
          : 'Processor time of several processes is measured on Linux only.',
    )
    process.exitCode = 1
    return
  }
  const alone = new Map<string, number>()
  for (const checkout of checkouts) alone.set(checkout, await costAlone(checkout))
  const seconds = checkouts.reduce(
    (sum, checkout) =>
      sum + sizes.reduce((all, size) => all + perSize + (size * perNotice * (alone.get(checkout) ?? 0)) / width, 0),
    0,
  )
  console.log(
    `Notices that differ in their words: ${sizes.join(', ')}. This takes about ${Math.ceil(seconds / 60)} minutes on two free cores.`,
  )
  for (const checkout of checkouts) {
    const own = alone.get(checkout) ?? Number.NaN
    console.log(
      `\n${checkout}: a notice alone, read, parsed, aligned and checked: ${(own * 1000).toFixed(0)} ms of one core`,
    )
    const figures: ScaleFigures[] = []
    for (const size of sizes) {
      const measured = await measureScale(checkout, size)
      figures.push(measured)
      report(measured, own)
    }
    compare(figures)
  }
}

function report({ size, first, more, changed, less, killed, ...waits }: ScaleFigures, alone: number): void {
  const times = first.seconds / size / alone
  console.log(`\n${size.toLocaleString('en')} notices`)
  console.log(
    `  first reading   ${shown(first.seconds / size)} s of processor each, ${times.toFixed(2)} × alone (goal ≤ ${goals.first}); ${shown(first.clock)} s by the clock; peak ${first.all.toFixed(0)} MB of all, ${first.main.toFixed(0)} MB of the main process (goal ≤ ${goals.main})`,
  )
  for (const [name, one] of Object.entries({ 'one more': more, 'one changed': changed, 'one less': less }))
    console.log(
      `  ${name.padEnd(16)}${shown(one.seconds)} s of processor (goal ≤ ${goals.seconds}); its row after ${shown(one.row)} s (goal ≤ ${goals.row}), calm after ${shown(one.calm)} s (goal ≤ ${goals.calm}); ${one.told} rows told of`,
    )
  console.log(
    `  killed          with ${killed.at} listed: ${killed.there} were there at the next start, the others were read on`,
  )
  console.log(
    `  waits           start ${shown(waits.start)} s (goal ≤ ${goals.start}), search ${shown(waits.search)} s (goal ≤ ${goals.search}), list ${shown(waits.register)} s, clauses ${shown(waits.clauses)} s`,
  )
}

/** Each size against the smallest: what grows here grows with the folder. */
function compare(figures: readonly ScaleFigures[]): void {
  const [least, ...larger] = figures
  if (least === undefined) return
  for (const one of larger) {
    const against = (of: (figures: ScaleFigures) => number): string => (of(one) / of(least)).toFixed(2)
    console.log(
      `\n${one.size} against ${least.size}: one more ${against(({ more }) => more.seconds)}, one changed ${against(({ changed }) => changed.seconds)}, one less ${against(({ less }) => less.seconds)} (goal ≤ ${goals.growth}); first reading, each ${against(({ first, size }) => first.seconds / size)}; memory ${against(({ first }) => first.all)}; start ${against(({ start }) => start)}; search ${against(({ search }) => search)}`,
    )
  }
}

function shown(seconds: number): string {
  return seconds.toFixed(seconds < 10 ? 2 : 1)
}
