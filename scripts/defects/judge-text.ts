import { readText } from '../../electron/workers/read-text.ts'
import { assembleNotices, sourceOf, type NoticeDraft } from '../../shared/parse/assemble-notices.ts'
import { parseDocument } from '../../shared/parse/parse-document.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { judgeAmong, type Desk, type JudgedNotice } from '../accuracy/judge-among.ts'

/** A notice as plain text, read and judged as the app does it, among the others of the desk. Null where the text is no notice any more. */
export function judgeText(text: string, name: string, desk: Desk): JudgedNotice | null {
  const draft = draftOf(text, name, desk.profiles)
  return draft === null ? null : judgeAmong(draft, name, desk)
}

/** A notice of plain text, read and put together, not judged yet. */
export function draftOf(text: string, name: string, profiles: readonly Profile[]): NoticeDraft | null {
  const lines = readText(new TextEncoder().encode(text))
  const parsed = parseDocument({ format: 'text', pages: null, ocr: false, lines }, profiles)
  if (!parsed.ok) return null
  const source = sourceOf(`${name}.txt`, '0'.repeat(64), parsed.file)
  return assembleNotices([{ source, parsed: { ...parsed.file, milliseconds: { read: 0, parse: 0 } } }])[0] ?? null
}
