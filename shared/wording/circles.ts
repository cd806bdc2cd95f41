import type { NoticeDigest } from './digest-notice.ts'

/**
 * Notices that share their clauses. Two services of one organisation may each have their own: what all notices of the
 * one carry is not missing in those of the other.
 */
export interface Circle<Item> {
  /** Keys of its notices. */
  notices: Set<string>
  /** How many of them carry each clause. */
  carried: Map<Item, number>
}

/** A notice that has less than this of what a circle's notices carry, or of what it says itself, is of another one. */
const enoughShared = 1 / 3
/** Fewer clauses tell nothing of whose they are. */
const enoughClauses = 3
/** From half of its notices on, a clause belongs to what a circle carries. */
const usual = 0.5
/** More circles than this are none. */
const mostCircles = 12

/**
 * Each notice put to the circle that it shares most with; the biggest first. `carriersOf`: keys of the notices that
 * carry a clause.
 */
export function circlesOf<Item>(
  digests: readonly NoticeDigest[],
  items: readonly Item[],
  carriersOf: (item: Item) => ReadonlySet<string>,
): Circle<Item>[] {
  const notices = new Map(digests.map((digest) => [digest.key, { digest, items: new Set<Item>() }]))
  for (const item of items) for (const key of carriersOf(item)) notices.get(key)?.items.add(item)
  const circles: Circle<Item>[] = []
  // Those that carry most show best what a circle carries.
  const ordered = [...notices.values()].sort(
    (a, b) => b.items.size - a.items.size || (a.digest.key < b.digest.key ? -1 : 1),
  )
  for (const { digest, items: own } of ordered) {
    const ranked = circles
      .map((circle) => ({ circle, shared: sharedWith(circle, own, passagesOf(digest)) }))
      .sort((a, b) => b.shared - a.shared)
    const best =
      ranked[0] !== undefined && (ranked[0].shared >= enoughShared || circles.length >= mostCircles)
        ? ranked[0].circle
        : undefined
    const circle = best ?? { notices: new Set<string>(), carried: new Map<Item, number>() }
    if (best === undefined) circles.push(circle)
    circle.notices.add(digest.key)
    for (const item of own) circle.carried.set(item, (circle.carried.get(item) ?? 0) + 1)
  }
  return circles.sort((a, b) => b.notices.size - a.notices.size)
}

/** 0…1: how much of what a circle carries, or of what a notice of so many passages can carry, the notice has. */
function sharedWith<Item>({ notices, carried }: Circle<Item>, own: ReadonlySet<Item>, passages: number): number {
  const core = [...carried].flatMap(([item, count]) => (count >= notices.size * usual ? [item] : []))
  const most = Math.min(core.length, passages)
  return most < enoughClauses ? 1 : core.filter((item) => own.has(item)).length / most
}

/** Passages that may be clauses, in the language that has more of them. */
function passagesOf({ clauses }: NoticeDigest): number {
  const own = clauses.filter(({ slot }) => slot === null)
  const english = own.filter(({ language }) => language === 'en').length
  return Math.max(english, own.length - english)
}
