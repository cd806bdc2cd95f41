import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { closeMessage, useMessages } from '../state/messages-store.ts'
import { useText } from '../text/use-text.ts'
import { DismissRegular } from './icons.ts'

/**
 * What went wrong, in words, until it is closed. Stands in the dialog while one is open: nothing behind it can be read.
 */
export function ErrorMessages() {
  const { text, language } = useText()
  const errors = useMessages((messages) => messages.errors)
  return errors.map(({ id, code, words, again }) => (
    <MessageBar key={id} intent="warning" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>{text.trouble.codes[code]}</MessageBarTitle> {words?.[language]}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={text.close}
            icon={<DismissRegular />}
            onClick={() => closeMessage(id)}
          />
        }
      >
        {again !== null && (
          <Button
            size="small"
            onClick={() => {
              closeMessage(id)
              again()
            }}
          >
            {text.trouble.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  ))
}
