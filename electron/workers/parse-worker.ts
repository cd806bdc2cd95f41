import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { judge } from '../../shared/checks/judge.ts'
import { pairsToLearn } from '../../shared/checks/pairs-to-learn.ts'
import { failure } from '../../shared/notice/read-failures.ts'
import type { Judged, ReadResult, WorkerJob, WorkerReply, WorkerSetup } from '../../shared/ipc/worker-jobs.ts'
import type { SourceDocument } from '../../shared/notice/source-document.ts'
import { parseDocument } from '../../shared/parse/parse-document.ts'
import type { Collection } from '../../shared/wording/collection.ts'
import { digestNotice } from '../../shared/wording/digest-notice.ts'
import { unknownWords } from '../../shared/wording/unknown-words.ts'
import { collectNotices } from './collect-notices.ts'
import { loadDictionaries } from './load-dictionaries.ts'
import { packed, unpacked } from './packed-json.ts'
import { loadPdfJs } from './pdf-document.ts'
import { ReadError } from './read-error.ts'
import { readBytes, readFile } from './read-file.ts'

/** One thread of the pool: a job comes in, one reply goes out, and the next job comes after that. */
const setup = workerData as WorkerSetup
const port = parentPort
port?.on('message', (job: WorkerJob) => {
  void answer(job).then((reply) => port.postMessage(reply))
})
// pdf.js leaves promises behind for parts of a damaged file that nobody waits for; what is waited for ends by itself.
process.on('unhandledRejection', () => undefined)
if (setup.warm) void loadPdfJs()

async function answer(job: WorkerJob): Promise<WorkerReply> {
  try {
    if (job.kind === 'read') return { kind: 'read', result: await read(job) }
    if (job.kind === 'collect') return { kind: 'collect', result: collectNotices(job) }
    return { kind: 'judge', result: await judgeDraft(job) }
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function judgeDraft({ draft, profile, options: { slice, ...options } }: Extract<WorkerJob, { kind: 'judge' }>): Promise<Judged> {
  const dictionaries = await loadDictionaries(setup.pdfAssets)
  const collection = slice === undefined ? undefined : (unpacked(slice) as Collection)
  const judgement = judge(draft, profile, { ...options, collection, dictionaries, now: () => performance.now() })
  const isNew = options.alignment === undefined
  return { ...judgement, digest: isNew ? packed(digestNotice({ ...draft, alignment: judgement.alignment }, false, unknownWords(dictionaries), pairsToLearn({ ...draft, ...judgement }, profile))) : null }
}

async function read({ path, ...wish }: Extract<WorkerJob, { kind: 'read' }>): Promise<ReadResult> {
  const start = performance.now()
  let bytes: Uint8Array
  try {
    bytes = await readBytes(path, setup.limits.fileBytes)
  } catch (error) {
    return { ok: false, failure: error instanceof ReadError ? error.failure : failure('cannotOpen'), sha256: null, size: null }
  }
  const origin = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
  const outcome = await readFile(bytes, { ...setup, name: path, onPage: (page, pages) => port?.postMessage({ kind: 'progress', page, pages } satisfies WorkerReply) })
  const readAt = performance.now()
  if (!outcome.ok) return { ...outcome, ...origin }
  const parsed = parseDocument(outcome.document, setup.profiles, wish)
  // A stamp on a scan that nobody looked at is no text that lacks a notice.
  if (!parsed.ok && parsed.failure.code === 'not-a-notice' && outcome.document.unreadPages) return { ok: false, failure: failure('picturesOnly'), ...origin }
  if (!parsed.ok) return { ...parsed, ...(parsed.failure.code === 'not-a-notice' && { text: textOf(outcome.document) }), ...origin }
  return { ok: true, file: { ...parsed.file, milliseconds: { read: readAt - start, parse: performance.now() - readAt } }, ...origin }
}

/** As it reads: a number is part of the text, a bullet is not. */
function textOf({ lines }: SourceDocument): string[] {
  return lines.map(({ marker, text }) => (marker === null || text.startsWith(marker) ? text : `${marker} ${text}`))
}
