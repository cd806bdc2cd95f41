import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { chooseForm, useForms } from '../../state/forms-store.ts'
import { say } from '../../state/messages-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { openDialog } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import styles from './forms.module.css'

/** Stands for the choice that a notice itself shows. */
const automatic = '-'

/** By which form the notice was read and judged, and the way to another: for it, or for its folder. */
export function JudgedBy({ notice }: { notice: NoticeView }) {
  const { text, language } = useText()
  const forms = useForms((state) => state.forms)
  const folder = useRows(({ notices }) => notices.get(notice.id)?.folder ?? null)
  const form = forms.find(({ id }) => id === notice.form)
  const name = form?.name[language] ?? text.forms.unknown
  const scopes = folder === null ? (['notice'] as const) : (['notice', 'folder'] as const)
  const { chosenForm } = notice
  const choose = async (scope: 'notice' | 'folder', id: string): Promise<void> => {
    if (await chooseForm(notice.id, scope, id === automatic ? null : id))
      say(scope === 'notice' ? text.forms.chosen : text.forms.chosenFolder, true)
  }
  return (
    <Menu
      checkedValues={{
        notice: [chosenForm?.for === 'notice' ? chosenForm.form : automatic],
        folder: [chosenForm?.for === 'folder' ? chosenForm.form : automatic],
      }}
      onCheckedValueChange={(_event, { name: scope, checkedItems: [id = automatic] }) =>
        void choose(scope === 'folder' ? 'folder' : 'notice', id)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className={styles.judged} title={text.forms.judgedByWhy}>
          <span className={styles.judgedName}>{text.forms.judgedBy(name)}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {scopes.map((scope) => (
            <MenuGroup key={scope}>
              <MenuGroupHeader>{scope === 'notice' ? text.forms.forNotice : text.forms.forFolder}</MenuGroupHeader>
              <MenuItemRadio name={scope} value={automatic}>
                {text.forms.automatic}
              </MenuItemRadio>
              {forms.map((one) => (
                <MenuItemRadio key={one.id} name={scope} value={one.id}>
                  {one.name[language]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => openDialog('teach')}>{text.forms.teach}</MenuItem>
          <MenuItem onClick={() => openDialog('forms')}>{text.forms.manage}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
