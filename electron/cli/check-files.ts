import { publicSide } from '../../shared/notice/block-text.ts'
import type { CheckReport, NoticeReport } from '../../shared/notice/report.ts'
import { noticesOf, type ParsedFile, type ReadFailure } from '../../shared/notice/parsed-file.ts'
import { assembleNotices, sourceOf, type NoticeDraft, type SourcedFile } from '../../shared/parse/assemble-notices.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import type { ClauseLibrary } from '../../shared/wording/clause.ts'
import type { JudgeTask } from '../../shared/ipc/worker-jobs.ts'
import type { ParsePool } from '../services/ports/ports.ts'
import { profileById } from '../services/settings/profiles.ts'
import { unexpected, type Log } from '../services/ports/faults.ts'
import { unopenable } from '../services/library/read-content.ts'
import { failure } from '../../shared/notice/read-failures.ts'
import { takeFile } from '../services/disk/take-file.ts'
import { largestFile } from '../services/threads/engine.ts'
import type { Found } from './find-files.ts'

export interface CheckParts {
  pool: ParsePool
  profiles: readonly Profile[]
  asOf: string
  /** Standard wordings exported from a desk. */
  library: ClauseLibrary | null
  /** Pieces of work at a time. */
  width: number
  /** Each notice as if nothing else had been named: what the others say counts for nothing. */
  isAlone: boolean
  /** How many of how many are done, and what is at hand. */
  progress: (done: number, total: number, file: string) => void
  /** Where mistakes of ours are written down. */
  log: Log
}

/** The public report, with each failure's message in both languages. */
export interface BilingualReport extends CheckReport {
  failures: (CheckReport['failures'][number] & { messages: ReadFailure['message'] })[]
}

/** Reads every file, makes notices of them and judges them together. Deterministic, whatever finishes first. */
export async function checkFiles(
  found: Found,
  { pool, profiles, asOf, library, width, isAlone, progress, log }: CheckParts,
): Promise<BilingualReport> {
  const failures = [...found.failures]
  let done = 0
  const readings = await inParallel(found.files, width, async ({ file }) => {
    const reading = await readOne(file, pool, log)
    done += 1
    progress(done, found.files.length, file)
    return reading
  })
  const sourced: SourcedFile[] = []
  for (const reading of readings) {
    if ('failure' in reading) failures.push(reading)
    else sourced.push(...sourcedFiles(reading))
  }
  const drafts = assembleNotices(sourced)
  const alone = await inParallel(drafts, width, (draft) => judgeOne(draft))
  const slices = isAlone ? await slicesAlone(alone, library, pool) : await slicesOf(alone, library, pool)
  const judged = await inParallel(drafts, width, async (draft, index) => {
    const [outcome, slice] = [alone[index], slices.get(String(index))]
    return outcome === undefined || 'failures' in outcome || slice === undefined
      ? outcome
      : judgeOne(draft, { alignment: outcome.notice.alignment, slice })
  })
  const notices: NoticeReport[] = []
  for (const outcome of judged) {
    if (outcome === undefined) continue
    if ('failures' in outcome) failures.push(...outcome.failures)
    else notices.push(outcome.notice)
  }
  return {
    schema: 'vis-a-vis/report@1',
    asOf,
    notices,
    failures: failures.map(({ file, failure }) => ({
      file,
      code: failure.code,
      message: failure.message.en,
      messages: failure.message,
    })),
  }

  async function judgeOne(draft: NoticeDraft, others: Pick<JudgeTask, 'alignment' | 'slice'> = {}): Promise<JudgedOne> {
    try {
      const { alignment, findings, unchecked, digest } = await pool.judge(draft, profileById(profiles, draft.profile), {
        asOf,
        severities: {},
        ...others,
      })
      const { reference, sources, form, en, fr } = draft
      return {
        notice: { reference, sources, form, en: publicSide(en), fr: publicSide(fr), alignment, findings, unchecked },
        digest,
      }
    } catch (error) {
      const failure = unexpected(error, 'checking', log)
      return { failures: draft.sources.map(({ file }) => ({ file, failure })) }
    }
  }
}

type JudgedOne = { notice: NoticeReport; digest: string | null } | Pick<Found, 'failures'>

/**
 * A folder says more than a file: what each notice, by its place, must be held against. A notice alone, with no
 * library, has nothing.
 */
async function slicesOf(
  alone: readonly JudgedOne[],
  library: ClauseLibrary | null,
  pool: ParsePool,
): Promise<Map<string, string>> {
  const digests = alone.flatMap((outcome, index) =>
    'failures' in outcome || outcome.digest === null
      ? []
      : [
          {
            content: String(index),
            file: outcome.notice.sources[0]?.file ?? '',
            isApproved: false,
            falseAlarms: [],
            body: outcome.digest,
          },
        ],
  )
  if (digests.length < 2 && library === null) return new Map()
  const { changed } = await pool.collect({ from: null, to: '', digests, gone: [], library, slices: {} })
  return new Map(changed.map(({ content, body }) => [content, body]))
}

/** The standard wordings of a library count all the same: the call named them. */
async function slicesAlone(
  alone: readonly JudgedOne[],
  library: ClauseLibrary | null,
  pool: ParsePool,
): Promise<Map<string, string>> {
  const slices = new Map<string, string>()
  if (library === null) return slices
  for (const [index, outcome] of alone.entries()) {
    const [own] = (await slicesOf([outcome], library, pool)).values()
    if (own !== undefined) slices.set(String(index), own)
  }
  return slices
}

type OneReading = { file: string; sha256: string; parsed: ParsedFile } | { file: string; failure: ReadFailure }

async function readOne(file: string, pool: ParsePool, log: Log): Promise<OneReading> {
  try {
    const taken = await takeFile(file, largestFile({}))
    if (taken.kind === 'large') return { file, failure: failure('tooLarge') }
    const outcome = await pool.read({ name: file, bytes: taken.bytes })
    if (!outcome.ok) return { file, failure: outcome.failure }
    return { file, sha256: taken.sha256, parsed: outcome.file }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { file, failure: code === undefined ? unexpected(error, 'reading', log) : unopenable(code) }
  }
}

/** Of a mail with several notices each is one. */
function sourcedFiles({ file, sha256, parsed }: Extract<OneReading, { parsed: ParsedFile }>): SourcedFile[] {
  return noticesOf(parsed).map((notice) => ({ source: sourceOf(file, sha256, notice), parsed: notice }))
}

/** Results in the order of what they come from. */
async function inParallel<From, To>(
  items: readonly From[],
  width: number,
  act: (item: From, index: number) => Promise<To>,
): Promise<To[]> {
  const results: To[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let index = next++; index < items.length; index = next++)
        results[index] = await act(items[index] as From, index)
    }),
  )
  return results
}
