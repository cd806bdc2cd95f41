import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readFile } from '../../electron/workers/read-file.ts'
import { judge } from '../../shared/checks/judge.ts'
import type { NoticeReport } from '../../shared/notice/report.ts'
import { assembleNotices, type SourcedFile } from '../../shared/parse/assemble-notices.ts'
import { parseDocument } from '../../shared/parse/parse-document.ts'
import { loadProfile } from '../../shared/profile/load-profile.ts'
import type { Profile } from '../../shared/profile/profile.ts'

const root = join(import.meta.dirname, '../..')
const pdfAssets = join(root, 'node_modules/pdfjs-dist')

export function loadProfiles(): Profile[] {
  const folder = join(root, 'resources/profiles')
  return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => loadProfile(readFileSync(join(folder, name), 'utf8'), name))
}

export interface ReadNotice { notice: NoticeReport | null; failure: string | null; milliseconds: { read: number; parse: number; align: number; check: number } }

/** The files of one layout, read, parsed, put together and judged as the app does it, in this process. */
export async function readNotice(files: readonly string[], profiles: readonly Profile[], asOf: string): Promise<ReadNotice> {
  const milliseconds = { read: 0, parse: 0, align: 0, check: 0 }
  const sourced: SourcedFile[] = []
  for (const file of files) {
    const start = performance.now()
    const read = await readFile(file, { pdfAssets, ocr: true })
    milliseconds.read += performance.now() - start
    if (!read.ok) return { notice: null, failure: read.failure.code, milliseconds }
    const parsing = performance.now()
    const parsed = parseDocument(read.document, profiles)
    milliseconds.parse += performance.now() - parsing
    if (!parsed.ok) return { notice: null, failure: parsed.failure.code, milliseconds }
    const { format, pages, ocr, languages } = parsed.file
    const source = { file: basename(file), sha256: createHash('sha256').update(readFileSync(file)).digest('hex'), format, languages, pages, ocr }
    sourced.push({ source, parsed: { ...parsed.file, milliseconds: { read: 0, parse: 0 } } })
  }
  const drafts = assembleNotices(sourced)
  const [draft] = drafts
  const profile = profiles.find(({ id }) => id === draft?.profile)
  if (draft === undefined || profile === undefined || drafts.length > 1) return { notice: null, failure: 'not one notice', milliseconds }
  const judged = judge(draft, profile, { asOf, severities: {}, now: () => performance.now() })
  return {
    notice: { ...draft, alignment: judged.alignment, findings: judged.findings },
    failure: null,
    milliseconds: { ...milliseconds, ...judged.milliseconds },
  }
}
