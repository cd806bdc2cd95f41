import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useHistory } from '../../state/history-store.ts'
import { openHistory } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { countedLoss } from './counted.ts'

/** Above the desk, while nothing can be decided, and until what was mended has been read. */
export function HistoryBanner() {
  const { text, format } = useText()
  const why = useUndecidable()
  const mended = useHistory((history) => history.mended)
  const isOverfull = useHistory((history) => history.isOverfull === true)
  return (
    <>
      {why !== null && (
        <MessageBar intent="warning" layout="auto" shape="square">
          <MessageBarBody>
            <MessageBarTitle>{text.history.notNow}</MessageBarTitle> {why}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={openHistory}>
              {text.history.details}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isOverfull && (
        <MessageBar intent="warning" layout="auto" shape="square">
          <MessageBarBody>{text.history.overfull}</MessageBarBody>
        </MessageBar>
      )}
      {mended !== null && (
        <MessageBar intent="warning" layout="auto" shape="square">
          <MessageBarBody>
            <MessageBarTitle>{text.history.mendedTitle}</MessageBarTitle>{' '}
            {text.history.lostNow(countedLoss(mended, text, format))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={openHistory}>
              {text.history.showReport}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  )
}
