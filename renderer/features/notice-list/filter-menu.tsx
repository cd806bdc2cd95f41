import { Menu, MenuButton, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { changeFilters, clearFilters } from '../../state/list-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'
import { FilterRegular } from '../../ui/icons.ts'
import { otherFilterCount, withChoices } from './list-filters.ts'
import { useFilterChoices } from './use-filter-choices.ts'
import styles from './notice-list.module.css'

/** The filters that combine: state, deadline, languages, grade, folder. Stays open while choices are made. */
export function FilterMenu() {
  const { text, format } = useText()
  const filters = useSettings((settings) => settings.list.filters)
  const groups = useFilterChoices()
  const inForce = otherFilterCount(filters)
  return (
    <Menu positioning={{ autoSize: 'height' }} persistOnItemClick checkedValues={filters} onCheckedValueChange={(_event, { name, checkedItems }) => changeFilters(withChoices(filters, name, checkedItems))}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="transparent" className={inForce > 0 ? `${styles.order} ${styles.inForce}` : styles.order} icon={<FilterRegular />} menuIcon={null}>
          {inForce > 0 ? `${text.list.filterButton} (${format.number(inForce)})` : text.list.filterButton}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.filterMenu}>
        <MenuList>
          {groups.map(({ group, choices }) => (
            <MenuGroup key={group}>
              <MenuGroupHeader>{text.list.groups[group]}</MenuGroupHeader>
              {choices.map(({ choice, name }) => <MenuItemCheckbox key={choice} name={group} value={choice}>{name}</MenuItemCheckbox>)}
            </MenuGroup>
          ))}
          <MenuDivider />
          <MenuItem persistOnClick={false} onClick={clearFilters}>{text.list.clear}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
