import { readText } from '../../electron/workers/read-text.ts'
import { judge } from '../../shared/checks/judge.ts'
import type { NoticeReport } from '../../shared/notice/report.ts'
import { assembleNotices } from '../../shared/parse/assemble-notices.ts'
import { parseDocument } from '../../shared/parse/parse-document.ts'
import type { Profile } from '../../shared/profile/profile.ts'

/** A notice as plain text, read and judged as the app does it. Null where the text is no notice any more. */
export function judgeText(text: string, name: string, profiles: readonly Profile[], asOf: string): NoticeReport | null {
  const lines = readText(new TextEncoder().encode(text))
  const parsed = parseDocument({ format: 'text', pages: null, ocr: false, lines }, profiles)
  if (!parsed.ok) return null
  const source = { file: name, sha256: '0'.repeat(64), format: parsed.file.format, languages: parsed.file.languages, pages: null, ocr: false }
  const [draft] = assembleNotices([{ source, parsed: { ...parsed.file, milliseconds: { read: 0, parse: 0 } } }])
  const profile = profiles.find(({ id }) => id === draft?.profile)
  if (draft === undefined || profile === undefined) return null
  return { ...draft, ...judge(draft, profile, { asOf, severities: {}, now: () => 0 }) }
}
