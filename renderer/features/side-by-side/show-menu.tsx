import { Menu, MenuButton, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useView } from '../../state/view-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { EyeRegular } from '../../ui/icons.ts'
import styles from './notice-on-desk.module.css'

const choices = ['showSpaces', 'showUnlinked', 'leastLinked'] as const
type Choice = (typeof choices)[number]

/** What is drawn into the texts on request, and in which order their rows are read. */
export function ShowMenu({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const { caps, aria } = useActionKeys()('unlinked-words')
  const view = useView()
  const checked = choices.filter((choice) => view[choice])
  const isCompared = notice.en !== null && notice.fr !== null
  return (
    <Menu
      checkedValues={{ shown: [...checked] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const isChosen = (choice: Choice): boolean => checkedItems.includes(choice)
        const [showSpaces, leastLinked] = [isChosen('showSpaces'), isChosen('leastLinked')]
        // The order is that of what is dotted: chosen, it shows why; without the dots there is none.
        const isNew = leastLinked && !view.leastLinked
        const showUnlinked = isChosen('showUnlinked') || isNew
        useView.setState({ showSpaces, showUnlinked, leastLinked: leastLinked && showUnlinked })
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className={styles.showMenu} icon={<EyeRegular />}>
          {text.texts.show}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name="shown" value="showSpaces">
            {text.texts.showSpaces}
          </MenuItemCheckbox>
          {isCompared && (
            <MenuItemCheckbox
              name="shown"
              value="showUnlinked"
              secondaryContent={caps[0] ?? null}
              aria-keyshortcuts={aria}
            >
              {text.texts.unlinkedWords}
            </MenuItemCheckbox>
          )}
          {isCompared && (
            <MenuItemCheckbox name="shown" value="leastLinked">
              {text.texts.leastLinked}
            </MenuItemCheckbox>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
