import { Tab, TabList } from '@fluentui/react-components'
import { useState } from 'react'
import { useConnection } from '../../state/connection-store.ts'
import { useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { HistoryPage } from '../history/history-page.tsx'
import { CheckSettings } from './check-settings.tsx'
import { DesktopSettings } from './desktop-settings.tsx'
import { GeneralSettings } from './general-settings.tsx'
import { KeySettings } from './key-settings.tsx'
import { ReadingSettings } from './reading-settings.tsx'
import styles from './settings.module.css'

type Page = 'general' | 'reading' | 'checks' | 'keys' | 'history' | 'desktop'

/** The last is the installed app's alone: a browser tab has no login and no notifications of ours. */
const pages: readonly Page[] = ['general', 'reading', 'checks', 'keys', 'history', 'desktop']

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText()
  const [page, setPage] = useState<Page>(askedPage)
  const versions = useConnection((connection) => connection.versions)
  const isInstalled = useConnection(({ capabilities }) => capabilities.host === 'electron')
  return (
    <DeskDialog title={text.settings.title} onClose={onClose} wide>
      <TabList
        selectedValue={page}
        onTabSelect={(_event, { value }) => setPage(value as Page)}
        aria-label={text.settings.title}
      >
        {pages
          .filter((value) => value !== 'desktop' || isInstalled)
          .map((value) => (
            <Tab key={value} value={value} id={`settings-${value}`} aria-controls="settings-page">
              {value === 'history' ? text.history.title : text.settings[value]}
            </Tab>
          ))}
      </TabList>
      <div className={styles.page} role="tabpanel" id="settings-page" aria-labelledby={`settings-${page}`}>
        {page === 'general' && <GeneralSettings />}
        {page === 'reading' && <ReadingSettings />}
        {page === 'checks' && <CheckSettings />}
        {page === 'keys' && <KeySettings />}
        {page === 'history' && <HistoryPage />}
        {page === 'desktop' && <DesktopSettings />}
      </div>
      <p className={styles.version}>{text.settings.version(versions.app, versions.host)}</p>
    </DeskDialog>
  )
}

function askedPage(): Page {
  const { askedCheck, isHistoryAsked } = useView.getState()
  if (isHistoryAsked) return 'history'
  return askedCheck === null ? 'general' : 'checks'
}
