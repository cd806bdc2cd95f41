import { Button, SearchBox, ToggleButton } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Clause } from '../../../shared/wording/clause.ts'
import { chooseClause, clauseKinds, useClauses } from '../../state/clauses-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { CheckmarkRegular, SearchRegular } from '../../ui/icons.ts'
import { stepInList } from '../../ui/step-in-list.ts'
import { isOfKind, nameOf, standingOf, wordingsOf, type ClauseGroup } from './clause-groups.ts'
import styles from './clauses.module.css'

/** Lines that Page Up and Page Down go over. */
const page = 8

/** The clauses by section. The arrow keys choose what they reach. */
export function ClauseList({ groups }: { groups: readonly ClauseGroup[] }) {
  const { text } = useText()
  const { chosen, query, kind } = useClauses()
  const isWhole = query.trim() === '' && kind === null
  const all = groups.flatMap(({ clauses }) => clauses)
  const first = all[0]?.id
  const at = all.findIndex(({ id }) => id === chosen)
  useEffect(() => document.getElementById('clause-list')?.focus({ preventScroll: true }), [])
  useEffect(() => {
    // In a low window the page scrolls as a whole: the first line need not be brought anywhere, and the way back stays
    // in sight.
    if (chosen !== null && chosen !== first)
      document.getElementById(`clause-line-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, first])
  const { aria } = useActionKeys()('search')
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = stepInList(event.key, at, all.length, page)
    const clause = next === null ? undefined : all[next]
    if (clause === undefined) return
    event.preventDefault()
    chooseClause(clause.id)
  }
  return (
    <nav className={styles.list} aria-label={text.clauses.list}>
      <div className={styles.searching} role="search">
        <SearchBox
          id="clause-search"
          className={styles.search}
          value={query}
          aria-label={text.clauses.search}
          aria-keyshortcuts={aria}
          placeholder={text.clauses.search}
          onChange={(_event, { value }) => useClauses.setState({ query: value })}
        />
        <KindChips />
        <span className={isWhole ? 'visually-hidden' : styles.summary} role="status">
          {isWhole ? '' : text.clauses.found(all.length)}
        </span>
      </div>
      {all.length === 0 ? (
        <EmptyState icon={<SearchRegular />}>
          <p>{text.clauses.noneFits}</p>
          <Button size="small" onClick={() => useClauses.setState({ query: '', kind: null })}>
            {text.clauses.showAll}
          </Button>
        </EmptyState>
      ) : (
        <div
          id="clause-list"
          className={styles.box}
          role="listbox"
          tabIndex={0}
          aria-label={text.clauses.list}
          aria-activedescendant={at === -1 ? undefined : `clause-line-${chosen ?? ''}`}
          onKeyDown={onKeyDown}
        >
          {groups.map(({ section, clauses }) => (
            <div key={section} role="group" aria-label={text.sections[section]}>
              <div className={styles.section} aria-hidden>
                {text.sections[section]}
              </div>
              {clauses.map((clause) => (
                <Line key={clause.id} clause={clause} isChosen={clause.id === chosen} />
              ))}
            </div>
          ))}
        </div>
      )}
    </nav>
  )
}

/** One kind at a time: those that somebody may want to decide on, and those that somebody did. */
function KindChips() {
  const { text, format } = useText()
  const { view, kind } = useClauses()
  const counts = clauseKinds
    .map((one) => ({ one, count: view?.clauses.filter((clause) => isOfKind(clause, one)).length ?? 0 }))
    .filter(({ one, count }) => count > 0 || one === kind)
  if (counts.length === 0) return null
  return (
    <div className={styles.chips} role="group" aria-label={text.list.filters}>
      {counts.map(({ one, count }) => (
        <ToggleButton
          key={one}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={kind === one}
          onClick={() => useClauses.setState({ kind: kind === one ? null : one })}
        >
          {`${text.clauses.kinds[one]} (${format.number(count)})`}
        </ToggleButton>
      ))}
    </div>
  )
}

function Line({ clause, isChosen }: { clause: Clause; isChosen: boolean }) {
  const { text, language } = useText()
  const name = nameOf(clause, language)
  const standing = standingOf(clause)
  const most = wordingsOf(clause)
  return (
    <div
      id={`clause-line-${clause.id}`}
      role="option"
      aria-selected={isChosen}
      className={classes(styles.line, isChosen && styles.current, clause.isForgotten === true && styles.forgotten)}
      onClick={() => chooseClause(clause.id)}
    >
      <span className={styles.name} lang={name.language}>
        {name.text}
      </span>
      <span className={styles.about}>
        <span>{text.clauses.notices(clause.carriers)}</span>
        {most > 1 && <span>{text.clauses.wordings(most)}</span>}
        {clause.isForgotten === true && <span>{text.clauses.forgotten}</span>}
        {clause.isForgotten !== true && standing === 'unsure' && (
          <span className={styles.unsure}>{text.clauses.unsure}</span>
        )}
        {clause.isForgotten !== true && standing === 'chosen' && (
          <span className={styles.chosen}>
            <CheckmarkRegular aria-hidden />
            {text.clauses.chosen}
          </span>
        )}
      </span>
    </div>
  )
}
