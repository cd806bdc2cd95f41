import { create } from 'zustand'
import type { DecisionKind, History, Reason, Signature } from '../../shared/decisions/decision.ts'
import { standings, type Standing } from '../../shared/decisions/standing.ts'
import type { NoticeView } from '../../shared/ipc/views.ts'
import type { Language } from '../../shared/notice/report.ts'
import { call } from '../api/client.ts'
import { countedNotice } from '../notice/counted-findings.ts'
import { attempt } from './messages-store.ts'
import { useOpened } from './notice-store.ts'

/** How warnings stood before a decision, so that it can be taken back. */
interface Before {
  notice: string
  findings: { id: string; kind: DecisionKind; reason: Reason | null }[]
  /** How to take back what is no decision on warnings; true when it was. */
  takeBack?: () => Promise<boolean>
  /** By which it may be taken back elsewhere as well. */
  step?: string
  what: 'decision' | 'pairing' | 'signature' | 'clauses' | 'forms'
}

interface Decisions {
  /** Decisions of this session, the last one last. */
  undoable: readonly Before[]
  /** Warnings that the dismiss dialog is open for. */
  dismissing: readonly string[]
}

export const useDecisions = create<Decisions>(() => ({ undoable: [], dismissing: [] }))

const noStandings: ReadonlyMap<string, Standing> = new Map()
const remembered = new WeakMap<NoticeView, ReadonlyMap<string, Standing>>()

/** Finding id → how it stands. Worked out once for each state of the notice. */
export function standingsOf(notice: NoticeView | null): ReadonlyMap<string, Standing> {
  if (notice === null) return noStandings
  const known = remembered.get(notice) ?? standings(notice, notice.history)
  remembered.set(notice, known)
  return known
}

const counted = new WeakMap<NoticeView, NoticeView>()

/** The notice without what only a newer version sees of what was signed. Worked out once for each state of it. */
export function countedOf(notice: NoticeView): NoticeView {
  const known = counted.get(notice) ?? countedNotice(notice, standingsOf(notice))
  counted.set(notice, known)
  return known
}

/** True when it is kept. */
export async function decide(
  findings: readonly string[],
  kind: DecisionKind,
  reason: Reason | null = null,
  again?: () => void,
): Promise<boolean> {
  const { id, view } = useOpened.getState()
  if (id === null || view === null || findings.length === 0) return false
  const stood = standingsOf(view)
  const before: Before = {
    what: 'decision',
    notice: id,
    findings: findings.map((finding) => ({
      id: finding,
      kind: stood.get(finding)?.kind ?? 'open',
      reason: stood.get(finding)?.decision?.reason ?? null,
    })),
  }
  if (!(await send(id, findings, kind, reason, again))) return false
  useDecisions.setState(({ undoable }) => ({ undoable: [...undoable, before] }))
  return true
}

/** What was undone, and the warnings it concerned. */
interface Undone {
  what: Before['what']
  notice: string
  findings: string[]
}

/** Takes the last step of this session back; what keeps it from being taken back is said by itself. */
export async function undoDecision(): Promise<Undone | 'nothing-to-undo' | 'not-undone'> {
  const { undoable } = useDecisions.getState()
  const last = undoable.at(-1)
  if (last === undefined) return 'nothing-to-undo'
  // Off the list at once: a key pressed twice takes two steps back, not the same one twice.
  useDecisions.setState({ undoable: undoable.slice(0, -1) })
  if (await takeBack(last)) return { what: last.what, notice: last.notice, findings: last.findings.map(({ id }) => id) }
  useDecisions.setState((now) => ({ undoable: now.undoable.toSpliced(undoable.length - 1, 0, last) }))
  return 'not-undone'
}

async function takeBack({ takeBack: own, notice, findings }: Before): Promise<boolean> {
  if (own !== undefined && !(await own())) return false
  const ways = Map.groupBy(findings, ({ kind, reason }) => JSON.stringify([kind, reason]))
  for (const stood of ways.values()) {
    const [{ kind, reason }] = stood as [Before['findings'][number]]
    const ids = stood.map(({ id }) => id)
    if (!(await send(notice, ids, kind, reason))) return false
  }
  return true
}

/** So that Ctrl+Z takes back, in its turn, what another part of the desk did. */
export function rememberUndo(
  what: Before['what'],
  notice: string,
  takeBack: () => Promise<boolean>,
  step?: string,
): void {
  const before: Before = { what, notice, findings: [], takeBack, ...(step !== undefined && { step }) }
  useDecisions.setState(({ undoable }) => ({ undoable: [...undoable, before] }))
}

/** It was taken back elsewhere. */
export function forgetUndo(step: string): void {
  useDecisions.setState(({ undoable }) => ({ undoable: undoable.filter((before) => before.step !== step) }))
}

/** True when it is kept. */
export async function sign(language: Language, kind: Signature['kind'], again?: () => void): Promise<boolean> {
  const { id } = useOpened.getState()
  if (id === null || !(await sendSignature(id, language, kind, again))) return false
  rememberUndo('signature', id, () => sendSignature(id, language, kind === 'signed' ? 'withdrawn' : 'signed'))
  return true
}

async function sendSignature(
  id: string,
  language: Language,
  kind: Signature['kind'],
  again?: () => void,
): Promise<boolean> {
  const history = await attempt(() => call('signature.make', { id, language, kind }), again)
  if (history) show(id, history)
  return history !== undefined
}

export function askToDismiss(findings: readonly string[]): void {
  useDecisions.setState({ dismissing: findings })
}

async function send(
  id: string,
  findings: readonly string[],
  kind: DecisionKind,
  reason: Reason | null,
  again?: () => void,
): Promise<boolean> {
  const history = await attempt(() => call('decision.make', { id, findings: [...findings], kind, reason }), again)
  if (history) show(id, history)
  return history !== undefined
}

function show(id: string, history: History): void {
  useOpened.setState(({ id: opened, view }) => (opened === id && view !== null ? { view: { ...view, history } } : {}))
}
