import { useHistory } from '../state/history-store.ts'
import { useText } from './use-text.ts'

/** Why nothing can be decided at present, in the reader's language; null where it can. */
export function useUndecidable(): string | null {
  const { text, language } = useText()
  return useHistory(({ state, why }) =>
    state === 'kept' ? null : [text.history.notNow, why?.[language]].filter(Boolean).join(' '),
  )
}
