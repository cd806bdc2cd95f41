import { assembleNotices, type NoticeDraft, type SourcedFile } from '../../shared/parse/assemble-notices.ts'
import type { Engine } from './engine.ts'
import { groupRevisions } from './group-revisions.ts'
import type { Judging } from './judging.ts'
import { contentKey, noticeId, type Entry, type Shelved } from './library-entries.ts'
import { factsOf } from './notice-facts.ts'
import type { Store } from './store.ts'

/** One content of a group with the paths that hold it. */
export interface GroupContent {
  sha256: string
  paths: string[]
  readAt: string
  /** Milliseconds: when the oldest of its files was written. */
  writtenAt: number
}

/** When a content of a post was first seen, as it is kept; null where it is new. Milliseconds. */
export type FirstSeen = (post: string, content: string) => number | null

/** The files of one group, copies of one content together, in the order in which they came. */
export function contentsOf(entries: readonly Entry[]): GroupContent[] {
  const contents = new Map<string, GroupContent>()
  for (const { head, stamp, readAt } of entries) {
    if (head === null) continue
    const known = contents.get(head.sha256)
    if (known === undefined) contents.set(head.sha256, { sha256: head.sha256, paths: [stamp.path], readAt, writtenAt: stamp.mtimeMs })
    else {
      known.paths.push(stamp.path)
      known.writtenAt = Math.min(known.writtenAt, stamp.mtimeMs)
    }
  }
  return [...contents.values()]
}

export interface ShelvingParts { store: Store; judging: Judging; firstSeen: FirstSeen }

/** The notices that a group's files make, judged, each after its earlier revisions; what was judged before under the same circumstances is not judged again. */
export async function shelveGroup(group: string, entries: readonly Entry[], engine: Engine, { store, judging, firstSeen }: ShelvingParts): Promise<Shelved[]> {
  const contents = contentsOf(entries)
  const kept = await keptShelf(group, contents, engine, store, judging)
  if (kept !== null) return [kept]
  const files = await filesOf(contents.map(({ sha256, paths }) => ({ sha256, path: paths[0] ?? '' })), engine, store)
  const dated = files.map((file) => {
    const { sha256 } = file.source
    const writtenAt = contents.find((content) => content.sha256 === sha256)?.writtenAt ?? 0
    return { ...file, at: firstSeen(file.parsed.reference ?? '', sha256) ?? writtenAt }
  })
  const shelves: Shelved[] = []
  for (const revisions of groupRevisions(dated)) {
    const post: Shelved[] = []
    for (const draft of revisions) {
      const sources = draft.sources.flatMap((source) => contents.find(({ paths }) => paths[0] === source.file) ?? [])
      post.push(shelfOf(group, sources, factsOf(draft, await judging.judgement(draft, engine))))
    }
    shelves.push(...linked(post))
  }
  return shelves
}

/** The one notice of a group of one content, as it was judged last time; null where it has to be judged. */
async function keptShelf(group: string, contents: readonly GroupContent[], engine: Engine, store: Store, judging: Judging): Promise<Shelved | null> {
  const [only] = contents
  if (only === undefined || contents.length > 1) return null
  const kept = (await store.judgements([only.sha256])).get(only.sha256)
  if (kept === undefined) return null
  const shelved = shelfOf(group, [only], kept.facts)
  return kept.circumstances === judging.circumstances(shelved, engine) ? shelved : null
}

/** A post's revisions, oldest first: the last one stands for all, and knows them. */
function linked(post: readonly Shelved[]): Shelved[] {
  const latest = post.at(-1)
  if (latest === undefined) return []
  const earlier = post.slice(0, -1)
  return [...earlier.map((shelved) => ({ ...shelved, latest: latest.id })), { ...latest, older: earlier.map(({ id }) => id) }]
}

export function shelfOf(group: string, contents: readonly GroupContent[], facts: Shelved['facts']): Shelved {
  const sources = contents.map(({ sha256, paths }) => ({ path: paths[0] ?? '', sha256, copies: paths.slice(1) }))
  return {
    id: noticeId(sources[0]?.path ?? ''),
    group,
    older: [],
    latest: null,
    content: contentKey(sources),
    sources,
    paths: [...sources.map((source) => source.path), ...sources.flatMap(({ copies }) => copies)],
    at: new Date(Math.max(...contents.map(({ writtenAt }) => writtenAt))).toISOString(),
    facts,
    readAt: contents.map(({ readAt }) => readAt).sort().at(-1) ?? '',
  }
}

/** The notice that a shelf's files make; undefined where its readings are no longer kept. */
export async function draftOf({ sources }: Pick<Shelved, 'sources'>, engine: Engine, store: Store): Promise<NoticeDraft | undefined> {
  return assembleNotices(await filesOf(sources, engine, store))[0]
}

/** Readings that are no longer kept are left out. */
async function filesOf(sources: readonly { path: string; sha256: string }[], engine: Engine, store: Store): Promise<SourcedFile[]> {
  const files: SourcedFile[] = []
  for (const { path, sha256 } of sources) {
    const reading = await store.reading(sha256, engine.readingVersion)
    if (reading?.outcome !== 'parsed') continue
    const { format, languages, pages, ocr, unreadPages } = reading.file
    files.push({ source: { file: path, sha256, format, languages, pages, ocr, ...(unreadPages && { unreadPages }) }, parsed: reading.file })
  }
  return files
}
