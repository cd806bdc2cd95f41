/** Up to so many are named: they are read at a glance. */
const most = 4
/** A longer list begins with these, and the others are counted: two at least. */
const first = 3

export function firstFew(names: readonly string[]): { named: string; others: number } {
  const isLong = names.length > most
  return { named: names.slice(0, isLong ? first : most).join(', '), others: isLong ? names.length - first : 0 }
}
