import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { changeFilters, clearFilters } from '../../state/list-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { FilterRegular } from '../../ui/icons.ts'
import { otherFilterCount, withChoices } from './list-filters.ts'
import { useFilterChoices, type FilterChoices } from './use-filter-choices.ts'
import styles from './notice-list.module.css'

/**
 * The filters that combine, each in a menu of its own that says how many of its choices are in force. Stays open while
 * choices are made.
 */
export function FilterMenu() {
  const { text, format } = useText()
  const filters = useSettings((settings) => settings.list.filters)
  const inForce = otherFilterCount(filters)
  return (
    <Menu persistOnItemClick checkedValues={checked(filters)} onCheckedValueChange={choose}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="transparent"
          className={classes(styles.order, inForce > 0 && styles.inForce)}
          icon={<FilterRegular />}
          menuIcon={null}
        >
          {inForce > 0 ? `${text.list.filterButton} (${format.number(inForce)})` : text.list.filterButton}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.filterMenu}>
        <Groups />
      </MenuPopover>
    </Menu>
  )
}

/** Worked out only while the menu is open: the choices come from every row. */
function Groups() {
  const { text } = useText()
  const groups = useFilterChoices()
  return (
    <MenuList>
      {groups.map((one) => (
        <Group key={one.group} {...one} />
      ))}
      <MenuDivider />
      <MenuItem persistOnClick={false} onClick={clearFilters}>
        {text.list.clear}
      </MenuItem>
    </MenuList>
  )
}

function Group({ group, choices }: FilterChoices) {
  const { text, format } = useText()
  const filters = useSettings((settings) => settings.list.filters)
  const chosen = filters[group]?.length ?? 0
  return (
    <Menu
      positioning={{ autoSize: 'height' }}
      persistOnItemClick
      checkedValues={checked(filters)}
      onCheckedValueChange={choose}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>
          {chosen > 0 ? `${text.list.groups[group]} (${format.number(chosen)})` : text.list.groups[group]}
        </MenuItem>
      </MenuTrigger>
      <MenuPopover className={styles.filterMenu}>
        <MenuList>
          {choices.map(({ choice, name }) => (
            <MenuItemCheckbox key={choice} name={group} value={choice}>
              {name}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function checked(filters: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([group, chosen]) => [group, [...chosen]]))
}

function choose(_event: unknown, { name, checkedItems }: { name: string; checkedItems: string[] }): void {
  changeFilters(withChoices(useSettings.getState().list.filters, name, checkedItems))
}
