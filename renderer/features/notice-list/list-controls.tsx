import { SearchBox, ToggleButton } from '@fluentui/react-components'
import { changeFilters, search, useList } from '../../state/list-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { CheckmarkRegular, DocumentErrorRegular } from '../../ui/icons.ts'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { findsChoices, withToggled, type Finds } from './list-filters.ts'
import { SortMenu } from './sort-menu.tsx'
import styles from './notice-list.module.css'

/** Search, the chips that narrow the list, the other filters, and its order. */
export function ListControls({ counts, summary }: { counts: Record<Finds, number>; summary: string }) {
  const { text, format } = useText()
  const { aria } = useActionKeys()('search')
  const query = useList((list) => list.query)
  const filters = useSettings((settings) => settings.list.filters)
  const chosen = filters.finds ?? []
  return (
    <div className={styles.controls} role="search">
      <SearchBox
        id="notice-search"
        size="medium"
        className={styles.search}
        value={query}
        aria-label={text.list.search}
        aria-keyshortcuts={aria}
        placeholder={text.list.searchHint}
        onChange={(_event, { value }) => search(value)}
      />
      <div className={styles.chips} role="group" aria-label={text.list.filters}>
        {findsChoices
          .filter((choice) => counts[choice] > 0 || chosen.includes(choice))
          .map((choice) => (
            <ToggleButton
              key={choice}
              size="small"
              shape="circular"
              appearance="outline"
              className={styles.chip}
              checked={chosen.includes(choice)}
              icon={<FindsIcon finds={choice} />}
              onClick={() => changeFilters(withToggled(filters, 'finds', choice))}
              aria-label={`${text.list.finds[choice]}, ${format.number(counts[choice])}`}
              title={text.list.finds[choice]}
            >
              {format.number(counts[choice])}
            </ToggleButton>
          ))}
      </div>
      <div className={styles.summary}>
        <span role="status">{summary}</span>
        <span className={styles.ordering}>
          <FilterMenu />
          <SortMenu />
        </span>
      </div>
    </div>
  )
}

function FindsIcon({ finds }: { finds: Finds }) {
  if (finds === 'clean') return <CheckmarkRegular aria-hidden />
  if (finds === 'unread') return <DocumentErrorRegular aria-hidden />
  return <SeverityIcon severity={finds} />
}
