import type { ClauseDecision } from '../../../shared/wording/decide.ts'
import { decideClause } from '../../state/clauses-store.ts'
import { say } from '../../state/messages-store.ts'
import type { Text } from '../../text/en.ts'

/** Keeps a decision on a clause and says so; what is refused says so by itself. */
export function keep(decision: ClauseDecision, text: Text): void {
  void decideClause(decision).then((isKept) => {
    if (isKept) say(text.clauses.done, true)
  })
}
