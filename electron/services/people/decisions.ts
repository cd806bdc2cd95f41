import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { NoticeState } from '../../../shared/ipc/views.ts'
import type { Decision, DecisionKind, History, Reason, Signature } from '../../../shared/decisions/decision.ts'
import { openErrors } from '../../../shared/decisions/sign-off.ts'
import { standings } from '../../../shared/decisions/standing.ts'
import { fingerprintOfSide, textsOf } from '../../../shared/decisions/text-fingerprint.ts'
import type { Notice } from '../../../shared/notice/notice.ts'
import type { Language } from '../../../shared/notice/report.ts'
import type { Settled, Shelved } from '../notices/library-entries.ts'
import type { Clock } from '../ports/ports.ts'
import { createActNames } from '../store/act-order.ts'
import type { Store } from '../store/store.ts'

export interface DecisionsOptions {
  store: Store
  clock: Clock
  author: () => string
}

export type Decisions = Awaited<ReturnType<typeof createDecisions>>

/** What people decided, kept on the disk before it is shown as kept. */
export async function createDecisions({ store, clock, author }: DecisionsOptions) {
  const byPost = new Map<string, History>()
  let nameAct = createActNames([])
  await load()

  return {
    /** What is kept may be more than before. */
    load,
    of: (post: string): History => byPost.get(post) ?? { decisions: [], signatures: [] },
    /** Refuses a dismissal without a reason, and a warning that the notice no longer has. */
    decide: async (
      post: string,
      notice: Notice,
      findings: readonly string[],
      kind: DecisionKind,
      reason: Reason | null,
    ): Promise<History> => {
      if (kind === 'dismissed' && (reason === null || (reason.kind === 'other' && reason.text === '')))
        throw new Refusal({
          en: 'A warning is dismissed with a reason: choose one, or write it.',
          fr: 'Une alerte s’écarte avec un motif : choisissez-en un, ou écrivez-le.',
        })
      const concerned = notice.findings.filter(({ id }) => findings.includes(id))
      if (concerned.length !== new Set(findings).size)
        throw new Refusal({
          en: 'The notice has changed: this warning is no longer there.',
          fr: 'L’avis a changé : cette alerte n’y est plus.',
        })
      const decisions = concerned.map((finding): Decision => ({
        ...made(post),
        finding: finding.id,
        check: finding.check,
        texts: textsOf(notice, finding),
        kind,
        reason: kind === 'dismissed' ? reason : null,
      }))
      await store.addDecisions(decisions)
      historyOf(post).decisions.push(...decisions)
      return historyOf(post)
    },
    sign: async (post: string, notice: Notice, language: Language, kind: Signature['kind']): Promise<History> => {
      if (kind === 'signed') refuseUnlessSettled(post, notice, language)
      const signature: Signature = { ...made(post), language, kind, side: fingerprintOfSide(notice[language]) }
      await store.addSignature(signature)
      historyOf(post).signatures.push(signature)
      return historyOf(post)
    },
    /** Ids of findings that stand dismissed as false alarms, sorted. */
    falseAlarms: (post: string): string[] => falseAlarmsIn(byPost.get(post)?.decisions ?? []),
    /** What the list shows of it. */
    settled: (shelved: Shelved, isSeen: boolean): Settled => settledOf(shelved, byPost.get(shelved.post), isSeen),
  }

  async function load(): Promise<void> {
    const kept = await store.history()
    byPost.clear()
    for (const decision of kept.decisions) historyOf(decision.post).decisions.push(decision)
    for (const signature of kept.signatures) historyOf(signature.post).signatures.push(signature)
    nameAct = createActNames([...kept.decisions, ...kept.signatures])
  }

  function historyOf(post: string): History {
    const known = byPost.get(post) ?? { decisions: [], signatures: [] }
    byPost.set(post, known)
    return known
  }

  function made(post: string) {
    return { ...nameAct(clock.now()), post, author: author() }
  }

  function refuseUnlessSettled(post: string, notice: Notice, language: Language): void {
    if (notice[language] === null)
      throw new Refusal({
        en: 'This notice has no text in that language.',
        fr: 'Cet avis n’a pas de texte dans cette langue.',
      })
    const open = openErrors(notice.findings, standings(notice, historyOf(post).decisions))
    if (open.length > 0)
      throw new Refusal({
        en: `${open.length} open error${open.length === 1 ? '' : 's'}: mark each as to fix, or dismiss it with a reason, before you sign.`,
        fr: `${open.length} erreur${open.length === 1 ? '' : 's'} en suspens : marquez chacune à corriger, ou écartez-la avec un motif, avant de signer.`,
      })
  }
}

function falseAlarmsIn(decisions: readonly Decision[]): string[] {
  const latest = new Map(decisions.map((decision) => [decision.finding, decision]))
  return [...latest.values()]
    .filter(({ kind, reason }) => kind === 'dismissed' && reason?.kind === 'false-alarm')
    .map(({ finding }) => finding)
    .sort()
}

function settledOf({ facts }: Shelved, history: History | undefined, isSeen: boolean): Settled {
  const latest = new Map(history?.decisions.map((decision) => [decision.finding, decision.kind]))
  const counts = { error: 0, warning: 0, info: 0 }
  const shown = facts.findings.filter(({ id }) => latest.get(id) !== 'dismissed')
  for (const { severity } of shown) counts[severity] += 1
  const toFix = shown.filter(({ id }) => latest.get(id) === 'to-fix').length
  const openErrors = facts.findings.filter(
    ({ id, severity }) => severity === 'error' && (latest.get(id) ?? 'open') === 'open',
  ).length
  return {
    counts,
    toFix,
    openErrors,
    checks: [...new Set(shown.map(({ check }) => check))].sort(),
    state: stateOf(facts, history, isSeen),
  }
}

function stateOf(facts: Shelved['facts'], history: History | undefined, isSeen: boolean): NoticeState {
  const held = (language: Language) => {
    const last = history?.signatures.findLast((signature) => signature.language === language)
    return last === undefined || last.kind === 'withdrawn'
      ? 'none'
      : last.side === facts.sides[language]
        ? 'signed'
        : 'lapsed'
  }
  const [en, fr] = [held('en'), held('fr')]
  if (en === 'lapsed' || fr === 'lapsed') return 'changed'
  if (facts.languages.every((language) => (language === 'en' ? en : fr) === 'signed')) return 'signed'
  if (en === 'signed') return 'signed-en'
  if (fr === 'signed') return 'signed-fr'
  return isSeen || (history?.decisions.length ?? 0) > 0 ? 'in-review' : 'new'
}
