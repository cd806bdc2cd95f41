import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, SearchBox, ToggleButton } from '@fluentui/react-components'
import { search, toggleFilter, useList, type ListFilter, type SortKey } from '../../state/list-store.ts'
import { useText } from '../../text/use-text.ts'
import { ArrowSortRegular, CheckmarkRegular, DocumentErrorRegular } from '../../ui/icons.ts'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import styles from './notice-list.module.css'

const filters: readonly ListFilter[] = ['error', 'warning', 'info', 'clean', 'unread']
const sorts: readonly SortKey[] = ['deadline', 'severity', 'reference', 'title', 'recent']

/** Search, the chips that narrow the list, and its order. */
export function ListControls({ counts, summary }: { counts: Record<ListFilter, number>; summary: string }) {
  const { text, format } = useText()
  const query = useList((list) => list.query)
  const chosen = useList((list) => list.filters)
  const sort = useList((list) => list.sort)
  return (
    <div className={styles.controls} role="search">
      <SearchBox
        id="notice-search"
        size="medium"
        className={styles.search}
        value={query}
        aria-label={text.list.search}
        placeholder={text.list.searchHint}
        onChange={(_event, { value }) => search(value)}
      />
      <div className={styles.chips} role="group" aria-label={text.list.filters}>
        {filters.filter((filter) => counts[filter] > 0 || chosen.has(filter)).map((filter) => (
          <ToggleButton
            key={filter}
            size="small"
            shape="circular"
            appearance="outline"
            className={styles.chip}
            checked={chosen.has(filter)}
            icon={<FilterIcon filter={filter} />}
            onClick={() => toggleFilter(filter)}
            aria-label={`${text.list.filter[filter]}, ${format.number(counts[filter])}`}
            title={text.list.filter[filter]}
          >
            {format.number(counts[filter])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.summary}>
        <span role="status">{summary}</span>
        <Menu checkedValues={{ sort: [sort] }} onCheckedValueChange={(_event, { checkedItems }) => { useList.setState({ sort: checkedItems[0] as SortKey }) }}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" appearance="transparent" icon={<ArrowSortRegular />} aria-label={`${text.list.sortBy} ${text.list.sort[sort]}`}>{text.list.sort[sort]}</MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>{sorts.map((key) => <MenuItemRadio key={key} name="sort" value={key}>{text.list.sort[key]}</MenuItemRadio>)}</MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </div>
  )
}

function FilterIcon({ filter }: { filter: ListFilter }) {
  if (filter === 'clean') return <CheckmarkRegular aria-hidden />
  if (filter === 'unread') return <DocumentErrorRegular aria-hidden />
  return <SeverityIcon severity={filter} />
}
