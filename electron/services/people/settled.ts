import type { NoticeState } from '../../../shared/ipc/views.ts'
import type { Decision, History } from '../../../shared/decisions/decision.ts'
import { decisionsOn } from '../../../shared/decisions/holding.ts'
import { newerFindings, signatureInForce, type SidePrints } from '../../../shared/decisions/newer-findings.ts'
import type { Language } from '../../../shared/notice/report.ts'
import type { Settled } from '../notices/library-entries.ts'
import type { NoticeFacts } from '../store/readings/notice-facts.ts'

/** What the list shows of what was decided on a notice; `isSeen`: somebody has opened it. */
export function settledOf(facts: NoticeFacts, history: History, isSeen: boolean): Settled {
  const { decisions, signatures } = history
  const on = decisionsOn(facts.findings, decisions)
  const kindOf = (id: string): Decision['kind'] => on.get(id)?.kind ?? 'open'
  const newer = newerFindings(facts.findings, printsOf(facts), signatures)
  const found = facts.findings.filter(({ id }) => kindOf(id) !== 'open' || !newer.has(id))
  const shown = found.filter(({ id }) => kindOf(id) !== 'dismissed')
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of shown) counts[severity] += 1
  return {
    counts,
    toFix: shown.filter(({ id }) => kindOf(id) === 'to-fix').length,
    openErrors: found.filter(({ id, severity }) => severity === 'error' && kindOf(id) === 'open').length,
    checks: [...new Set(shown.map(({ check }) => check))].sort(),
    state: stateOf(facts, { decisions, signatures }, isSeen),
  }
}

/**
 * Ids of findings that stand dismissed as false alarms, sorted: by their own id, also where the list does not have them
 * now, and by that of whatever says the same words.
 */
export function falseAlarmsIn({ findings }: NoticeFacts, decisions: readonly Decision[]): string[] {
  const latest = new Map(decisions.map((decision) => [decision.finding, decision]))
  for (const [id, decision] of decisionsOn(findings, decisions)) latest.set(id, decision)
  return [...latest]
    .filter(([, { kind, reason }]) => kind === 'dismissed' && reason?.kind === 'false-alarm')
    .map(([id]) => id)
    .sort()
}

/** The list keeps '' for a side that a notice lacks. */
function printsOf({ languages, sides }: NoticeFacts): SidePrints {
  return Object.fromEntries(languages.map((language) => [language, sides[language]]))
}

function stateOf(facts: NoticeFacts, { decisions, signatures }: History, isSeen: boolean): NoticeState {
  const held = (language: Language) => {
    const last = signatures.findLast((signature) => signature.language === language)
    if (last === undefined || last.kind === 'withdrawn') return 'none'
    return signatureInForce(language, facts.sides, signatures) === null ? 'lapsed' : 'signed'
  }
  const [en, fr] = [held('en'), held('fr')]
  if (en === 'lapsed' || fr === 'lapsed') return 'changed'
  if (facts.languages.every((language) => (language === 'en' ? en : fr) === 'signed')) return 'signed'
  if (en === 'signed') return 'signed-en'
  if (fr === 'signed') return 'signed-fr'
  return isSeen || decisions.length > 0 ? 'in-review' : 'new'
}
