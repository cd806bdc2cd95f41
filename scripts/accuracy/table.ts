/** A line of a table: the first cell to the left, the others to the right. */
export function tableRow(cells: readonly string[], first = 36, width = 9): string {
  return `${cells.map((cell, at) => (at === 0 ? cell.padEnd(first) : cell.padStart(width))).join('')}\n`
}

/** "number-mismatch 3, order 1": how often each, the most frequent first; "nothing" where there is none. */
export function counted(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const told = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return told.map(([name, count]) => `${name} ${String(count)}`).join(', ') || 'nothing'
}

export function print(text: string): void {
  process.stdout.write(text)
}

/** "3/4"; a dash where nothing was asked for. */
export function outOf(right: number, all: number): string {
  return all === 0 ? '–' : `${String(right)}/${String(all)}`
}

/** Two digits behind the point; a dash where nothing was asked for. */
export function share(right: number, all: number): string {
  return all === 0 ? '–' : (right / all).toFixed(2)
}
