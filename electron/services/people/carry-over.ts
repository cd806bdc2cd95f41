import { carriedDecisions, seenOnlyNow, type JudgedBefore } from '../../../shared/decisions/carry-over.ts'
import type { History } from '../../../shared/decisions/decision.ts'
import { signatureInForce } from '../../../shared/decisions/newer-findings.ts'
import { saidIn, type Said } from '../../../shared/decisions/said.ts'
import { openErrors } from '../../../shared/decisions/sign-off.ts'
import { sidePrints, standings } from '../../../shared/decisions/standing.ts'
import type { Notice } from '../../../shared/notice/notice.ts'
import type { Finding, Unchecked } from '../../../shared/notice/report.ts'
import { lookedAt } from '../store/history/said-rows.ts'
import type { SaidNote } from '../store/history/history-rows.ts'
import type { Store } from '../store/store.ts'

/** A notice that this version judges, and that it has not judged before. */
export interface JudgedAnew {
  post: string
  content: string
  notice: Pick<Notice, 'en' | 'fr' | 'findings'>
  /** Nothing was checked: it was given up. */
  isUnpaired?: true | undefined
  /** What another version found in the same content; null where that is not known. */
  before: { findings: readonly Finding[]; unchecked: readonly Unchecked[]; isOtherDay: boolean } | null
  /** Every content that is known of the post. */
  contents: readonly string[]
}

export interface CarryOverOptions {
  store: Pick<Store, 'judgement' | 'noteSaid'>
  judgedBy: () => { by: string; version: string }
  nameAct: () => { id: string; at: string }
}

/** The one check whose finds come with the day. */
const ofTheDay = 'deadline-window'

/**
 * What an update makes of what people said: nothing that they said is changed, but it is noted what it was about, and
 * what only the newer version sees of what they signed.
 */
export function createCarryOver({ store, judgedBy, nameAct }: CarryOverOptions) {
  return async (history: History, judged: JudgedAnew): Promise<void> => {
    if (history.decisions.length + history.signatures.length === 0) return
    const now = saidIn(judged.notice)
    const notes = [...(await carryDecisions(history, judged, now)), ...noteNewer(history, judged, now)]
    if (notes.length > 0) await store.noteSaid(notes)
  }

  async function carryDecisions(history: History, judged: JudgedAnew, now: readonly Said[]): Promise<SaidNote[]> {
    const before = await judgedBefore(history, judged)
    return carriedDecisions(history.decisions, now, before).map(({ decision, said }) => {
      decision.said = [...(decision.said ?? []), said]
      return row(decision.id, 'decided', '', said)
    })
  }

  /** Of the same content first; of other revisions only where something was decided that nobody knows the words of. */
  async function judgedBefore({ decisions }: History, judged: JudgedAnew): Promise<JudgedBefore[]> {
    const same = judged.before === null ? [] : [{ findings: judged.before.findings, isSameContent: true }]
    const isKnown = (finding: string): boolean => judged.before?.findings.some(({ id }) => id === finding) === true
    if (decisions.every(({ said, finding }) => said !== undefined || isKnown(finding))) return same
    const others: JudgedBefore[] = []
    for (const content of judged.contents) {
      if (content === judged.content) continue
      const kept = await store.judgement(content)
      if (kept !== null) others.push({ findings: kept.judgement.findings, isSameContent: false })
    }
    return [...same, ...others]
  }

  function noteNewer(history: History, judged: JudgedAnew, now: readonly Said[]): SaidNote[] {
    const { notice, content, before } = judged
    if (judged.isUnpaired === true) return []
    const { by } = judgedBy()
    const sides = sidePrints(notice)
    return (['en', 'fr'] as const).flatMap((language): SaidNote[] => {
      const signature = signatureInForce(language, sides, history.signatures)
      const looked = lookedAt({ by, content })
      if (signature === null || signature.given?.by === by || signature.looked?.includes(looked) === true) return []
      const open = openErrors(notice.findings, standings(notice, { ...history, signatures: [] }))
      const newer = seenOnlyNow({
        signature,
        now,
        before: before?.findings ?? null,
        untold: untoldBy(before),
        openErrors: new Set(open.map(({ id }) => id)),
      })
      signature.newer = [...(signature.newer ?? []), ...newer]
      signature.looked = [...(signature.looked ?? []), looked]
      return [row(signature.id, 'newer', content, newer)]
    })
  }

  function row(about: string, kind: string, content: string, said: Said | readonly Said[]): SaidNote {
    return { ...nameAct(), ...judgedBy(), about, kind, content, body: JSON.stringify(said) }
  }
}

function untoldBy(before: JudgedAnew['before']): Set<string> {
  const unchecked = before?.unchecked.map(({ check }) => check) ?? []
  return new Set(before?.isOtherDay === true ? [...unchecked, ofTheDay] : unchecked)
}
