import { Button, SearchBox } from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import type { ClauseStepView } from '../../../shared/ipc/clause-views.ts'
import type { TermConcept } from '../../../shared/terms/term-concept.ts'
import { foldForSearch, searchWords } from '../../../shared/text/search-words.ts'
import { call } from '../../api/client.ts'
import { takeOffTerms, useClauses } from '../../state/clauses-store.ts'
import { attempt, say } from '../../state/messages-store.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { useFixedRows } from '../../ui/use-fixed-rows.ts'
import styles from './clauses.module.css'

type ImportedStep = Extract<ClauseStepView, { imported: string[] }>

/** The lists of terms that people imported: whose, when, how many; each can be looked through and taken off. */
export function TermLists({ steps }: { steps: readonly ClauseStepView[] }) {
  const { text } = useText()
  const held = steps.filter((step): step is ImportedStep => 'imported' in step && step.terms.length > 0)
  const count = held.flatMap(({ terms }) => terms).reduce((sum, { concepts }) => sum + concepts, 0)
  if (held.length === 0) return null
  return (
    <details className={styles.pairs}>
      <summary>{text.clauses.terms.title(count)}</summary>
      <p className={styles.summary}>{text.clauses.terms.about}</p>
      <ul className={styles.termLists}>
        {held.toReversed().map((step) => (
          <TermListOf key={step.id} step={step} />
        ))}
      </ul>
    </details>
  )
}

function TermListOf({ step }: { step: ImportedStep }) {
  const { text, format } = useText()
  const isBusy = useClauses((clauses) => clauses.isBusy)
  const [isOpen, setIsOpen] = useState(false)
  const name = step.terms.map((list) => list.name).join(', ')
  const count = step.terms.reduce((sum, { concepts }) => sum + concepts, 0)
  const takeOff = (): void => {
    void takeOffTerms(step.id).then((isDone) => {
      if (isDone) say(text.clauses.terms.takenOff(name), true)
    })
  }
  return (
    <li>
      <span>
        <strong>{name}</strong> {text.clauses.terms.count(count)} · {step.author} · {format.dateTime(step.at)}
      </span>
      <Button
        size="small"
        appearance="transparent"
        aria-expanded={isOpen}
        aria-label={isOpen ? text.clauses.terms.hideOf(name) : text.clauses.terms.showOf(name)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? text.clauses.terms.hide : text.clauses.terms.show}
      </Button>
      <DecidingButton
        size="small"
        appearance="transparent"
        disabled={isBusy}
        aria-label={text.clauses.terms.takeOffOf(name)}
        onClick={takeOff}
      >
        {text.clauses.terms.takeOff}
      </DecidingButton>
      {isOpen && <Terms step={step.id} name={name} />}
    </li>
  )
}

/** Height of a line in pixels; must agree with `.term` in the style sheet. */
const lineHeight = 28

/** A list of any length: only the lines in sight are drawn. */
function Terms({ step, name }: { step: string; name: string }) {
  const { text } = useText()
  const [concepts, setConcepts] = useState<readonly TermConcept[] | null>(null)
  const [query, setQuery] = useState('')
  useEffect(() => {
    let isShown = true
    void attempt(() => call('terms.list', { step })).then((lists) => {
      if (isShown) setConcepts(lists?.flatMap((list) => list.concepts) ?? [])
    })
    return () => {
      isShown = false
    }
  }, [step])
  const lines = useMemo(
    () => (concepts ?? []).map(({ en, fr }) => ({ en: en.join(' · '), fr: fr.join(' · ') })),
    [concepts],
  )
  const found = useMemo(() => {
    const words = searchWords(query)
    if (words.length === 0) return lines
    return lines.filter(({ en, fr }) => {
      const said = foldForSearch(`${en}\n${fr}`)
      return words.every((word) => said.includes(word))
    })
  }, [lines, query])
  const { ref, first, last, onScroll, reveal } = useFixedRows(found.length, lineHeight)
  useEffect(() => reveal(0), [query, reveal])
  return (
    <div className={styles.terms}>
      <SearchBox
        size="small"
        value={query}
        aria-label={text.clauses.terms.search}
        placeholder={text.clauses.terms.search}
        onChange={(_event, { value }) => setQuery(value)}
      />
      <span className={styles.summary} role="status">
        {concepts === null ? text.clauses.terms.loading : text.clauses.terms.found(found.length)}
      </span>
      <div
        ref={ref}
        className={styles.termBox}
        role="table"
        tabIndex={0}
        aria-label={name}
        aria-rowcount={found.length}
        onScroll={onScroll}
      >
        <div role="rowgroup" className={styles.termLines} style={{ height: found.length * lineHeight }}>
          {found.slice(first, last + 1).map(({ en, fr }, index) => (
            <div
              key={first + index}
              role="row"
              aria-rowindex={first + index + 1}
              className={styles.term}
              style={{ transform: `translateY(${(first + index) * lineHeight}px)` }}
            >
              <span role="cell" lang="en" title={en}>
                {en}
              </span>
              <span role="cell" lang="fr" title={fr}>
                {fr}
              </span>
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
