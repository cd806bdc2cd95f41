import { assembleNotices, type NoticeDraft, type SourcedFile } from '../../shared/parse/assemble-notices.ts'
import type { Judgement } from '../../shared/notice/notice.ts'
import type { Engine } from './engine.ts'
import { noticeId, postOf, type Entry, type Shelved } from './library-entries.ts'
import { factsOf } from './notice-facts.ts'
import { circumstancesWith, type PairingsOf } from './pairings.ts'
import { profileById } from './profiles.ts'
import type { Store } from './store.ts'

/** The files of one group, copies of one content together, in the order in which they came. */
export function contentsOf(entries: readonly Entry[]): { sha256: string; paths: string[]; readAt: string }[] {
  const contents = new Map<string, { sha256: string; paths: string[]; readAt: string }>()
  for (const { head, stamp, readAt } of entries) {
    if (head === null) continue
    const known = contents.get(head.sha256)
    if (known === undefined) contents.set(head.sha256, { sha256: head.sha256, paths: [stamp.path], readAt })
    else known.paths.push(stamp.path)
  }
  return [...contents.values()]
}

/** The notices that a group's files make, judged; what was judged before under the same circumstances is not judged again. */
export async function shelveGroup(group: string, entries: readonly Entry[], engine: Engine, store: Store, pairingsOf: PairingsOf): Promise<Shelved[]> {
  const contents = contentsOf(entries)
  const [only] = contents
  if (only !== undefined && contents.length === 1) {
    const kept = (await store.judgements([only.sha256])).get(only.sha256)
    const shelved = kept === undefined ? null : shelfOf(group, [only], kept.facts)
    if (shelved !== null && kept?.circumstances === circumstancesWith(engine, pairingsOf(postOf(shelved)))) return [shelved]
  }
  const shelves: Shelved[] = []
  for (const draft of await draftsOf(contents.map(({ sha256, paths }) => ({ sha256, path: paths[0] ?? '' })), engine, store)) {
    const sources = draft.sources.flatMap((source) => contents.find(({ paths }) => paths[0] === source.file) ?? [])
    const judgement = await judgementOf(draft, engine, store, pairingsOf)
    shelves.push(shelfOf(group, sources, factsOf(draft, judgement)))
  }
  return shelves
}

export function shelfOf(group: string, contents: readonly { sha256: string; paths: string[]; readAt: string }[], facts: Shelved['facts']): Shelved {
  const sources = contents.map(({ sha256, paths }) => ({ path: paths[0] ?? '', sha256 }))
  return {
    id: noticeId(sources[0]?.path ?? ''),
    group,
    content: contentKey(sources),
    sources,
    paths: [...sources.map((source) => source.path), ...contents.flatMap(({ paths }) => paths.slice(1))],
    facts,
    readAt: contents.map(({ readAt }) => readAt).sort().at(-1) ?? '',
  }
}

/** Readings that are no longer kept are left out. */
export async function draftsOf(sources: readonly { path: string; sha256: string }[], engine: Engine, store: Store): Promise<NoticeDraft[]> {
  const files: SourcedFile[] = []
  for (const { path, sha256 } of sources) {
    const reading = await store.reading(sha256, engine.readingVersion)
    if (reading?.outcome !== 'parsed') continue
    const { format, languages, pages, ocr } = reading.file
    files.push({ source: { file: path, sha256, format, languages, pages, ocr }, parsed: reading.file })
  }
  return assembleNotices(files)
}

export async function judgementOf(draft: NoticeDraft, engine: Engine, store: Store, pairingsOf: PairingsOf): Promise<Judgement> {
  const content = contentKey(draft.sources)
  const pairings = pairingsOf(draft.reference ?? noticeId(draft.sources[0]?.file ?? ''))
  const circumstances = circumstancesWith(engine, pairings)
  const kept = await store.judgement(content, circumstances)
  if (kept !== null) return kept
  const judgement = await engine.pool.judge(draft, profileById(engine.profiles, draft.profile), { asOf: engine.asOf, severities: engine.severities, pairings })
  await store.keepJudgement(content, { circumstances, facts: factsOf(draft, judgement) }, judgement)
  return judgement
}

function contentKey(sources: readonly { sha256: string }[]): string {
  return sources.map((source) => source.sha256).join('+')
}
