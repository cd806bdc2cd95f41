import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Decision, DecisionKind, History, Reason, Signature } from '../../../shared/decisions/decision.ts'
import { saidIn } from '../../../shared/decisions/said.ts'
import { openErrors } from '../../../shared/decisions/sign-off.ts'
import { standings } from '../../../shared/decisions/standing.ts'
import { fingerprintOfSide, textsOf } from '../../../shared/decisions/text-fingerprint.ts'
import type { Notice } from '../../../shared/notice/notice.ts'
import type { Language } from '../../../shared/notice/report.ts'
import type { Settled, Shelved } from '../notices/library-entries.ts'
import type { Clock } from '../ports/ports.ts'
import { createActNames, inOrder } from '../store/act-order.ts'
import type { Store } from '../store/store.ts'
import { createCarryOver, type JudgedAnew } from './carry-over.ts'
import { alone } from './post-names.ts'
import { falseAlarmsIn, settledOf } from './settled.ts'

export interface DecisionsOptions {
  store: Store
  clock: Clock
  author: () => string
  /** Every name under which something may be kept of a post, its own last; absent, that alone. */
  postNames?: (post: string) => readonly string[]
  /** The code that judges now, and the app's version, for people. */
  judgedBy: () => { by: string; version: string }
}

export type Decisions = Awaited<ReturnType<typeof createDecisions>>

/** What people decided, kept on the disk before it is shown as kept. */
export async function createDecisions({ store, clock, author, judgedBy, postNames = alone }: DecisionsOptions) {
  const byPost = new Map<string, History>()
  let nameAct = createActNames([])
  const carryOver = createCarryOver({ store, judgedBy, nameAct: () => nameAct(clock.now()) })
  await load()

  return {
    /** What is kept may be more than before. */
    load,
    of: wholeOf,
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
          fr: 'Une alerte s’écarte avec un motif : choisissez-en un, ou écrivez-le.',
        })
      const concerned = notice.findings.filter(({ id }) => findings.includes(id))
      if (concerned.length !== new Set(findings).size)
        throw new Refusal({
          en: 'The notice has changed: this warning is no longer there.',
          fr: 'L’avis a changé : cette alerte n’y est plus.',
        })
      const said = new Map(saidIn(notice).map((each) => [each.finding, each]))
      const decisions = concerned.map((finding): Decision => {
        const of = said.get(finding.id)
        return {
          ...made(post),
          finding: finding.id,
          check: finding.check,
          texts: textsOf(notice, finding),
          kind,
          reason: kind === 'dismissed' ? reason : null,
          ...(of && { said: [of] }),
        }
      })
      const rows = decisions.flatMap(({ id, said: [of] = [] }) =>
        of === undefined ? [] : [{ ...note(), about: id, kind: 'decided', content: '', body: JSON.stringify(of) }],
      )
      await store.addDecisions(decisions, rows)
      historyOf(post).decisions.push(...decisions)
      return wholeOf(post)
    },
    sign: async (post: string, notice: Notice, language: Language, kind: Signature['kind']): Promise<History> => {
      if (kind === 'signed') refuseUnlessSettled(post, notice, language)
      const signature: Signature = {
        ...made(post),
        language,
        kind,
        side: fingerprintOfSide(notice[language]),
        ...(kind === 'signed' && { given: { ...judgedBy(), found: saidIn(notice) } }),
      }
      const { id, given } = signature
      await store.addSignature(
        signature,
        given === undefined
          ? []
          : [{ ...note(), about: id, kind: 'given', content: '', body: JSON.stringify(given.found) }],
      )
      historyOf(post).signatures.push(signature)
      return wholeOf(post)
    },
    /** Told before a judgement takes the place of one by another version. */
    judgedAnew: (judged: JudgedAnew): Promise<void> => carryOver(wholeOf(judged.post), judged),
    /** Ids of findings that stand dismissed as false alarms, sorted. */
    falseAlarms: ({ post, facts }: Pick<Shelved, 'post' | 'facts'>): string[] =>
      falseAlarmsIn(facts, wholeOf(post).decisions),
    /** What the list shows of it. */
    settled: ({ post, facts }: Shelved, isSeen: boolean): Settled => settledOf(facts, wholeOf(post), isSeen),
  }

  async function load(): Promise<void> {
    const kept = await store.history()
    byPost.clear()
    for (const decision of kept.decisions) historyOf(decision.post).decisions.push(decision)
    for (const signature of kept.signatures) historyOf(signature.post).signatures.push(signature)
    nameAct = createActNames([...kept.decisions, ...kept.signatures])
  }

  /** What was said of a post under any of its names, oldest first. */
  function wholeOf(post: string): History {
    const said = postNames(post).flatMap((name) => byPost.get(name) ?? [])
    if (said.length < 2) return said[0] ?? { decisions: [], signatures: [] }
    return {
      decisions: inOrder(said.flatMap(({ decisions }) => decisions)),
      signatures: inOrder(said.flatMap(({ signatures }) => signatures)),
    }
  }

  function historyOf(post: string): History {
    const known = byPost.get(post) ?? { decisions: [], signatures: [] }
    byPost.set(post, known)
    return known
  }

  function made(post: string) {
    return { ...nameAct(clock.now()), post, author: author() }
  }

  function note() {
    return { ...nameAct(clock.now()), ...judgedBy() }
  }

  function refuseUnlessSettled(post: string, notice: Notice, language: Language): void {
    if (notice[language] === null)
      throw new Refusal({
        en: 'This notice has no text in that language.',
        fr: 'Cet avis n’a pas de texte dans cette langue.',
      })
    const open = openErrors(notice.findings, standings(notice, wholeOf(post)))
    if (open.length > 0)
      throw new Refusal({
        en: `${open.length} open error${open.length === 1 ? '' : 's'}: mark each as to fix, or dismiss it with a reason, before you sign.`,
        fr: `${open.length} erreur${open.length === 1 ? '' : 's'} en suspens : marquez chacune à corriger, ou écartez-la avec un motif, avant de signer.`,
      })
  }
}
