/** Milliseconds that this thread itself computed: what else runs on the machine is no part of it. */
function computed(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/**
 * How much more work costs on eight times as much: some 8 where cost grows with the size, 64 where it grows with its
 * square. A ratio in one run, so that it is the same on a slow machine and on a busy one.
 */
export function growth(size: number, work: (size: number) => void): number {
  const least = (times: number, of: number): number =>
    Math.min(
      ...Array.from({ length: times }, () =>
        computed(() => {
          work(of)
        }),
      ),
    )
  work(size)
  return least(3, size * 8) / Math.max(least(5, size), 0.5)
}

/** Far from the square, and far enough from the line for a clock that counts in steps. */
export const muchLessThanSquare = 28
