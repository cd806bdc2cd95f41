import type { Mark } from './mark.ts'
import type { MarkPair } from './pair-marks.ts'

/** What is known of the words that marks belong to. */
export interface HeadLinks<Own extends Mark> {
  /** How far the words of two marks are linked: 0 where none is, about 1 where one is for sure, else more. */
  support: (en: Own, fr: Own) => number
  /** Whether the nearest words of two marks are linked, and by more than a guess. */
  isSure: (en: Own, fr: Own) => boolean
  /** Whether a mark has words that it belongs to of which none is linked to anything. */
  isOpen: (mark: Own, language: 'en' | 'fr') => boolean
}

/** Where both marks of an exchange are told by words of their own, any word that a list knows will do. */
const likely = 0.4

/**
 * Pairs of one value whose words say that they belong to others: of "three interviews and two tests" and « deux
 * entretiens et trois épreuves » both pairs. Each answer is a ring of them: every English mark belongs to the French
 * mark of the next. Where all but one of two are told by their words, the other is what is left.
 *
 * @param pairs Of one kind, paired by value, no value twice; few, each is compared with each.
 */
export function exchangedMarks<Own extends Mark>(
  pairs: readonly MarkPair<Own>[],
  { support, isSure, isOpen }: HeadLinks<Own>,
): MarkPair<Own>[][] {
  if (pairs.length < 2) return []
  const worth = pairs.map(({ en }) => pairs.map(({ fr }) => support(en, fr)))
  const at = (en: number, fr: number): number => worth[en]?.[fr] ?? 0
  const places = pairs.map((_, place) => place)
  /** The French mark, by its pair, that has the words of an English one, where that is plain from either side. */
  const partners = places.map((en) => {
    const best = onlyHighest(places, (fr) => at(en, fr))
    return best !== null && onlyHighest(places, (other) => at(other, best)) === en ? best : null
  })
  const rings = ringsIn(partners)
  const told = new Set(rings.flat())
  for (const [one, other] of partners.entries()) {
    if (other === null || other === one || told.has(one) || told.has(other)) continue
    const [a, b] = [pairs[one], pairs[other]]
    // The other half of the exchange: nothing else is known of where it belongs.
    const isLeft = partners[other] === null && !partners.includes(one)
    if (!isLeft || a === undefined || b === undefined) continue
    if (isSure(a.en, b.fr) && isOpen(b.en, 'en') && isOpen(a.fr, 'fr')) {
      rings.push([one, other])
      told.add(one).add(other)
    }
  }
  return rings
    .filter((ring) => ring.every((place) => at(place, place) === 0))
    .map((ring) => ring.sort((a, b) => a - b).flatMap((place) => pairs[place] ?? []))
}

/** Places that lead back to where one began, two or more: nothing leads to a place from two others. */
function ringsIn(next: readonly (number | null)[]): number[][] {
  const seen = new Set<number>()
  return next.flatMap((_, start) => {
    const ring: number[] = []
    for (let place: number | null = start; place !== null && !seen.has(place); place = next[place] ?? null) {
      seen.add(place)
      ring.push(place)
    }
    const last = ring.at(-1)
    return ring.length > 1 && last !== undefined && next[last] === start ? [ring] : []
  })
}

function onlyHighest(places: readonly number[], worth: (place: number) => number): number | null {
  const [best, second] = [...places].sort((a, b) => worth(b) - worth(a))
  if (best === undefined || worth(best) < likely) return null
  return second !== undefined && worth(second) === worth(best) ? null : best
}
