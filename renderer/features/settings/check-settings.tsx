import { Button, SearchBox, ToggleButton } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useConnection } from '../../state/connection-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { useView } from '../../state/view-store.ts'
import { foldForSearch, searchWords } from '../../../shared/text/search-words.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ArrowUndoRegular, SearchRegular } from '../../ui/icons.ts'
import { CheckLine } from './check-line.tsx'
import { byTopic } from './check-topics.ts'
import styles from './settings.module.css'

/** How serious each check is: by topic, searched, or only those that are other than usual. */
export function CheckSettings() {
  const { text, language, format } = useText()
  const checks = useConnection((connection) => connection.checks)
  const chosen = useSettings((settings) => settings.checks)
  const isFixed = useConnection((connection) => connection.fixed.includes('checks'))
  const asked = useView(({ askedCheck }) => askedCheck?.id ?? null)
  const [query, setQuery] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)
  useEffect(() => {
    // The dialog takes the focus to its cross first.
    const turn = requestAnimationFrame(() => {
      if (asked === null) return
      const line = document.getElementById(`check-${asked}`)
      line?.scrollIntoView({ block: 'start' })
      line?.querySelector('select')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(turn)
  }, [asked])
  const changed = [...checks.keys()].filter((id) => chosen[id] !== undefined).length
  const words = searchWords(query)
  const groups = byTopic(checks.values())
    .map(({ topic, checks: here }) => ({
      topic,
      checks: here.filter((check) => {
        const about = foldForSearch(`${check.id} ${check.title[language]} ${check.explain[language]}`)
        return words.every((word) => about.includes(word)) && (!onlyChanged || chosen[check.id] !== undefined)
      }),
    }))
    .filter((group) => group.checks.length > 0)
  return (
    <>
      <p className={styles.hint}>
        {checks.size === 0 ? text.settings.noChecks : isFixed ? text.settings.fixed : text.settings.checksWhy}
      </p>
      <div className={styles.checkControls}>
        <SearchBox
          value={query}
          aria-label={text.settings.searchChecks}
          placeholder={text.settings.searchChecks}
          onChange={(_event, { value }) => setQuery(value)}
        />
        {(changed > 0 || onlyChanged) && (
          <ToggleButton
            checked={onlyChanged}
            onClick={() => setOnlyChanged(!onlyChanged)}
          >{`${text.settings.changedChecks} (${format.number(changed)})`}</ToggleButton>
        )}
        {changed > 0 && !isFixed && (
          <Button icon={<ArrowUndoRegular />} onClick={() => changeSettings({ checks: {} })}>
            {text.settings.resetChecks}
          </Button>
        )}
      </div>
      <div className={styles.checks} tabIndex={0} role="region" aria-label={text.settings.checks}>
        {groups.length === 0 && checks.size > 0 && (
          <EmptyState icon={<SearchRegular />}>
            <p>{text.settings.noCheckFits}</p>
          </EmptyState>
        )}
        {groups.map(({ topic, checks: here }) => (
          <section key={topic} aria-labelledby={`checks-${topic}`}>
            <h3 className={styles.topic} id={`checks-${topic}`}>
              {text.settings.topics[topic]}
            </h3>
            <ul>
              {here.map((check) => (
                <CheckLine key={check.id} check={check} isFixed={isFixed} isAsked={check.id === asked} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
