import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { understandFile } from '../../electron/workers/understand-file.ts'
import type { NoticeReport } from '../../shared/notice/report.ts'
import { assembleNotices, sourceOf, type NoticeDraft, type SourcedFile } from '../../shared/parse/assemble-notices.ts'
import { loadProfileFiles } from '../../shared/profile/load-profile-files.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import type { NoticeDigest } from '../../shared/wording/digest-notice.ts'
import { judgeAmong, type Desk } from './judge-among.ts'
import { layoutsOf, type TruthGroup } from './truth.ts'

const root = join(import.meta.dirname, '../..')
/** Where the readers find what they need beside their code. */
export const pdfAssets = join(root, 'node_modules/pdfjs-dist')

export function loadProfiles(): Profile[] {
  const folder = join(root, 'resources/profiles')
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return loadProfileFiles(names.map((name) => ({ name, json: readFileSync(join(folder, name), 'utf8') })))
}

export interface ReadNotice {
  notice: NoticeReport | null
  /** What was read, before it was judged. */
  draft: NoticeDraft | null
  digest: NoticeDigest | null
  failure: string | null
  milliseconds: { read: number; parse: number; align: number; check: number }
}

/** The notices of one folder as they know of each other: one layout of each, by the reference of its truth file. */
export async function loadDeskOf({ truths, asOf }: TruthGroup): Promise<Desk> {
  const desk: Desk = { profiles: loadProfiles(), asOf, digests: new Map() }
  const alone: Desk = { ...desk, digests: new Map() }
  for (const truth of truths) {
    const layouts = layoutsOf(truth)
    const layout = layouts.find(({ name }) => name === '.txt') ?? layouts[0]
    const digest = layout === undefined ? null : (await readNotice(layout.files, truth.reference, alone)).digest
    if (digest !== null) desk.digests.set(truth.reference, digest)
  }
  return desk
}

/** Bytes by the front door: what they are is found out, they are read and understood as the command line does it. */
export async function sourcedFile(
  bytes: Uint8Array,
  name: string,
  profiles: readonly Profile[],
): Promise<SourcedFile | { failure: string }> {
  const result = await understandFile(bytes, name, { profiles, pdfAssets, ocr: true, anyway: false })
  if (!result.ok) return { failure: result.failure.code }
  return { source: sourceOf(name, result.sha256 ?? '', result.file), parsed: result.file }
}

/** The files of one layout, read, parsed, put together and judged as the app does it, in this process. */
export async function readNotice(files: readonly string[], name: string, desk: Desk): Promise<ReadNotice> {
  const milliseconds = { read: 0, parse: 0, align: 0, check: 0 }
  const sourced: SourcedFile[] = []
  for (const file of files) {
    const one = await sourcedFile(readFileSync(file), basename(file), desk.profiles)
    if ('failure' in one) return { notice: null, draft: null, digest: null, failure: one.failure, milliseconds }
    milliseconds.read += one.parsed.milliseconds.read
    milliseconds.parse += one.parsed.milliseconds.parse
    sourced.push(one)
  }
  const drafts = assembleNotices(sourced)
  const [draft] = drafts
  if (draft === undefined || drafts.length > 1)
    return { notice: null, draft: null, digest: null, failure: 'not one notice', milliseconds }
  const judged = judgeAmong(draft, name, desk)
  return {
    notice: judged.notice,
    draft,
    digest: judged.digest,
    failure: null,
    milliseconds: { ...milliseconds, ...judged.milliseconds },
  }
}
