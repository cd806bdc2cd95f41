import { revisedSide } from '../../../shared/decisions/compare-revisions.ts'
import {
  assembleNotices,
  sourceOf,
  type NoticeDraft,
  type SourcedFile,
} from '../../../shared/parse/assemble-notices.ts'
import type { Engine } from '../threads/engine.ts'
import { groupRevisions } from '../notices/group-revisions.ts'
import type { Judging } from './judging.ts'
import {
  contentId,
  contentKey,
  contentOf,
  groupOf,
  headsOf,
  noticeId,
  type Entry,
  type Shelved,
} from '../notices/library-entries.ts'
import { factsOf } from '../store/readings/notice-facts.ts'
import type { Revisions } from '../notices/revisions.ts'
import type { Store } from '../store/store.ts'

/** One content of a group with the paths that hold it. */
export interface GroupContent {
  sha256: string
  paths: string[]
  readAt: string
  /** Milliseconds: when the oldest of its files was written. */
  writtenAt: number
}

/** What the files of one group hold for it, copies of one content together, in the order in which they came. */
export function contentsOf(group: string, entries: readonly Entry[]): GroupContent[] {
  const contents = new Map<string, GroupContent>()
  for (const { head, life, readAt } of entries) {
    const { stamp } = life
    for (const { sha256 } of head === null ? [] : headsOf(head).filter((each) => groupOf(each) === group)) {
      const known = contents.get(sha256)
      if (known === undefined) contents.set(sha256, { sha256, paths: [stamp.path], readAt, writtenAt: stamp.mtimeMs })
      else {
        known.paths.push(stamp.path)
        known.writtenAt = Math.min(known.writtenAt, stamp.mtimeMs)
      }
    }
  }
  return [...contents.values()]
}

export interface ShelvingParts {
  store: Store
  judging: Judging
  revisions: Pick<Revisions, 'firstSeen' | 'postWith' | 'posts' | 'isAlso'>
}

/**
 * The notices that a group's files make, judged, each after its earlier revisions; what was judged before under the
 * same circumstances is not judged again.
 */
export async function shelveGroup(
  group: string,
  entries: readonly Entry[],
  engine: Engine,
  { store, judging, revisions }: ShelvingParts,
): Promise<Shelved[]> {
  const contents = contentsOf(group, entries)
  const kept = await keptShelf(group, contents, engine, { store, judging, revisions })
  if (kept !== null) return [kept]
  const files = await filesOf(
    contents.map(({ sha256, paths }) => ({ sha256, path: paths[0] ?? '' })),
    engine,
    store,
  )
  const dated = files.map((file) => {
    const sha256 = contentId(file.source.sha256, file.source.part)
    const writtenAt = contents.find((content) => content.sha256 === sha256)?.writtenAt ?? 0
    return { ...file, at: revisions.firstSeen(file.parsed.reference ?? '', sha256) ?? writtenAt }
  })
  const grouped = groupRevisions(dated)
  const posts = await postsOf(grouped, revisions)
  const shelves: Shelved[] = []
  for (const [at, drafts] of grouped.entries()) {
    const shelved: Shelved[] = []
    for (const draft of drafts) {
      const sources = draft.sources.flatMap(
        (source) => contents.find(({ sha256 }) => sha256 === contentId(source.sha256, source.part)) ?? [],
      )
      const id = idOf(sources[0])
      const post = posts[at] ?? id
      await revisions.isAlso(post, contentKey(draft.sources))
      shelved.push(shelfOf(group, sources, factsOf(draft, await judging.judgement(draft, post, engine)), post))
    }
    shelves.push(...linked(shelved))
  }
  return shelves
}

/** The name of each post, in the same order; none for files without a reference. */
async function postsOf(grouped: readonly NoticeDraft[][], revisions: ShelvingParts['revisions']): Promise<string[]> {
  const reference = grouped[0]?.[0]?.reference ?? null
  if (reference === null) return []
  return revisions.posts(
    reference,
    grouped.map((drafts) => {
      const last = drafts.at(-1)
      return {
        contents: drafts.map(({ sources }) => contentKey(sources)),
        sides: { en: revisedSide(last?.en ?? null), fr: revisedSide(last?.fr ?? null) },
      }
    }),
  )
}

/** The one notice of a group of one content, as it was judged last time; null where it has to be judged. */
async function keptShelf(
  group: string,
  contents: readonly GroupContent[],
  engine: Engine,
  { store, judging, revisions }: ShelvingParts,
): Promise<Shelved | null> {
  const [only] = contents
  if (only === undefined || contents.length > 1) return null
  const kept = (await store.judgements([only.sha256])).get(only.sha256)
  if (kept === undefined) return null
  const shelved = await keptShelfOf(group, only, kept.facts, revisions)
  return shelved !== null && kept.circumstances === judging.circumstances(shelved, engine) ? shelved : null
}

/** The shelf of one content as it was judged before; null where it is not kept yet which post it is of. */
export async function keptShelfOf(
  group: string,
  content: GroupContent,
  facts: Shelved['facts'],
  revisions: Pick<Revisions, 'postWith' | 'isAlso'>,
): Promise<Shelved | null> {
  const post = facts.reference === null ? idOf(content) : revisions.postWith(facts.reference, content.sha256)
  if (post === null) return null
  await revisions.isAlso(post, content.sha256)
  return shelfOf(group, [content], facts, post)
}

/** A post's revisions, oldest first: the last one stands for all, and knows them. */
function linked(post: readonly Shelved[]): Shelved[] {
  const latest = post.at(-1)
  if (latest === undefined) return []
  const earlier = post.slice(0, -1)
  return [
    ...earlier.map((shelved) => ({ ...shelved, latest: latest.id })),
    { ...latest, older: earlier.map(({ id }) => id) },
  ]
}

function shelfOf(group: string, contents: readonly GroupContent[], facts: Shelved['facts'], post: string): Shelved {
  const sources = contents.map(({ sha256, paths }) => ({ path: paths[0] ?? '', sha256, copies: paths.slice(1) }))
  return {
    id: idOf(contents[0]),
    group,
    post,
    older: [],
    latest: null,
    content: contentKey(sources),
    sources,
    paths: [...new Set([...sources.map((source) => source.path), ...sources.flatMap(({ copies }) => copies)])],
    at: new Date(Math.max(...contents.map(({ writtenAt }) => writtenAt))).toISOString(),
    facts,
    readAt:
      contents
        .map(({ readAt }) => readAt)
        .sort()
        .at(-1) ?? '',
  }
}

/** By its first file; of a further notice in a mail, by which it is as well. */
function idOf(content: GroupContent | undefined): string {
  const { part } = contentOf(content?.sha256 ?? '')
  return noticeId(contentId(content?.paths[0] ?? '', part))
}

/** The notice that a shelf's files make; undefined where its readings are no longer kept. */
export async function draftOf(
  { sources }: Pick<Shelved, 'sources'>,
  engine: Engine,
  store: Store,
): Promise<NoticeDraft | undefined> {
  return assembleNotices(await filesOf(sources, engine, store))[0]
}

/** Readings that are no longer kept are left out. */
async function filesOf(
  sources: readonly { path: string; sha256: string }[],
  engine: Engine,
  store: Store,
): Promise<SourcedFile[]> {
  const files: SourcedFile[] = []
  for (const { path, sha256 } of sources) {
    const reading = await store.reading(sha256, engine.readingVersion)
    if (reading?.outcome !== 'parsed') continue
    const { sha256: ofBytes, part } = contentOf(sha256)
    files.push({
      source: { ...sourceOf(path, ofBytes, reading.file), ...(part > 0 && { part }) },
      parsed: reading.file,
    })
  }
  return files
}
