import { readdirSync, readFileSync } from 'node:fs'
import { throwUnlessSystem } from '../../../electron/services/ports/system-error.ts'

/** What a program and all that it started have taken so far. Linux says so; elsewhere it is not measured. */
export interface Costs {
  /** User and system time, of processes that have ended as well. Seconds. */
  seconds: number
  /** Memory in use, by the program itself and by all together. Megabytes. */
  main: number
  all: number
}

/** Clock ticks a second in /proc: 100 on every Linux that Node runs on. */
const ticks = 100
/** Bytes of a page of memory, on the processors that the desk is built for. */
const pageBytes = 4096
/** Milliseconds between two looks at the memory: what is taken for less is a matter of luck. */
const lookPause = 200

interface Stat {
  pid: number
  parent: number
  seconds: number
  megabytes: number
}

export function isMeasured(): boolean {
  return process.platform === 'linux'
}

/** Of a program and what it started, and what that started. */
export function costsOf(pid: number): Costs {
  const stats = readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? (statOf(name) ?? []) : []))
  const known = new Set([pid])
  for (let before = 0; before !== known.size;) {
    before = known.size
    for (const one of stats) if (known.has(one.parent)) known.add(one.pid)
  }
  const own = stats.filter((one) => known.has(one.pid))
  return {
    seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
    main: own.find((one) => one.pid === pid)?.megabytes ?? 0,
    all: own.reduce((sum, { megabytes }) => sum + megabytes, 0),
  }
}

/** proc(5): after the name in brackets, which may hold anything, the fields from the third on. */
function statOf(name: string): Stat | null {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const at = (field: number): number => Number(fields[field - 3] ?? 0)
    return {
      pid: Number(name),
      parent: at(4),
      // Its own user and system time, and that of children that have ended.
      seconds: (at(14) + at(15) + at(16) + at(17)) / ticks,
      // Resident pages: what processes share counts in each.
      megabytes: (at(24) * pageBytes) / 1024 ** 2,
    }
  } catch (error) {
    // It has ended meanwhile, or is another user's.
    throwUnlessSystem(error, 'ENOENT', 'ESRCH', 'EACCES')
    return null
  }
}

/** The most memory in use at any look until it is asked for. */
export function watchPeaks(pid: number): () => Pick<Costs, 'main' | 'all'> {
  const peak = { main: 0, all: 0 }
  const look = (): void => {
    const { main, all } = costsOf(pid)
    peak.main = Math.max(peak.main, main)
    peak.all = Math.max(peak.all, all)
  }
  const timer = setInterval(look, lookPause)
  return () => {
    clearInterval(timer)
    look()
    return peak
  }
}
