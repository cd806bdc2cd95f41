import { parentPort, workerData } from 'node:worker_threads'
import { judge } from '../../shared/checks/run/judge.ts'
import type { CheckedBefore } from '../../shared/checks/run/run-checks.ts'
import { unlinkedWords } from '../../shared/checks/run/unlinked-words.ts'
import { pairsToLearn } from '../../shared/checks/run/pairs-to-learn.ts'
import { withoutLongPassages } from '../../shared/notice/long-passages.ts'
import { failure } from '../../shared/notice/read-failures.ts'
import type {
  Judged,
  ReadResult,
  StageOfJob,
  TermsOfFile,
  UnlinkedTask,
  WorkerJob,
  WorkerReply,
  WorkerSetup,
} from '../../shared/ipc/worker-jobs.ts'
import { CompiledProfiles } from '../../shared/parse/profile-index.ts'
import type { Collection } from '../../shared/wording/collection.ts'
import { digestNotice } from '../../shared/wording/digest-notice.ts'
import type { UnlinkedWords } from '../../shared/notice/unlinked-words.ts'
import { TermBase } from '../../shared/terms/term-base.ts'
import { TermFileError } from '../../shared/terms/term-file-error.ts'
import { outlineOf } from '../../shared/text/error-outline.ts'
import { unknownWords } from '../../shared/wording/unknown-words.ts'
import { createNoticeCollector } from './collect-notices.ts'
import { loadDictionaries } from './load-dictionaries.ts'
import { loadLexicon } from './load-lexicon.ts'
import { packed, unpacked } from './packed-json.ts'
import { loadPdfJs } from './pdf/pdf-document.ts'
import { strayFault } from './stray-faults.ts'
import { readTerms } from './terms/read-terms.ts'
import { understandFile } from './understand-file.ts'
import { withinShare } from './within-share.ts'

/**
 * The thread of a parsing process (parse-process.ts): a job comes in, one reply goes out, and the next job comes after
 * that.
 */
const setup = workerData as WorkerSetup
/** Asked by every judging, made ready by the first. */
const terms = new TermBase(setup.terms ?? [])
/** Compiled with the first file that is read, for all after it. */
const compiled = new CompiledProfiles()
/** Holds what it learned from, in the process that is kept for that. */
const collectNotices = createNoticeCollector()
const port = parentPort
port?.on('message', (job: WorkerJob) => {
  void answer(job).then((reply) => port.postMessage(reply))
})
process.on('unhandledRejection', (error) => {
  const fault = strayFault(error)
  if (fault !== null) port?.postMessage({ kind: 'stray', fault } satisfies WorkerReply)
})
if (setup.warm) void loadPdfJs()

async function answer(job: WorkerJob): Promise<WorkerReply> {
  try {
    if (job.kind === 'read') return { kind: 'read', result: await read(job) }
    if (job.kind === 'collect') return { kind: 'collect', result: collectNotices(job) }
    if (job.kind === 'terms') return { kind: 'terms', result: termsOf(job.bytes) }
    if (job.kind === 'unlinked') return { kind: 'unlinked', result: await wordsWithoutCounterpart(job) }
    return { kind: 'judge', result: await judgeDraft(job) }
  } catch (error) {
    return { kind: 'error', fault: outlineOf(error) }
  }
}

async function judgeDraft({
  draft,
  profile,
  options: { slice, before, withoutDigest, ...options },
}: Extract<WorkerJob, { kind: 'judge' }>): Promise<Judged> {
  const [dictionaries, lexicon] = await Promise.all([loadDictionaries(setup.pdfAssets), loadLexicon(setup.pdfAssets)])
  const faults: string[] = []
  let checked: CheckedBefore | undefined
  tellStage('aligning')
  const judgement = judge(draft, profile, {
    ...options,
    collection: collectionIn(slice),
    checkedBefore: before === undefined ? undefined : (unpacked(before) as CheckedBefore),
    checked: (now) => {
      checked = now
    },
    dictionaries,
    lexicon,
    terms,
    now: () => performance.now(),
    within: (work) => withinShare(work),
    broke: (check, error) => faults.push(`${check} ${outlineOf(error)}`),
    started: (check) => {
      tellStage({ check })
    },
  })
  tellStage('digesting')
  const isNew = options.alignment === undefined && withoutDigest !== true
  const { notice: readable } = withoutLongPassages({ ...draft, alignment: judgement.alignment })
  const digest = isNew
    ? packed(
        digestNotice(readable, {
          lexicon,
          unknown: unknownWords(dictionaries),
          said: pairsToLearn({ ...readable, ...judgement, alignment: readable.alignment }, profile, lexicon, terms),
        }),
      )
    : null
  return { ...judgement, digest, checked: packed(checked), ...(faults.length > 0 && { faults }) }
}

async function wordsWithoutCounterpart({ draft, alignment, profile, slice }: UnlinkedTask): Promise<UnlinkedWords[]> {
  const lexicon = await loadLexicon(setup.pdfAssets)
  const { notice } = withoutLongPassages({ ...draft, alignment: [...alignment] })
  return unlinkedWords(notice, profile, { lexicon, terms, collection: collectionIn(slice) })
}

function termsOf(bytes: Uint8Array): TermsOfFile {
  try {
    return { ok: true, ...readTerms(bytes) }
  } catch (error) {
    if (!(error instanceof TermFileError)) throw error
    return { ok: false, words: error.words }
  }
}

function collectionIn(slice: string | undefined): Collection | undefined {
  return slice === undefined ? undefined : (unpacked(slice) as Collection)
}

function tellStage(stage: StageOfJob): void {
  port?.postMessage({ kind: 'stage', stage } satisfies WorkerReply)
}

async function read({ name, bytes, anyway, form }: Extract<WorkerJob, { kind: 'read' }>): Promise<ReadResult> {
  if (bytes.length > setup.limits.fileBytes)
    return { ok: false, failure: failure('tooLarge'), sha256: null, size: bytes.length }
  return understandFile(bytes, name, {
    ...setup,
    compiled,
    anyway,
    form,
    onPage: (page, pages) => port?.postMessage({ kind: 'progress', page, pages } satisfies WorkerReply),
  })
}
