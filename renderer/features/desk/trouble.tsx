import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useConnection } from '../../state/connection-store.ts'
import { takeSnapshot } from '../../state/follow-host.ts'
import { closeRemarks, useMessages } from '../../state/messages-store.ts'
import { useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { ErrorMessages } from '../../ui/error-messages.tsx'
import { DismissRegular } from '../../ui/icons.ts'
import { HistoryBanner } from '../history/history-banner.tsx'
import styles from './desk.module.css'

/** What went wrong, in words, above the desk. */
export function Trouble() {
  const { text, language } = useText()
  const remarks = useMessages((messages) => messages.remarks)
  const lost = useConnection(({ phase }) => phase === 'lost')
  const dialogIsOpen = useView(({ dialog }) => dialog !== null)
  return (
    <div className={styles.trouble} role="region" aria-label={text.trouble.region}>
      {lost && (
        <MessageBar intent="error" layout="auto" shape="square">
          <MessageBarBody>
            <MessageBarTitle>{text.trouble.lost}</MessageBarTitle> {text.trouble.lostWhy}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void takeSnapshot()}>
              {text.trouble.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <HistoryBanner />
      {remarks.length > 0 && (
        <MessageBar intent="info" layout="multiline" shape="square">
          <MessageBarBody>{remarks.map((remark) => remark[language]).join(' ')}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={text.close}
                icon={<DismissRegular />}
                onClick={closeRemarks}
              />
            }
          />
        </MessageBar>
      )}
      {!dialogIsOpen && <ErrorMessages />}
    </div>
  )
}
