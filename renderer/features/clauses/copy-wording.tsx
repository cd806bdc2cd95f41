import { Button } from '@fluentui/react-components'
import { withoutLinkSigns } from '../../../shared/text/link-signs.ts'
import { attempt, say } from '../../state/messages-store.ts'
import { useText } from '../../text/use-text.ts'
import { CopyRegular } from '../../ui/icons.ts'

/** Puts an approved wording on the clipboard, to be set in the notice's own file. */
export function CopyWording({ wording, className }: { wording: string; className?: string | undefined }) {
  const { text } = useText()
  const copy = async (): Promise<void> => {
    if ((await attempt(() => navigator.clipboard.writeText(withoutLinkSigns(wording)).then(() => true))) === true)
      say(text.clauses.copied)
  }
  return (
    <Button
      size="small"
      appearance={className === undefined ? 'subtle' : 'transparent'}
      className={className}
      icon={<CopyRegular />}
      onClick={() => void copy()}
    >
      {text.clauses.copy}
    </Button>
  )
}
