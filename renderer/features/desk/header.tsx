import { Button, Tab, TabList, Toolbar, Tooltip } from '@fluentui/react-components'
import { chooseFolder } from '../../state/actions.ts'
import { useOpened } from '../../state/notice-store.ts'
import { openDialog, showPane, type Pane } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { FolderAddRegular, FolderRegular, KeyboardRegular, SettingsRegular } from '../../ui/icons.ts'
import { Wordmark } from '../../ui/wordmark.tsx'
import { useLayout } from './use-layout.ts'
import styles from './desk.module.css'

export function Header() {
  const { text } = useText()
  const { choices, chosen } = useLayout()
  const opened = useOpened(({ id }) => id !== null)
  const names: Record<Pane, string> = { list: text.header.notices, texts: text.header.texts, warnings: text.header.warnings }
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#texts">{text.header.skipToTexts}</a>
      <h1 className="visually-hidden">{text.appName}</h1>
      <Wordmark />
      {choices.length > 0 && (
        <TabList size="small" selectedValue={chosen} onTabSelect={(_event, { value }) => showPane(value as Pane)} aria-label={text.header.panes}>
          {choices.map((pane) => <Tab key={pane} value={pane} disabled={!opened && pane !== 'list'}>{names[pane]}</Tab>)}
        </TabList>
      )}
      <span className={styles.spring} />
      <Toolbar aria-label={text.header.toolbar} size="small">
        <HeaderButton label={text.header.addFolder} icon={<FolderAddRegular />} onClick={() => void chooseFolder()} />
        <HeaderButton label={text.header.folders} icon={<FolderRegular />} onClick={() => openDialog('folders')} />
        <HeaderButton label={text.header.keys} icon={<KeyboardRegular />} onClick={() => openDialog('keys')} />
        <HeaderButton label={text.header.settings} icon={<SettingsRegular />} onClick={() => openDialog('settings')} />
      </Toolbar>
    </header>
  )
}

function HeaderButton({ label, icon, onClick }: { label: string; icon: React.JSX.Element; onClick: () => void }) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} onClick={onClick} />
    </Tooltip>
  )
}
