import type { Finding, Side } from '../notice/report.ts'
import type { Decision, DecisionKind } from './decision.ts'
import { textsOf } from './text-fingerprint.ts'

/** How a warning stands today. */
export interface Standing {
  kind: DecisionKind
  /** The decision that holds; null while open. */
  decision: Decision | null
  /** An earlier decision on this place that holds no longer, because one of the two texts has changed. */
  lapsed: Decision | null
}

interface Judged {
  en: Side | null
  fr: Side | null
  findings: readonly Finding[]
}

/** Finding id → how it stands, from the decisions of its post, oldest first. */
export function standings(notice: Judged, decisions: readonly Decision[]): Map<string, Standing> {
  const latest = new Map(decisions.map((decision) => [decision.finding, decision]))
  const present = new Set(notice.findings.map(({ id }) => id))
  const gone = [...latest.values()].filter((decision) => decision.kind !== 'open' && !present.has(decision.finding))
  return new Map(
    notice.findings.map((finding) => [finding.id, standingOf(finding, notice, latest.get(finding.id), gone)]),
  )
}

function standingOf(
  finding: Finding,
  notice: Judged,
  decision: Decision | undefined,
  gone: readonly Decision[],
): Standing {
  if (decision !== undefined && decision.kind !== 'open') return { kind: decision.kind, decision, lapsed: null }
  // An open row was set by hand: that the warning was decided once before is no news to the person.
  const lapsed = decision === undefined ? lapsedDecision(finding, notice, gone) : null
  return { kind: 'open', decision: null, lapsed }
}

/** The same check said something here before, and just one of the two texts is another now. */
function lapsedDecision(finding: Finding, notice: Judged, gone: readonly Decision[]): Decision | null {
  const texts = textsOf(notice, finding)
  const same = (decision: Decision) =>
    (['en', 'fr'] as const).some((language) => texts[language] !== '' && texts[language] === decision.texts[language])
  return gone.findLast((decision) => decision.check === finding.check && same(decision)) ?? null
}
