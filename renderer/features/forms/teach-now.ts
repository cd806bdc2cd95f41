import type { Meaning } from '../../../shared/profile/form-steps.ts'
import type { MarkedWords } from '../../notice/marked-words.ts'
import { select, teach } from '../../state/forms-store.ts'
import { say } from '../../state/messages-store.ts'
import type { Text } from '../../text/en.ts'
import { saidOf } from './meanings.ts'

/** Says what a text is, and what was learned of it; true when something was. */
export async function teachNow(id: string, marked: MarkedWords, means: Meaning, text: Text): Promise<boolean> {
  const taught = await teach(id, marked, means)
  if (taught === undefined) return false
  select(null)
  window.getSelection()?.removeAllRanges()
  say(text.forms.learned(saidOf(means, text), taught.words), true)
  return true
}
