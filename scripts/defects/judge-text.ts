import { assembleNotices, type NoticeDraft } from '../../shared/parse/assemble-notices.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { judgeAmong, type Desk, type JudgedNotice } from '../accuracy/judge-among.ts'
import { sourcedFile } from '../accuracy/read-notice.ts'

/**
 * A notice as the bytes of a text file, read and judged as the app does it, among the others of the desk. Null where it
 * is no notice any more.
 */
export async function judgeText(text: string, name: string, desk: Desk): Promise<JudgedNotice | null> {
  const draft = await draftOf(text, name, desk.profiles)
  return draft === null ? null : judgeAmong(draft, name, desk)
}

/** A notice of plain text, read and put together, not judged yet. */
export async function draftOf(text: string, name: string, profiles: readonly Profile[]): Promise<NoticeDraft | null> {
  const one = await sourcedFile(new TextEncoder().encode(text), `${name}.txt`, profiles)
  return 'failure' in one ? null : (assembleNotices([one])[0] ?? null)
}
