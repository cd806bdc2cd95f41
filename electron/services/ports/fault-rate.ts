import type { FaultyWork } from './faults.ts'
import type { Clock } from './ports.ts'

/**
 * Faults a minute that are written down one by one: enough to see what is the matter. Something that fails with every
 * file, or a page that tells of nothing else, would otherwise push out of the log what came before.
 */
export const faultsAMinute = 30
const minute = 60_000

export type WriteFault = (work: FaultyWork, outline: string) => void

/** Writes so many a minute, and at the minute's end how many more there were of each kind of work. */
export function rated(write: WriteFault, clock: Clock): WriteFault {
  let begun = -Infinity
  let written = 0
  const more = new Map<FaultyWork, number>()

  return (work, outline) => {
    const now = clock.now()
    // A clock that was set back begins anew, or nothing would be written for years.
    if (now - begun >= minute || now < begun) {
      tellMore()
      begun = now
      written = 0
    }
    if (written < faultsAMinute) {
      written += 1
      write(work, outline)
      return
    }
    if (more.size === 0) clock.after(minute, tellMore)
    more.set(work, (more.get(work) ?? 0) + 1)
  }

  function tellMore(): void {
    const counts = [...more]
    more.clear()
    for (const [work, count] of counts) write(work, `and ${count} more`)
  }
}
