import type { Finding, Side } from '../notice/report.ts'
import { isSameOrPart } from '../notice/divided-checks.ts'
import type { Decision, DecisionKind, History } from './decision.ts'
import { decisionsOn } from './holding.ts'
import { newerFindings, type SidePrints } from './newer-findings.ts'
import { placedIn } from './said.ts'
import { fingerprintOfSide, textsOf } from './text-fingerprint.ts'

/** How a warning stands today. */
export interface Standing {
  kind: DecisionKind
  /** The decision that holds; null while open. */
  decision: Decision | null
  /** An earlier decision on this place that holds no longer. */
  lapsed: Lapse | null
  /** Only a newer version than the one that signed sees it, and nobody has decided on it: it counts nowhere. */
  isNewer?: true
}

/**
 * `text`: one of the two texts is another now. `warning`: both stay the same, and the warning is another one, as far as
 * can be told: what the earlier one was about may not be known.
 */
export interface Lapse {
  decision: Decision
  why: 'text' | 'warning'
}

interface Judged {
  en: Side | null
  fr: Side | null
  findings: readonly Finding[]
}

/** Finding id → how it stands, from what was decided and signed on its post, oldest first. */
export function standings(notice: Judged, { decisions, signatures }: History): Map<string, Standing> {
  const placed = placedIn(notice)
  const on = decisionsOn(placed, decisions)
  const newer = newerFindings(placed, sidePrints(notice), signatures)
  const held = new Set([...on.values()].map(({ finding }) => finding))
  const present = new Set(notice.findings.map(({ id }) => id))
  const latest = new Map(decisions.map((decision) => [decision.finding, decision]))
  const gone = [...latest.values()].filter(
    ({ kind, finding }) => kind !== 'open' && !present.has(finding) && !held.has(finding),
  )
  return new Map(
    notice.findings.map((finding) => {
      const standing = standingOf(finding, notice, on.get(finding.id), gone)
      return [finding.id, standing.kind === 'open' && newer.has(finding.id) ? { ...standing, isNewer: true } : standing]
    }),
  )
}

/** Of the sides that the notice has. */
export function sidePrints({ en, fr }: Pick<Judged, 'en' | 'fr'>): SidePrints {
  return { ...(en && { en: fingerprintOfSide(en) }), ...(fr && { fr: fingerprintOfSide(fr) }) }
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

/** The same check said something here before, which was settled, and does not say it any more. */
function lapsedDecision(finding: Finding, notice: Judged, gone: readonly Decision[]): Lapse | null {
  if (gone.length === 0) return null
  const texts = textsOf(notice, finding)
  const sameTexts = (decision: Decision): number =>
    (['en', 'fr'] as const).filter((language) => texts[language] !== '' && texts[language] === decision.texts[language])
      .length
  const last = gone.findLast((decision) => isSameOrPart(decision.check, finding.check) && sameTexts(decision) > 0)
  if (last === undefined) return null
  const isSame = texts.en === last.texts.en && texts.fr === last.texts.fr
  return { decision: last, why: isSame ? 'warning' : 'text' }
}
