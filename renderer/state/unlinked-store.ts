import { create } from 'zustand'
import type { NoticeView } from '../../shared/ipc/views.ts'
import type { UnlinkedWords } from '../../shared/notice/unlinked-words.ts'
import { call } from '../api/client.ts'
import { attempt } from './messages-store.ts'

/** The words of a notice that nothing on the other side answers to, as it was when they were asked for. */
interface Unlinked {
  notice: NoticeView | null
  /** By block; null until they have come. */
  words: ReadonlyMap<string, UnlinkedWords> | null
}

export const useUnlinked = create<Unlinked>(() => ({ notice: null, words: null }))

/** Asks for them once for each notice, and anew where it was aligned anew: a decision makes no other words of it. */
export async function askForUnlinked(notice: NoticeView): Promise<void> {
  const isStill = (): boolean => useUnlinked.getState().notice?.alignment === notice.alignment
  if (isStill()) return
  // What was known of it stays in sight until the new answer is there.
  useUnlinked.setState((old) => ({ notice, words: old.notice?.id === notice.id ? old.words : null }))
  const found = await attempt(() => call('notice.unlinked', { id: notice.id }))
  if (!isStill()) return
  // No answer says nothing of its words: they are asked for again.
  if (found === undefined || found === null) useUnlinked.setState({ notice: null, words: null })
  else useUnlinked.setState({ words: new Map(found.map((words) => [words.block, words])) })
}
