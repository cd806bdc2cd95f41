/**
 * How alike two texts are, 0…1, by Ratcliff and Obershelp: twice the letters in common over all letters, where what is
 * common is the longest stretch, and then the longest on its left and on its right. Python's difflib counts so, and the
 * outside forms were measured with it: this has to agree with it to the letter, ties included.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  const letters = left.length + right.length
  return letters === 0 ? 1 : (2 * commonLetters(left, right)) / letters
}

function commonLetters(a: readonly string[], b: readonly string[]): number {
  const placesInB = new Map<string, number[]>()
  b.forEach((letter, at) => {
    const places = placesInB.get(letter)
    if (places === undefined) placesInB.set(letter, [at])
    else places.push(at)
  })
  let common = 0
  const open: Stretch[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }]
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const { atA, atB, length } = longestCommon(a, placesInB, stretch)
    if (length === 0) continue
    common += length
    open.push(
      { fromA: stretch.fromA, toA: atA, fromB: stretch.fromB, toB: atB },
      { fromA: atA + length, toA: stretch.toA, fromB: atB + length, toB: stretch.toB },
    )
  }
  return common
}

interface Stretch {
  fromA: number
  toA: number
  fromB: number
  toB: number
}

/** Of several as long, the one that begins first in a, and then in b. */
function longestCommon(
  a: readonly string[],
  placesInB: ReadonlyMap<string, readonly number[]>,
  { fromA, toA, fromB, toB }: Stretch,
): { atA: number; atB: number; length: number } {
  let best = { atA: fromA, atB: fromB, length: 0 }
  let before = new Map<number, number>()
  for (let at = fromA; at < toA; at++) {
    const here = new Map<number, number>()
    for (const place of placesInB.get(a[at] ?? '') ?? []) {
      if (place < fromB) continue
      if (place >= toB) break
      const length = (before.get(place - 1) ?? 0) + 1
      here.set(place, length)
      if (length > best.length) best = { atA: at - length + 1, atB: place - length + 1, length }
    }
    before = here
  }
  return best
}
