import { afterEach, describe, expect, test } from 'vitest'
import { checks } from '../../../../../shared/checks/index.ts'
import { ToldFault, type Log } from '../../../../../electron/services/ports/faults.ts'
import { nodeChildren, sourcePrograms } from '../../../../../electron/services/processes/start-node-child.ts'
import { createParsePool, type DetailedPool } from '../../../../../electron/services/threads/parse-pool.ts'
import type { Broke } from '../../../../../electron/services/threads/parse-queue.ts'
import type { PoolLimits } from '../../../../../electron/services/threads/pool-limits.ts'
import { fakeLog } from '../../../../fakes/fake-log.ts'
import { obedientWorker } from '../../../../fakes/obedient-worker.ts'
import { isAlive } from '../../../../fakes/is-alive.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

let pool: DetailedPool | null = null
function open(
  size: number,
  limits: Partial<PoolLimits> = {},
  broke?: (cause: Broke) => void,
  log: Log = fakeLog().log,
) {
  const opened = createParsePool({
    startChild: nodeChildren(sourcePrograms()),
    workerUrl: obedientWorker,
    size,
    profiles: [],
    pdfAssets: '',
    limits: { milliseconds: 20_000, ...limits },
    broke,
    log,
  })
  pool = opened
  const read = (name: string, signal?: AbortSignal, onProgress?: (page: number) => void): Reading =>
    opened.read({ name, bytes: new Uint8Array() }, signal, onProgress)
  return { ...opened, read }
}
afterEach(async () => {
  await pool?.close()
})

type Reading = Promise<Awaited<ReturnType<DetailedPool['read']>>>

async function codeOf(reading: Reading): Promise<string> {
  const result = await reading
  return result.ok ? 'read' : result.failure.code
}

async function processOf(reading: Reading): Promise<number> {
  const result = await reading
  return result.ok ? (result.file as unknown as { pid: number }).pid : 0
}

describe('a process that fails takes its own file along and nothing else', { timeout: 60_000 }, () => {
  test.each([
    ['loop', 'timeout', ['time'], { milliseconds: 2500 }],
    ['throw', 'unreadable', ['crash', 'crash'], {}],
    ['exit', 'unreadable', ['crash', 'crash'], {}],
    ['kill', 'unreadable', ['crash', 'crash'], {}],
    ['heap', 'too-large', ['memory'], { processMegabytes: 300 }],
    ['leap', 'too-large', ['memory'], { processMegabytes: 500 }],
    ['buffers', 'too-large', ['memory'], { processMegabytes: 400 }],
    ['error', 'fault', [], {}],
    ['fault', 'fault', [], {}],
  ])('%s', async (path, code, heard, limits) => {
    const broken: string[] = []
    const { read } = open(1, limits, (cause) => broken.push(cause))
    const [bad, good] = await Promise.all([read(path), codeOf(read('0'))])
    expect([bad.ok ? 'read' : bad.failure.code, good]).toEqual([code, 'read'])
    expect(!bad.ok && bad.passing).toBe(heard.length > 0 ? true : undefined)
    expect(broken).toEqual(heard)
  })
})

describe('the queue', { timeout: 60_000 }, () => {
  test('no more processes than allowed, each used again', async () => {
    const { read } = open(2)
    const pids = await Promise.all(['30', '30', '30', '30', '30'].map((path) => processOf(read(path))))
    expect(new Set(pids).size).toBe(2)
    expect(pids).not.toContain(process.pid)
  })

  test('what one file takes is nothing to the file beside it', async () => {
    const broken: string[] = []
    const { read } = open(2, { processMegabytes: 600 }, (cause) => broken.push(cause))
    expect(await Promise.all(['hold', 'hold', '0'].map((path) => codeOf(read(path))))).toEqual(['read', 'read', 'read'])
    expect(broken).toEqual([])
  })

  test('what earlier files left in a process is not laid to a later one', async () => {
    const { read } = open(1, { processMegabytes: 500, keptMegabytes: 450 })
    for (let times = 0; times < 3; times++) expect(await codeOf(read('leave'))).toBe('read')
    expect(await codeOf(read('hold'))).toBe('read')
  })

  test('a process that holds much is not kept', async () => {
    const { read } = open(1, { keptMegabytes: 250 })
    expect(await processOf(read('hold'))).not.toBe(await processOf(read('0')))
  })

  test('what a job left running is watched behind its answer', async () => {
    const { read, pids } = open(1, { processMegabytes: 300, idleMilliseconds: 60_000 })
    const left = await processOf(read('linger'))
    await waitUntil('it is ended', () => pids().length === 0 && !isAlive(left))
    expect(await processOf(read('0'))).not.toBe(left)
  })

  test('a process without work is ended, and another begins with the next file', async () => {
    const { read, pids } = open(1, { idleMilliseconds: 300 })
    const first = await processOf(read('0'))
    expect(await processOf(read('0'))).toBe(first)
    await waitUntil('it is ended', () => pids().length === 0 && !isAlive(first))
    expect(await processOf(read('0'))).not.toBe(first)
  })

  test('a reading under way is stopped when asked, one that waits is dropped, the others go on', async () => {
    const { read } = open(1)
    const stop = new AbortController()
    const running = read('loop', stop.signal)
    const waiting = read('0', stop.signal)
    const other = codeOf(read('0'))
    const ended = Promise.allSettled([running, waiting])
    setTimeout(() => {
      stop.abort()
    }, 100)
    expect((await ended).map((each) => each.status)).toEqual(['rejected', 'rejected'])
    expect(await other).toBe('read')
    await expect(read('0', stop.signal)).rejects.toThrow()
  })

  test('every page of a scan starts the clock anew, and is told', async () => {
    const { read } = open(1, { milliseconds: 1500 })
    const pages: number[] = []
    await codeOf(read('0'))
    expect(await codeOf(read('pages', undefined, (page) => pages.push(page)))).toBe('read')
    expect(pages).toEqual([1, 2, 3, 4])
  })

  test('a process that was killed from outside costs its file nothing but time', async () => {
    const broken: string[] = []
    const { read, pids } = open(1, {}, (cause) => broken.push(cause))
    const first = await processOf(read('0'))
    const reading = processOf(read('600'))
    for (const pid of pids()) process.kill(pid, 'SIGKILL')
    const second = await reading
    expect([second > 0, second === first]).toEqual([true, false])
    expect(broken).toEqual(['crash'])
  })

  test('closing ends what runs and refuses what comes, within a second', async () => {
    const { read, close, pids } = open(1)
    const running = codeOf(read('loop'))
    const waiting = codeOf(read('0'))
    await waitUntil('it runs', () => pids().length === 1)
    const [pid = 0] = pids()
    await close()
    expect(await Promise.all([running, waiting])).toEqual(['unreadable', 'unreadable'])
    await waitUntil('its process has gone', () => !isAlive(pid))
    await expect(read('0')).rejects.toThrow(/closed/u)
  })
})

describe('a check that does not come to an end', { timeout: 60_000 }, () => {
  const task = { asOf: '2030-01-01', severities: {} }
  const judged = async (does: Record<string, string>, limits: Partial<PoolLimits> = {}) => {
    const broken: string[] = []
    const { judge } = open(1, { checkMilliseconds: 300, processMegabytes: 300, ...limits }, (cause) =>
      broken.push(cause),
    )
    const draft = { does, en: { blocks: [{ id: 'en1' }] }, fr: { blocks: [{ id: 'fr1' }] } }
    const judgement = await judge(draft as never, { checks: {} } as never, task)
    return { ...judgement, broken }
  }

  test.each([
    ['takes too long', { fast: '', slow: 'loop', last: '' }, ['slow'], ['time']],
    ['takes all the memory', { large: 'heap' }, ['large'], ['memory']],
    ['takes its process with it', { deadly: 'kill' }, ['deadly'], ['crash', 'crash']],
    ['is one of several', { one: 'loop', two: '', three: 'heap' }, ['one', 'three'], ['time', 'memory']],
  ])('is left out, and the notice is judged by all others: one that %s', async (_, does, leftOut, broken) => {
    const judgement = await judged(does)
    expect(judgement.unchecked).toEqual(leftOut)
    expect(judgement.broken).toEqual(broken)
  })

  test('too many of them: all are left out together', async () => {
    const five = ['order', 'spelling', 'untranslated', 'placeholder', 'section-order']
    const { unchecked, broken } = await judged(Object.fromEntries(five.map((id) => [id, 'loop'])))
    expect(broken).toEqual(['time', 'time', 'time', 'time'])
    expect(unchecked).toEqual(expect.arrayContaining(checks.map(({ id }) => id)))
  })

  test('what the others are to know of it is left out likewise', async () => {
    expect(await judged({ digesting: 'heap' })).toMatchObject({ digest: null, broken: ['memory'] })
  })

  test('where nothing helps, the notice is there with its text, and said to be unchecked', async () => {
    const judgement = await judged({ aligning: 'loop' }, { milliseconds: 2000 })
    expect(judgement).toMatchObject({
      isUnpaired: true,
      alignment: [
        { en: ['en1'], fr: [] },
        { en: [], fr: ['fr1'] },
      ],
      findings: [],
      digest: null,
    })
    expect(judgement.unchecked).toContainEqual({ check: 'spelling', why: 'too-long', block: null })
  })
})

describe('mistakes of ours', { timeout: 60_000 }, () => {
  test('are told to the host, each with its place, and to the caller', async () => {
    const { log, told } = fakeLog()
    const { read, judge } = open(1, {}, undefined, log)
    expect([await codeOf(read('error')), await codeOf(read('fault'))]).toEqual(['fault', 'fault'])
    const task = { asOf: '2030-01-01', severities: {} }
    await expect(judge({ fails: true } as never, {} as never, task)).rejects.toThrow(ToldFault)
    expect(await judge({} as never, {} as never, task)).toEqual({ findings: [], unchecked: [], digest: 'd' })
    expect(told).toEqual([
      ['reading', 'TypeError at ours'],
      ['reading', 'TypeError at reader'],
      ['checking', 'TypeError at check'],
      ['checking', 'bird at nest'],
    ])
  })
})
