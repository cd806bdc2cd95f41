import { likeness } from './likeness.ts'

interface Passage {
  id: string
  text: string
}

/** From so alike on, two texts are the same passage with a slip in it. */
const samePassage = 0.88
/** A passage that was read otherwise stands near its own place. */
const reach = 15

/** What two layouts of one text may differ in: marks of emphasis, bullets, forms of quotation marks, capitals. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_<>]/gu, '')
    .trim()
    .replace(/^[-•–▪]\s*/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** 0 where the lengths alone say that it is another text. */
export function closeness(a: string, b: string): number {
  if (a === b) return 1
  if (a === '' || b === '') return 0
  return Math.min(a.length, b.length) / Math.max(a.length, b.length) < 0.6 ? 0 : likeness(a, b)
}

/** Ids of the truth → ids that were read: the same texts first, then the closest of those near by. */
export function matchBlocks(truth: readonly Passage[], read: readonly Passage[]): Map<string, string> {
  const matched = new Map<string, string>()
  const taken = new Set<number>()
  const own = read.map(({ id, text }) => ({ id, text: foldedText(text) }))
  const wanted = truth.map(({ id, text }) => ({ id, text: foldedText(text) }))
  const take = (id: string, place: number | undefined): void => {
    if (place === undefined) return
    taken.add(place)
    matched.set(id, own[place]?.id ?? '')
  }
  const places = Map.groupBy(own.keys(), (place) => own[place]?.text ?? '')
  wanted.forEach(({ id, text }, at) => {
    const free = (places.get(text) ?? []).filter((place) => !taken.has(place))
    take(id, nearest(free, at))
  })
  wanted.forEach(({ id, text }, at) => {
    if (matched.has(id)) return
    let best = { likeness: 0, place: undefined as number | undefined }
    for (let place = Math.max(0, at - reach); place < Math.min(own.length, at + reach + 1); place++) {
      if (taken.has(place)) continue
      const alike = closeness(text, own[place]?.text ?? '')
      if (alike > best.likeness) best = { likeness: alike, place }
    }
    if (best.likeness >= samePassage) take(id, best.place)
  })
  return matched
}

/** Of two as near, the first. */
function nearest(places: readonly number[], at: number): number | undefined {
  return places.reduce<number | undefined>(
    (best, place) => (best === undefined || Math.abs(place - at) < Math.abs(best - at) ? place : best),
    undefined,
  )
}
