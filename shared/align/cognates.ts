/**
 * How alike two words are written: the length of their longest common subsequence, as a share of the longer one
 * (Melamed 1995, "Automatic evaluation and uniform filter cascades for inducing n-best translation lexicons"). 0…1; 0
 * too where they begin with different letters, which cognates of the two languages hardly do.
 */
export function cognateRatio(en: string, fr: string): number {
  if (en === '' || !fr.startsWith(en.slice(0, 1))) return 0
  const longer = Math.max(en.length, fr.length)
  // What differs so much in length cannot reach the lowest ratio that anybody asks for.
  if (Math.min(en.length, fr.length) < longer * leastRatio) return 0
  return commonLetters(en, fr) / longer
}

/**
 * From here on two words are taken for cognates: of 11,750 English words of the truth files 4,440 find one so alike in
 * the passage that belongs to theirs, and 420 in one that does not. Between this and the 0.58 that Melamed found best,
 * more than half of what is found is found anywhere.
 */
export const leastRatio = 0.65

/** Shorter words have too few letters to be alike otherwise than by chance. */
export const shortestCognate = 4

/** A word as it is compared: folded, and what one language only writes otherwise (system, « système »; photo, foto). */
export function cognateForm(folded: string): string {
  return folded
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('y', 'i')
    .replaceAll('k', 'c')
    .replace(/(\p{L})\1/gu, '$1')
}

/** Length of the longest common subsequence, row by row. */
function commonLetters(a: string, b: string): number {
  let row = new Uint8Array(b.length + 1)
  for (const letter of a) {
    const next = new Uint8Array(b.length + 1)
    for (let at = 1; at <= b.length; at++)
      next[at] = letter === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return row[b.length] ?? 0
}
