import { join } from 'node:path'
import { loadDictionaries } from '../../electron/workers/load-dictionaries.ts'
import { readText } from '../../electron/workers/read-text.ts'
import { judge } from '../../shared/checks/judge.ts'
import type { NoticeReport } from '../../shared/notice/report.ts'
import { assembleNotices, type NoticeDraft } from '../../shared/parse/assemble-notices.ts'
import { parseDocument } from '../../shared/parse/parse-document.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { collect, sliceFor } from '../../shared/wording/collection.ts'
import { digestNotice, type NoticeDigest } from '../../shared/wording/digest-notice.ts'

const dictionaries = await loadDictionaries(join(import.meta.dirname, '../../node_modules/pdfjs-dist'))

/** What a notice is judged against: as on a desk, the other notices of the folder are known. */
export interface Desk { profiles: readonly Profile[]; asOf: string; digests: Map<string, NoticeDigest> }

/** A notice as plain text, read and judged as the app does it, among the others of the desk. Null where the text is no notice any more. */
export function judgeText(text: string, name: string, desk: Desk): NoticeReport | null {
  const draft = draftOf(text, name, desk.profiles)
  const profile = desk.profiles.find(({ id }) => id === draft?.profile)
  if (draft === null || profile === undefined) return null
  const options = { asOf: desk.asOf, severities: {}, dictionaries, now: () => 0 }
  const alone = { ...draft, ...judge(draft, profile, options) }
  if (desk.digests.size === 0) return alone
  const digest = digestNotice(alone)
  const others = [...desk.digests].filter(([other]) => other !== name).map(([, known]) => known)
  return { ...draft, ...judge(draft, profile, { ...options, alignment: alone.alignment, collection: sliceFor(digest, collect([...others, digest])) }) }
}

function draftOf(text: string, name: string, profiles: readonly Profile[]): NoticeDraft | null {
  const lines = readText(new TextEncoder().encode(text))
  const parsed = parseDocument({ format: 'text', pages: null, ocr: false, lines }, profiles)
  if (!parsed.ok) return null
  const source = { file: `${name}.txt`, sha256: '0'.repeat(64), format: parsed.file.format, languages: parsed.file.languages, pages: null, ocr: false }
  return assembleNotices([{ source, parsed: { ...parsed.file, milliseconds: { read: 0, parse: 0 } } }])[0] ?? null
}
