import type { ClauseStepView } from '../../../shared/ipc/clause-views.ts'
import type { Clause } from '../../../shared/wording/clause.ts'
import { useClauses } from '../../state/clauses-store.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { ClauseHistory } from './clause-history.tsx'
import { ClauseSideView } from './clause-side.tsx'
import { nameOf } from './clause-groups.ts'
import { keep } from './keep.ts'
import { RequirementChoice } from './requirement-choice.tsx'
import styles from './clauses.module.css'

/**
 * One clause face to face: its standard and its wordings in each language, when it is required, and what was decided.
 */
export function ClauseDetail({ clause, steps }: { clause: Clause; steps: readonly ClauseStepView[] }) {
  const { text, language } = useText()
  const isBusy = useClauses((clauses) => clauses.isBusy)
  const name = nameOf(clause, language)
  const own = steps.filter((step) =>
    'decision' in step ? step.decision.clause === clause.id : step.imported.includes(clause.id),
  )
  return (
    <section className={styles.detail} aria-label={name.text.slice(0, 80)} aria-busy={isBusy}>
      <div className={styles.top}>
        <p className={styles.where}>
          {text.sections[clause.section]} ·{' '}
          {text.clauses.carriers(clause.carriers, Math.max(clause.eligible, clause.carriers))}
        </p>
        {clause.isForgotten === true ? (
          <p className={styles.leftAlone}>
            {text.clauses.forgottenLong}
            <DecidingButton
              size="small"
              disabled={isBusy}
              onClick={() => keep({ clause: clause.id, isForgotten: false }, text)}
            >
              {text.clauses.remember}
            </DecidingButton>
          </p>
        ) : (
          <div className={styles.choices}>
            <RequirementChoice clause={clause} />
            <DecidingButton
              size="small"
              disabled={isBusy}
              onClick={() => keep({ clause: clause.id, isForgotten: true }, text)}
            >
              {text.clauses.forget}
            </DecidingButton>
          </div>
        )}
      </div>
      <div className={styles.sides}>
        {(['en', 'fr'] as const).map((side) => (
          <ClauseSideView key={side} clause={clause} language={side} />
        ))}
      </div>
      {own.length > 0 && <ClauseHistory steps={own} />}
    </section>
  )
}
