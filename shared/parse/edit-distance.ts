/** Letters: among so many one slip is likely; in a shorter word it makes another word of it. */
const lettersASlip = 8

/**
 * Whether two folded texts differ by no more than a slip: one change in eight letters, at least one (two adjacent
 * letters exchanged are one).
 */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const limit = Math.max(1, Math.floor(Math.max(a.length, b.length) / lettersASlip))
  if (Math.abs(a.length - b.length) > limit) return false
  // A slip at both ends at once is too rare to pay for comparing every pair.
  if (!b.startsWith(a.charAt(0)) && !b.endsWith(a.charAt(a.length - 1))) return false
  return distance(a, b, limit) <= limit
}

/** The nearest of several forms that a text may be a slip of; undefined where none is near. */
export function nearest<Form extends { words: string }>(words: string, forms: readonly Form[]): Form | undefined {
  const near = forms
    .filter((form) => isNear(words, form.words))
    .map((form) => ({ form, slips: distance(words, form.words, words.length) }))
  return near.sort((a, b) => a.slips - b.slips)[0]?.form
}

/** Optimal string alignment distance, given up as soon as it must exceed `limit`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return least
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
