import { createHash } from 'node:crypto'
import type { Collected, ListedDigest } from '../../../shared/ipc/worker-jobs.ts'
import type { ClauseLibrary } from '../../../shared/wording/clause.ts'
import type { ParsePool } from '../ports/ports.ts'
import type { Engine } from '../threads/engine.ts'
import type { Store } from '../store/store.ts'

/** A listed notice as the others need to know of it. */
export interface ListedNotice {
  content: string
  file: string
  isApproved: boolean
  /** Its findings that were dismissed as false alarms, where it is approved. */ falseAlarms: readonly string[]
  /** By what it is read and aligned: a digest made by anything else is out of date. */ alignment: string
}

export interface CollectionOptions {
  store: Store
  engine: () => Engine
  listed: () => ListedNotice[]
  /** What users decided, and a name for it that is another when they decide more. */
  library: () => { version: string; known: ClauseLibrary | null }
  /** Something was learned anew; contents whose slice is another now, each to be judged again. */
  learned: (contents: readonly string[]) => void
}

export type NoticeCollection = Awaited<ReturnType<typeof createCollection>>

/** Digests are fetched in portions, so that the window is never kept waiting for all of them. */
const portion = 50

/**
 * What all notices of the desk say together: clauses, salaries, references, translations. Learned in a thread, from
 * digests that are kept; in this process there is only a hash for each notice, which names what the others say of it.
 */
const ended = (): void => undefined

export async function createCollection({ store, engine, listed, library, learned }: CollectionOptions) {
  let hashes = await store.sliceHashes()
  let collectedFrom = await store.collectedFrom()
  let turn: Promise<void> = Promise.resolve()
  /** What the thread holds by the last task: a name for it, and each notice as it was then, by content. */
  let held: { name: string; notices: ReadonlyMap<string, string> } | null = null

  return {
    /** Names what the other notices say of a content; '' where they say nothing yet. */
    sliceOf: (content: string): string => hashes.get(content) ?? '',
    /**
     * Learns again, unless from the very same notices and decisions. One at a time. Fails when its thread does; what
     * was learned before stands.
     */
    learn: (signal?: AbortSignal): Promise<void> => {
      const next = turn.then(() => (signal?.aborted === true ? undefined : learnNow()))
      // Whoever asked for that turn is told what became of it; the next one begins all the same.
      turn = next.then(ended, ended)
      return next
    },
    /** What was learned is gone, and is learned anew. */
    forget: (): void => {
      hashes = new Map()
      collectedFrom = null
    },
    /** What was learned last. */
    learned: async (): Promise<ClauseLibrary> => libraryOf(JSON.parse(await store.collectedLibrary())),
    /** How many notices were learned from. */
    size: async (): Promise<number> => (await digested()).length,
  }

  async function learnNow(): Promise<void> {
    const notices = await digested()
    const { version, known } = library()
    const asked = engine()
    const now = new Map(notices.map((notice) => [notice.content, Object.values(notice).join(' ')]))
    const fingerprint = fingerprintOf([asked.alignmentVersion, version, ...[...now.values()].sort()])
    if (fingerprint === collectedFrom) return
    const { library: learnedNow, changed } = await collected(asked.pool, notices, now, fingerprint, known)
    await store.keepCollection(fingerprint, learnedNow, changed)
    collectedFrom = fingerprint
    for (const { content, hash } of changed) hashes.set(content, hash)
    learned(changed.map(({ content }) => content))
  }

  /** Only what came, changed or went is sent to the thread; all of it where that does not hold the rest any more. */
  async function collected(
    pool: ParsePool,
    notices: readonly ListedNotice[],
    now: ReadonlyMap<string, string>,
    to: string,
    known: ClauseLibrary | null,
  ): Promise<Collected> {
    const before = held
    held = null
    const isNew = ({ content }: ListedNotice): boolean => before?.notices.get(content) !== now.get(content)
    const send = async (from: string | null, some: readonly ListedNotice[]): Promise<Collected> =>
      pool.collect({
        from,
        to,
        digests: await withBodies(some),
        gone: from === null ? [] : [...(before?.notices.keys() ?? [])].filter((content) => !now.has(content)),
        library: known,
        slices: Object.fromEntries(some.map(({ content }) => [content, hashes.get(content) ?? ''])),
      })
    const first = before === null ? null : await send(before.name, notices.filter(isNew))
    const answer = first === null || first.isLost === true ? await send(null, notices) : first
    held = { name: to, notices: now }
    return answer
  }

  /**
   * Those that were digested as they stand; the others are about to be judged, and will be learned from then. In an
   * order that does not depend on what came first.
   */
  async function digested(): Promise<ListedNotice[]> {
    const notices = listed().sort((a, b) => (a.file < b.file ? -1 : 1))
    const versions = await store.digestVersions(notices.map(({ content }) => content))
    return notices.filter(({ content, alignment }) => versions.get(content) === alignment)
  }

  async function withBodies(notices: readonly ListedNotice[]): Promise<ListedDigest[]> {
    const digests: ListedDigest[] = []
    for (let start = 0; start < notices.length; start += portion) {
      const some = notices.slice(start, start + portion)
      const bodies = await store.digests(some.map(({ content }) => content))
      for (const { content, file, isApproved, falseAlarms } of some)
        digests.push({ content, file, isApproved, falseAlarms, body: bodies.get(content) ?? '' })
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    }
    return digests.filter(({ body }) => body !== '')
  }
}

/** Before there were pairs of terms, the clauses alone were kept. */
function libraryOf(kept: unknown): ClauseLibrary {
  return Array.isArray(kept) ? { clauses: kept as ClauseLibrary['clauses'] } : (kept as ClauseLibrary)
}

function fingerprintOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}
