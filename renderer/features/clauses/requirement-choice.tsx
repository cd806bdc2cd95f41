import { Field, Input, Select } from '@fluentui/react-components'
import type { Clause, Requirement } from '../../../shared/wording/clause.ts'
import { useClauses } from '../../state/clauses-store.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { keep } from './keep.ts'
import { today } from './today.ts'
import styles from './clauses.module.css'

const ways = ['always', 'twin', 'from', 'optional'] as const

/** When the clause must be there: as the notices have it, or as the user says. */
export function RequirementChoice({ clause }: { clause: Clause }) {
  const { text, format } = useText()
  const undecidable = useUndecidable()
  const isBusy = useClauses((clauses) => clauses.isBusy) || undecidable !== null
  const { required, requiredBy, id } = clause
  const choose = (next: Requirement | null): void => keep({ clause: id, required: next }, text)
  return (
    <div className={styles.requirement}>
      <Field
        size="small"
        label={text.clauses.required}
        orientation="horizontal"
        className={styles.field}
        title={undecidable ?? ''}
      >
        <Select
          aria-description={undecidable ?? undefined}
          size="small"
          disabled={isBusy}
          value={requiredBy === 'learned' ? `learned ${required.when}` : required.when}
          onChange={(_event, { value }) => {
            const way = ways.find((known) => known === value)
            if (way === undefined) choose(null)
            else
              choose(
                way === 'from'
                  ? { when: 'from', date: required.when === 'from' ? required.date : firstOf(clause) }
                  : { when: way },
              )
          }}
        >
          <option value={requiredBy === 'learned' ? `learned ${required.when}` : 'learned'}>
            {requiredBy === 'learned'
              ? `${text.clauses.requirements[required.when]} (${text.clauses.learnedRequirement})`
              : text.clauses.learnedRequirement}
          </option>
          {ways.map((way) => (
            <option key={way} value={way}>
              {text.clauses.requirements[way]}
            </option>
          ))}
        </Select>
      </Field>
      {required.when === 'from' && (
        <Field size="small" label={text.clauses.fromDate} orientation="horizontal" className={styles.field}>
          {/* What is typed into a date is complete when it is left. */}
          <Input
            key={required.date}
            type="date"
            size="small"
            disabled={isBusy}
            defaultValue={required.date}
            onBlur={({ target }) => {
              if (target.value !== '' && target.value !== required.date) choose({ when: 'from', date: target.value })
            }}
          />
        </Field>
      )}
      {required.when === 'from' && <span className={styles.echo}>{format.date(required.date)}</span>}
    </div>
  )
}

/** The earliest deadline of a notice that has it. */
function firstOf({ en, fr }: Clause): string {
  return [en, fr].flatMap((side) => side?.wordings.flatMap(({ first }) => first ?? []) ?? []).sort()[0] ?? today()
}
