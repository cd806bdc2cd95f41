import { Button, Checkbox, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { changeFilters, clearFilters } from '../../state/list-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'
import { FilterRegular } from '../../ui/icons.ts'
import { otherFilterCount, withToggled, type FilterGroup } from './list-filters.ts'
import { useFilterChoices } from './use-filter-choices.ts'
import styles from './notice-list.module.css'

/** The filters that combine: state, deadline, languages, grade, folder. */
export function FilterPanel() {
  const { text, format } = useText()
  const filters = useSettings((settings) => settings.list.filters)
  const groups = useFilterChoices()
  const inForce = otherFilterCount(filters)
  const toggle = (group: FilterGroup, choice: string): void => changeFilters(withToggled(filters, group, choice))
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" className={inForce > 0 ? `${styles.order} ${styles.inForce}` : styles.order} icon={<FilterRegular />}>
          {inForce > 0 ? `${text.list.filterButton} (${format.number(inForce)})` : text.list.filterButton}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.filterPanel} aria-label={text.list.filterButton}>
        {groups.map(({ group, choices }) => (
          <fieldset key={group} className={styles.filterGroup}>
            <legend>{text.list.groups[group]}</legend>
            {choices.map(({ choice, name }) => (
              <Checkbox key={choice} className={styles.filterChoice} checked={(filters[group] ?? []).includes(choice)} label={name} onChange={() => toggle(group, choice)} />
            ))}
          </fieldset>
        ))}
        <Button size="small" onClick={clearFilters}>{text.list.clear}</Button>
      </PopoverSurface>
    </Popover>
  )
}
