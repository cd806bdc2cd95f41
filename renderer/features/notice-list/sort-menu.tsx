import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { sortBy, sortKeys, type SortKey } from '../../state/list-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'
import { ArrowSortRegular } from '../../ui/icons.ts'
import styles from './notice-list.module.css'

export function SortMenu() {
  const { text } = useText()
  const sort = useSettings((settings) => settings.list.sort)
  return (
    <Menu
      checkedValues={{ sort: [sort] }}
      onCheckedValueChange={(_event, { checkedItems }) => sortBy(checkedItems[0] as SortKey)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="transparent"
          className={styles.order}
          icon={<ArrowSortRegular />}
          aria-label={`${text.list.sortBy} ${text.list.sort[sort]}`}
        >
          {text.list.sort[sort]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sortKeys.map((key) => (
            <MenuItemRadio key={key} name="sort" value={key}>
              {text.list.sort[key]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
