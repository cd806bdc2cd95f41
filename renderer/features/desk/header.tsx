import { Button, ToggleButton, Tooltip } from '@fluentui/react-components'
import type { ActionId } from '../../../shared/actions/actions.ts'
import { chooseFolder } from '../../state/actions.ts'
import { useOpened } from '../../state/notice-store.ts'
import { openDialog, showPage, showPane, useView, type Pane } from '../../state/view-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import {
  DocumentAddRegular,
  FolderAddRegular,
  FolderRegular,
  KeyboardRegular,
  LibraryRegular,
  SettingsRegular,
} from '../../ui/icons.ts'
import { LayerHost } from '../../ui/layer-host.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { Wordmark } from '../../ui/wordmark.tsx'
import { pickFiles } from '../drop-target/pick-files.ts'
import { RegisterMenu } from '../register/register-menu.tsx'
import { useBareDesk } from './use-bare-desk.ts'
import { useLayout } from './use-layout.ts'
import named from '../../ui/named-button.module.css'
import styles from './desk.module.css'

export function Header() {
  const { text } = useText()
  const { choices, chosen, shown } = useLayout()
  const bare = useBareDesk()
  const page = useView((view) => view.page)
  const isWide = useMedia('(min-width: 1180px)')
  const opened = useOpened(({ id }) => id !== null)
  const names: Record<Pane, string> = {
    list: text.header.notices,
    texts: text.header.texts,
    warnings: text.header.warnings,
  }
  return (
    <header className={styles.header}>
      <LayerHost>
        {shown.has('texts') && !bare && page === 'desk' && (
          <a className={styles.skip} href="#texts">
            {text.header.skipToTexts}
          </a>
        )}
        <h1 className="visually-hidden">{text.appName}</h1>
        <Wordmark />
        {choices.length > 0 && page === 'desk' && (
          <div role="group" aria-label={text.header.panes} className={styles.choices}>
            {choices.map((pane) => (
              <button
                key={pane}
                type="button"
                className={styles.choice}
                aria-pressed={pane === chosen}
                disabled={!opened && pane !== 'list'}
                onClick={() => showPane(pane)}
              >
                {names[pane]}
              </button>
            ))}
          </div>
        )}
        <span className={styles.spring} />
        <div role="group" aria-label={text.header.toolbar} className={styles.tools}>
          <HeaderButton
            isNamed={isWide}
            action="open-files"
            label={text.header.openFiles}
            icon={<DocumentAddRegular />}
            onClick={() => pickFiles(text)}
          />
          <HeaderButton
            isNamed={isWide}
            action="add-folder"
            label={text.header.addFolder}
            icon={<FolderAddRegular />}
            onClick={() => void chooseFolder()}
          />
          <HeaderButton
            isNamed={isWide}
            action="folders"
            label={text.header.folders}
            icon={<FolderRegular />}
            onClick={() => openDialog('folders')}
          />
          {!bare && <RegisterMenu isNamed={isWide} />}
          <ClausesButton isNamed={isWide} />
          <HeaderButton
            isNamed={false}
            action="help"
            label={text.header.keys}
            icon={<KeyboardRegular />}
            onClick={() => openDialog('keys')}
          />
          <HeaderButton
            isNamed={isWide}
            action="settings"
            label={text.header.settings}
            icon={<SettingsRegular />}
            onClick={() => openDialog('settings')}
          />
        </div>
      </LayerHost>
    </header>
  )
}

function ClausesButton({ isNamed }: { isNamed: boolean }) {
  const { text } = useText()
  const isOpen = useView((view) => view.page === 'clauses')
  const button = {
    id: 'clauses-button',
    appearance: 'subtle',
    icon: <LibraryRegular />,
    checked: isOpen,
    onClick: () => showPage(isOpen ? 'desk' : 'clauses'),
  } as const
  if (isNamed)
    return (
      <ToggleButton {...button} className={named.named}>
        {text.clauses.title}
      </ToggleButton>
    )
  return (
    <Tooltip content={text.clauses.title} relationship="label">
      <ToggleButton {...button} />
    </Tooltip>
  )
}

/** Named beside its sign where there is room, by a tooltip where there is not. */
function HeaderButton({
  action,
  label,
  icon,
  onClick,
  isNamed,
}: {
  action: ActionId
  label: string
  icon: React.JSX.Element
  onClick: () => void
  isNamed: boolean
}) {
  const { caps, withKey, aria } = useActionKeys()(action)
  const button = { appearance: 'subtle', icon, onClick, 'aria-keyshortcuts': aria } as const
  if (isNamed)
    return (
      <Button {...button} className={named.named} title={caps[0]}>
        {label}
      </Button>
    )
  return (
    <Tooltip content={withKey(label)} relationship="inaccessible">
      <Button {...button} aria-label={label} />
    </Tooltip>
  )
}
