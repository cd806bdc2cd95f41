import {
  Menu,
  MenuButton,
  MenuDivider,
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
import type { Text } from '../../text/en.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import styles from './forms.module.css'

/** Stands for the choice that a notice itself shows. */
const automatic = '-'

/** By which form the notice was read and judged, and the way to another: for it, or for its folder. */
export function JudgedBy({ notice }: { notice: NoticeView }) {
  const { text, language } = useText()
  const forms = useForms((state) => state.forms)
  const folder = useRows(({ notices }) => notices.get(notice.id)?.folder ?? null)
  const undecidable = useUndecidable()
  const form = forms.find(({ id }) => id === notice.form)
  const name = form?.name[language] ?? text.forms.unknown
  const scopes = folder === null ? (['notice'] as const) : (['notice', 'folder'] as const)
  const off = undecidable === null ? {} : { disabled: true, title: undecidable, 'aria-description': undecidable }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          className={styles.judged}
          title={`${text.forms.judgedBy(name)}\n${text.forms.judgedByWhy}`}
        >
          <span className={styles.judgedName}>{text.forms.judgedBy(name)}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {scopes.map((scope) => (
            <Menu
              key={scope}
              checkedValues={{ [scope]: [notice.chosenForm[scope] ?? automatic] }}
              onCheckedValueChange={(_event, { checkedItems: [id = automatic] }) =>
                void choose(notice, scope, id, text)
              }
            >
              <MenuTrigger disableButtonEnhancement>
                <MenuItem {...off}>{scope === 'notice' ? text.forms.forNotice : text.forms.forFolder}</MenuItem>
              </MenuTrigger>
              <MenuPopover className={styles.menu}>
                <MenuList>
                  <MenuItemRadio name={scope} value={automatic}>
                    {text.forms.automatic}
                  </MenuItemRadio>
                  {forms.map((one) => (
                    <MenuItemRadio key={one.id} name={scope} value={one.id}>
                      {one.name[language]}
                    </MenuItemRadio>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          ))}
          <MenuDivider />
          <MenuItem {...off} onClick={() => openDialog('teach')}>
            {text.forms.teach}
          </MenuItem>
          <MenuItem onClick={() => openDialog('forms')}>{text.forms.manage}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

async function choose(notice: NoticeView, scope: 'notice' | 'folder', id: string, text: Text): Promise<void> {
  if (await chooseForm(notice.id, scope, id === automatic ? null : id))
    say(scope === 'notice' ? text.forms.chosen : text.forms.chosenFolder, true)
}
