import type { CountedList, ListLevel } from './list-counter.ts'

/** What paragraphs name of a list: perhaps with levels of its own, or beginning where it says. */
export interface ListOverride {
  starts: Map<number, number>
  levels: Map<number, ListLevel>
  isStarted: boolean
}

/** The list as the override has it. It counts with its list; where it begins is told once, at its first paragraph. */
export function startedList(list: CountedList, override: ListOverride): CountedList {
  if (!override.isStarted) {
    override.isStarted = true
    for (const [at, start] of override.starts) list.counters[at] = start - 1
  }
  return override.levels.size === 0
    ? list
    : { levels: new Map([...list.levels, ...override.levels]), counters: list.counters }
}
