/** What two layouts of one text may differ in without being another text. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u201C\u201D]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/ (?=[:;!?»])/gu, '')
    .trim()
}

/** At least nine of ten pairs of neighbouring signs in common (Dice): a text that was read from a picture. */
export function isAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > Math.max(a.length, b.length) * 0.15 || a.slice(0, 2) !== b.slice(0, 2))
    return false
  const counts = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at++) counts.set(a.slice(at, at + 2), (counts.get(a.slice(at, at + 2)) ?? 0) + 1)
  let shared = 0
  for (let at = 0; at < b.length - 1; at++) {
    const left = counts.get(b.slice(at, at + 2)) ?? 0
    if (left > 0) shared++
    counts.set(b.slice(at, at + 2), left - 1)
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2) >= 0.9
}
