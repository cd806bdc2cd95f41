import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { ShownSection } from '../../notice/shown-sections.ts'
import { useConnection } from '../../state/connection-store.ts'
import { narrowFindings, narrowingOf, useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { FilterRegular } from '../../ui/icons.ts'
import { narrowingChoices, narrowingGroups, type NarrowingGroup } from '../../notice/narrow-findings.ts'
import styles from './findings.module.css'

/** Narrows the warnings of the open notice to some sections and checks. */
export function FindingsFilter({ notice }: { notice: NoticeView }) {
  const { text, format } = useText()
  const narrowing = useView((view) => narrowingOf(view, notice.id))
  const inForce = narrowing.section.length + narrowing.check.length
  return (
    <Menu
      positioning={{ autoSize: 'height' }}
      persistOnItemClick
      checkedValues={{ section: [...narrowing.section], check: [...narrowing.check] }}
      onCheckedValueChange={(_event, { name, checkedItems }) =>
        narrowFindings(notice.id, { ...narrowing, [name]: checkedItems })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          shape="circular"
          appearance={inForce > 0 ? 'primary' : 'outline'}
          className={styles.chip}
          icon={<FilterRegular />}
          menuIcon={null}
        >
          {inForce > 0 ? `${text.list.filterButton} (${format.number(inForce)})` : text.list.filterButton}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.filterMenu}>
        <MenuList>
          {narrowingGroups.map((group) => (
            <Choices key={group} notice={notice} group={group} />
          ))}
          <MenuDivider />
          <MenuItem persistOnClick={false} onClick={() => narrowFindings(notice.id, null)}>
            {text.findings.showAll}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function Choices({ notice, group }: { notice: NoticeView; group: NarrowingGroup }) {
  const { text, language, format } = useText()
  const checks = useConnection((connection) => connection.checks)
  const name = (choice: string): string =>
    group === 'section' ? text.sections[choice as ShownSection] : (checks.get(choice)?.title[language] ?? choice)
  return (
    <MenuGroup>
      <MenuGroupHeader>{text.findings.filterBy[group]}</MenuGroupHeader>
      {narrowingChoices(notice, group).map(({ choice, count }) => (
        <MenuItemCheckbox key={choice} name={group} value={choice} secondaryContent={format.number(count)}>
          {name(choice)}
        </MenuItemCheckbox>
      ))}
    </MenuGroup>
  )
}
