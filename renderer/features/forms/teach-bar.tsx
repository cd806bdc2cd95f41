import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { useForms } from '../../state/forms-store.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { LibraryRegular } from '../../ui/icons.ts'
import { factMeanings, headingMeanings, keyOf, nameOf } from './meanings.ts'
import { teachNow } from './teach-now.ts'
import { useSelection } from './use-selection.ts'
import styles from './forms.module.css'

/** So far may the bar stand from the window's edges. Pixels. */
const room = { right: 130, bottom: 48 }

/** Beside a selected text: what it is. */
export function TeachBar({ notice }: { notice: NoticeView }) {
  const { text } = useText()
  const undecidable = useUndecidable()
  useSelection(notice)
  const selected = useForms((forms) => forms.selected)
  if (selected?.notice !== notice.id) return null
  const left = Math.min(selected.at.left, window.innerWidth - room.right)
  const top = Math.min(selected.at.top + 4, window.innerHeight - room.bottom)
  return (
    <div role="toolbar" aria-label={text.forms.selection} data-teaching className={styles.bar} style={{ left, top }}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="primary"
            icon={<LibraryRegular />}
            disabledFocusable={undecidable !== null}
            title={undecidable ?? undefined}
            aria-description={undecidable ?? undefined}
          >
            {text.forms.thisIs}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover data-teaching className={styles.menu}>
          <MenuList>
            {[
              { header: text.forms.facts, meanings: factMeanings },
              { header: text.forms.headings, meanings: headingMeanings },
            ].map(({ header, meanings }) => (
              <MenuGroup key={header}>
                <MenuGroupHeader>{header}</MenuGroupHeader>
                {meanings.map((means) => (
                  <MenuItem key={keyOf(means)} onClick={() => void teachNow(notice.id, selected, means, text)}>
                    {nameOf(means, text)}
                  </MenuItem>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  )
}
