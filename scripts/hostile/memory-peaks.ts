import { readFileSync } from 'node:fs'

/** What this process and its children take, in megabytes. `pids`: the children that there are now. */
export function memoryPeaks(pids: () => number[]) {
  const isLinux = process.platform === 'linux'
  let children = 0

  return {
    /** To be called every few moments. What the largest child has now. */
    look: (): number => {
      if (!isLinux) return process.memoryUsage.rss() / 1024 / 1024
      const now = pids().map(statusOf)
      children = Math.max(children, ...now.map(({ peak }) => peak))
      return Math.max(0, ...now.map(({ held }) => held))
    },
    /** Of a child alone, where they can be measured. */
    mostOfChildren: (): number => children,
    most: (): number => Math.max(children, process.resourceUsage().maxRSS / 1024),
    seen: isLinux ? 'host and children' : 'of the host alone: children are measured on Linux only',
  }
}

/** The system keeps a process's own peak, so that none is missed between two looks. */
function statusOf(pid: number): { held: number; peak: number } {
  let status: string
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch (error) {
    // It ended a moment ago.
    if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return { held: 0, peak: 0 }
  }
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1] ?? 0) / 1024
  return { held: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}
