import type { ClauseStepView } from '../../../shared/ipc/clause-views.ts'
import { takeBackStep, useClauses } from '../../state/clauses-store.ts'
import { say } from '../../state/messages-store.ts'
import type { Text } from '../../text/en.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import styles from './clauses.module.css'

/** What people decided on a clause, the latest first; each can be taken back. */
export function ClauseHistory({ steps }: { steps: readonly ClauseStepView[] }) {
  const { text, format } = useText()
  const isBusy = useClauses((clauses) => clauses.isBusy)
  const takeBack = (id: string): void => {
    void takeBackStep(id).then((isDone) => {
      if (isDone) say(text.clauses.undone)
    })
  }
  return (
    <section className={styles.history} aria-label={text.clauses.history}>
      <h3 className={styles.language}>{text.clauses.history}</h3>
      <ul>
        {steps.toReversed().map((step) => (
          <li key={step.id}>
            <span>
              <strong>{step.author}</strong> {wordsFor(step, text)} · {format.dateTime(step.at)}
            </span>
            <DecidingButton
              size="small"
              appearance="transparent"
              disabled={isBusy}
              aria-label={text.clauses.takeBackOf(wordsFor(step, text))}
              onClick={() => takeBack(step.id)}
            >
              {text.clauses.takeBack}
            </DecidingButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordsFor(step: ClauseStepView, { clauses: { steps } }: Text): string {
  if (!('decision' in step)) return steps.imported(step.imported.length)
  const { decision } = step
  if ('isForgotten' in decision) return decision.isForgotten ? steps.forgotten : steps.remembered
  if ('required' in decision) return decision.required === null ? steps.requirementReleased : steps.required
  if ('wording' in decision)
    return decision.replaced === 'in-use' ? steps.inUse[decision.language] : steps.replaced[decision.language]
  return decision.standard === null ? steps.released[decision.language] : steps.standard[decision.language]
}
