/** Every set of files that lead to each other (Tarjan, Depth-first search and linear graph algorithms, 1972). */
export function circlesOf(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const waiting: string[] = []
  const circles: string[][] = []
  const visit = (file: string): void => {
    order.set(file, order.size)
    low.set(file, order.size - 1)
    waiting.push(file)
    for (const target of next.get(file) ?? []) {
      if (!order.has(target)) visit(target)
      if (waiting.includes(target)) low.set(file, Math.min(low.get(file) ?? 0, low.get(target) ?? 0))
    }
    if (low.get(file) !== order.get(file)) return
    const circle = waiting.splice(waiting.indexOf(file))
    if (circle.length > 1) circles.push(circle.sort())
  }
  for (const file of next.keys()) if (!order.has(file)) visit(file)
  return circles
}
