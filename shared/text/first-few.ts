/** Up to four are named; a longer list begins with three, and the others are counted: two at least. */
const most = 4
const first = 3

export function firstFew(names: readonly string[]): { named: string; others: number } {
  const isLong = names.length > most
  return { named: names.slice(0, isLong ? first : most).join(', '), others: isLong ? names.length - first : 0 }
}
