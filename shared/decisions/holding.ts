import type { Decision } from './decision.ts'
import { isOfSameWords, isSaidAgain, type PlacedFinding, type Said } from './said.ts'

/**
 * Finding id → the last thing that anybody decided on it, 'open' included: by its id, or where the same words of both
 * texts are said again, by whatever check. Decisions are those of the post, oldest first.
 *
 * A decision on a finding that stands there still is about that one alone: whatever else says something of the same
 * words is news.
 */
export function decisionsOn(findings: readonly PlacedFinding[], decisions: readonly Decision[]): Map<string, Decision> {
  const latest = new Map(decisions.map((decision, at) => [decision.finding, { decision, at }]))
  const present = new Set(findings.map(({ id }) => id))
  const moved = [...latest.values()].filter(
    ({ decision }) => !present.has(decision.finding) && (decision.said?.length ?? 0) > 0,
  )
  const on = new Map<string, Decision>()
  for (const finding of findings) {
    const own = latest.get(finding.id)
    const found = [...(own === undefined ? [] : [own]), ...saidAgain(moved, finding)]
    const last = found.reduce<Placed | null>((one, other) => (one === null || other.at > one.at ? other : one), null)
    if (last !== null) on.set(finding.id, last.decision)
  }
  return on
}

interface Placed {
  decision: Decision
  at: number
}

function saidAgain(moved: readonly Placed[], finding: PlacedFinding): Placed[] {
  if (moved.length === 0 || finding.place === undefined) return []
  const saids = (decision: Decision): readonly Said[] => decision.said ?? []
  const again = moved.filter(({ decision }) => saids(decision).some((said) => isSaidAgain(said, finding)))
  if (again.length > 0) return again
  // Said by several then and by one now: what was decided alike on all of them is decided on that one.
  const some = moved.flatMap((placed) =>
    saids(placed.decision)
      .filter((said) => isOfSameWords(said, finding))
      .map((said) => ({ placed, ...said.place })),
  )
  const [first] = some
  const isOnAll = new Set(some.map(({ nth }) => nth)).size === first?.of
  const isAlike = some.every(({ placed }) => placed.decision.kind === first?.placed.decision.kind)
  return isOnAll && isAlike ? some.map(({ placed }) => placed) : []
}
