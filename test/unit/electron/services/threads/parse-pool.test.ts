import { afterEach, describe, expect, test } from 'vitest'
import type { NamedBytes } from '../../../../../shared/ipc/worker-jobs.ts'
import { fakeLog } from '../../../../fakes/fake-log.ts'
import { ToldFault, type Log } from '../../../../../electron/services/ports/faults.ts'
import {
  createParsePool,
  type Broke,
  type DetailedPool,
  type PoolLimits,
} from '../../../../../electron/services/threads/parse-pool.ts'

/** A worker that does what the path tells it, so that the pool can be seen to cope. */
const script = `
  import { parentPort, threadId } from 'node:worker_threads'
  parentPort.on('message', async (job) => {
    const path = job.name ?? 'judge'
    if (path === 'loop') for (;;) ;
    if (path === 'throw') setTimeout(() => { throw new Error('broken') })
    else if (path === 'exit') process.exit(3)
    else if (path === 'heap') { const all = []; for (;;) all.push(new Array(100000).fill(all.length)) }
    else if (path === 'buffers') { const all = []; for (;;) { all.push(Buffer.alloc(8e6, 1)); await new Promise((done) => setTimeout(done, 5)) } }
    else if (path === 'hold') { const all = Buffer.alloc(300e6, 1); await new Promise((done) => setTimeout(done, 1200)); parentPort.postMessage({ kind: 'read', result: { ok: true, file: { thread: threadId, held: all.length }, sha256: 'x', size: 1 } }) }
    else if (path === 'error') parentPort.postMessage({ kind: 'error', fault: 'TypeError at ours' })
    else if (path === 'fault') parentPort.postMessage({ kind: 'read', result: { ok: false, failure: { code: 'fault' }, fault: 'TypeError at reader', sha256: 'x', size: 1 } })
    else if (path === 'judge') parentPort.postMessage(job.draft.fails ? { kind: 'error', fault: 'TypeError at check' } : { kind: 'judge', result: { findings: [], faults: ['bird at nest'] } })
    else if (path.startsWith('pages')) {
      for (let page = 1; page <= 4; page++) { await new Promise((done) => setTimeout(done, 150)); parentPort.postMessage({ kind: 'progress', page, pages: 4 }) }
      parentPort.postMessage({ kind: 'read', result: { ok: true, file: { thread: threadId }, sha256: 'x', size: 1 } })
    } else {
      await new Promise((done) => setTimeout(done, Number(path) || 0))
      parentPort.postMessage({ kind: 'read', result: { ok: true, file: { thread: threadId }, sha256: 'x', size: 1 } })
    }
  })`
const workerUrl = new URL(`data:text/javascript,${encodeURIComponent(script)}`)

let pool: DetailedPool | null = null
function open(
  size: number,
  limits: Partial<PoolLimits> = {},
  broke?: (cause: Broke) => void,
  log: Log = fakeLog().log,
): DetailedPool {
  pool = createParsePool({
    workerUrl,
    size,
    profiles: [],
    pdfAssets: '',
    limits: { milliseconds: 20_000, ...limits },
    broke,
    log,
  })
  return pool
}
afterEach(async () => {
  await pool?.close()
})

/** A file that tells the worker what to do. */
function named(name: string): NamedBytes {
  return { name, bytes: new Uint8Array() }
}

async function codeOf(reading: Promise<Awaited<ReturnType<DetailedPool['read']>>>): Promise<string> {
  const result = await reading
  return result.ok ? 'read' : result.failure.code
}

describe('a thread that fails takes its own file along and nothing else', () => {
  test.each([
    ['loop', 'timeout', ['time'], { milliseconds: 2500 }],
    ['throw', 'unreadable', ['crash'], {}],
    ['exit', 'unreadable', ['crash'], {}],
    ['heap', 'too-large', ['memory'], { heapMegabytes: 32 }],
    ['buffers', 'too-large', ['memory'], { processMegabytes: Math.round(process.memoryUsage.rss() / 1048576) + 250 }],
    ['error', 'fault', [], {}],
    ['fault', 'fault', [], {}],
  ])('%s', async (path, code, heard, limits) => {
    const broken: string[] = []
    const { read } = open(1, limits, (cause) => broken.push(cause))
    const [bad, good] = await Promise.all([codeOf(read(named(path))), codeOf(read(named('0')))])
    expect([bad, good]).toEqual([code, 'read'])
    expect(broken).toEqual(heard)
  })
})

describe('the queue', () => {
  test('no more threads than allowed, each used again', async () => {
    const { read } = open(2)
    const results = await Promise.all(['30', '30', '30', '30', '30'].map((path) => read(named(path))))
    const threads = new Set(
      results.map((result) => (result.ok ? (result.file as unknown as { thread: number }).thread : 0)),
    )
    expect(threads.size).toBe(2)
  })

  test('files that are too much together are read one after the other', async () => {
    const { read } = open(2, { processMegabytes: Math.round(process.memoryUsage.rss() / 1048576) + 480 })
    expect(
      await Promise.all([codeOf(read(named('hold'))), codeOf(read(named('hold'))), codeOf(read(named('0')))]),
    ).toEqual(['read', 'read', 'read'])
  })

  test('a thread without work is ended, and another begins with the next file', async () => {
    const { read } = open(1, { idleMilliseconds: 100 })
    const threadOf = async (): Promise<number> => {
      const result = await read(named('0'))
      return result.ok ? (result.file as unknown as { thread: number }).thread : 0
    }
    const first = await threadOf()
    expect(await threadOf()).toBe(first)
    await new Promise((done) => setTimeout(done, 500))
    expect(await threadOf()).not.toBe(first)
  })

  test('a reading under way is stopped when asked, one that waits is dropped, the others go on', async () => {
    const { read } = open(1)
    const stop = new AbortController()
    const running = read(named('loop'), stop.signal)
    const waiting = read(named('0'), stop.signal)
    const other = codeOf(read(named('0')))
    const ended = Promise.allSettled([running, waiting])
    setTimeout(() => {
      stop.abort()
    }, 100)
    expect((await ended).map((each) => each.status)).toEqual(['rejected', 'rejected'])
    expect(await other).toBe('read')
    await expect(read(named('0'), stop.signal)).rejects.toThrow()
  })

  test('every page of a scan starts the clock anew, and is told', async () => {
    const { read } = open(1, { milliseconds: 1500 })
    const pages: number[] = []
    await codeOf(read(named('0')))
    expect(await codeOf(read(named('pages'), undefined, (page) => pages.push(page)))).toBe('read')
    expect(pages).toEqual([1, 2, 3, 4])
  })

  test('closing ends what runs and refuses what comes', async () => {
    const { read, close } = open(1)
    const running = codeOf(read(named('loop')))
    const waiting = codeOf(read(named('0')))
    await close()
    expect(await Promise.all([running, waiting])).toEqual(['unreadable', 'unreadable'])
    await expect(read(named('0'))).rejects.toThrow(/closed/u)
  })
})

describe('mistakes of ours', () => {
  test('are told to the host, each with its place, and to the caller', async () => {
    const { log, told } = fakeLog()
    const { read, judge } = open(1, {}, undefined, log)
    expect([await codeOf(read(named('error'))), await codeOf(read(named('fault')))]).toEqual(['fault', 'fault'])
    const task = { asOf: '2030-01-01', severities: {} }
    await expect(judge({ fails: true } as never, {} as never, task)).rejects.toThrow(ToldFault)
    expect(await judge({} as never, {} as never, task)).toEqual({ findings: [] })
    expect(told).toEqual([
      ['reading', 'TypeError at ours'],
      ['reading', 'TypeError at reader'],
      ['checking', 'TypeError at check'],
      ['checking', 'bird at nest'],
    ])
  })
})
