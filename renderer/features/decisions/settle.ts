import type { DecisionKind, Reason, Signature } from '../../../shared/decisions/decision.ts'
import type { Finding, Language } from '../../../shared/notice/report.ts'
import { decide, sign, standingsOf, undoDecision } from '../../state/decisions-store.ts'
import { say } from '../../state/messages-store.ts'
import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import type { Text } from '../../text/en.ts'
import { nextOpen } from '../../notice/next-open.ts'

/** Settles warnings, says so, and goes on to the next open one. True when it is kept. */
export async function settle(
  findings: readonly string[],
  kind: DecisionKind,
  reason: Reason | null,
  listed: readonly Finding[],
  text: Text,
  offersAgain = true,
): Promise<boolean> {
  const [first] = findings
  const again = (): void => void settle(findings, kind, reason, listed, text)
  if (first === undefined || !(await decide(findings, kind, reason, offersAgain ? again : undefined))) return false
  say(
    findings.length > 1 && kind === 'dismissed' ? text.decisions.doneMany(findings.length) : text.decisions.done[kind],
    true,
  )
  if (kind !== 'open') {
    const next = nextOpen(listed, standingsOf(useOpened.getState().view), first)
    if (next !== null) turnToFinding(next.id)
  }
  keepFocus()
  return true
}

/** Whoever pressed a button that is gone now is put on the warning being looked at. */
function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('aside [aria-current="true"]')?.focus({ preventScroll: true })
  })
}

/** Signs a language of the open notice, or takes its signature back, and says so. */
export async function signNow(language: Language, kind: Signature['kind'], text: Text): Promise<void> {
  if (await sign(language, kind, () => void signNow(language, kind, text)))
    say((kind === 'signed' ? text.decisions.signedNow : text.decisions.withdrawnNow)[language], true)
}

export async function undo(text: Text): Promise<void> {
  const undone = await undoDecision()
  if (undone === 'not-undone') return
  if (undone === 'nothing-to-undo') {
    say(text.decisions.nothingToUndo)
    return
  }
  say(text.decisions.undone[undone.what])
  const [first] = undone.findings
  if (first !== undefined && undone.notice === useOpened.getState().id) turnToFinding(first)
  keepFocus()
}
