import type { Strip } from './pdf-strips.ts'

/** No ligature stands for more letters. */
const mostLetters = 3
/** In ems: how far letters may reach over what was left for them. */
const overlap = 0.08
/** Pairs of strips that are compared on one line; no printed line has a tenth of it. */
const mostPairs = 10_000

/**
 * Letters that were drawn into a gap which another text left for them: LibreOffice writes a line in one go and takes
 * its ligatures from another font behind it. They are put where they stand; the strips that held them are gone.
 */
export function fillGaps<Other extends object>(items: readonly (Strip | Other)[]): (Strip | Other)[] {
  const lines = Map.groupBy(
    items.filter((item): item is Strip => 'letters' in item && item.along[1] === 0),
    ({ y }) => Math.round(y * 2),
  )
  const filled = new Set<Strip | Other>()
  for (const strips of lines.values()) {
    const short = strips.filter(({ letters }) => letters.length <= mostLetters)
    if (short.length === 0 || short.length * strips.length > mostPairs) continue
    for (const inner of short)
      if (strips.some((outer) => outer !== inner && outer.letters.length > inner.letters.length && fill(outer, inner)))
        filled.add(inner)
  }
  return filled.size === 0 ? [...items] : items.filter((item) => !filled.has(item))
}

/** Whether there was a gap for it. */
function fill(outer: Strip, inner: Strip): boolean {
  if (Math.abs(outer.size - inner.size) > outer.size * 0.02 || Math.abs(outer.y - inner.y) > outer.size * 0.05)
    return false
  const offset = (inner.x - outer.x) * outer.along[0]
  const [first, last] = [inner.letters[0], inner.letters.at(-1)]
  if (first === undefined || last === undefined) return false
  const room = overlap * outer.size
  const [from, to] = [first.from + offset, last.to + offset]
  const at = outer.letters.findIndex(
    (letter, index) => letter.from >= to - room && index > 0 && (outer.letters[index - 1]?.to ?? 0) <= from + room,
  )
  const next = outer.letters[at]
  if (next === undefined || (outer.letters[at - 1]?.from ?? 0) > from) return false
  const letters = inner.letters.map((letter) => ({
    ...letter,
    from: letter.from + offset,
    to: letter.to + offset,
    opens: false,
  }))
  outer.letters.splice(at, 0, ...letters)
  return true
}
