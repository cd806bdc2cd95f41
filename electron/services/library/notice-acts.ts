import { pairedBlocks, type HandPairing, type PairedBlocks } from '../../../shared/align/hand-pairing.ts'
import type { RevisedSides } from '../../../shared/decisions/compare-revisions.ts'
import type { History } from '../../../shared/decisions/decision.ts'
import type { Argument } from '../../../shared/ipc/contract.ts'
import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { ChosenForm } from '../../../shared/ipc/form-views.ts'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { UnlinkedWords } from '../../../shared/notice/unlinked-words.ts'
import type { Notice } from '../../../shared/notice/notice.ts'
import { searchWords } from '../../../shared/text/search-words.ts'
import type { Catalogue } from '../notices/catalogue.ts'
import type { Decisions } from '../people/decisions.ts'
import type { Engine } from '../threads/engine.ts'
import type { Judging } from './judging.ts'
import { contentOf, folderOf, type Shelved } from '../notices/library-entries.ts'
import type { Pairings } from '../people/pairings.ts'
import type { Revisions } from '../notices/revisions.ts'
import { draftOf } from './shelve-group.ts'
import type { Store } from '../store/store.ts'

export interface NoticeActsOptions {
  store: Store
  catalogue: Catalogue
  decisions: Decisions
  pairings: Pairings
  revisions: Revisions
  judging: Judging
  engine: () => Engine
  chosenFor: (contents: readonly string[], paths: readonly string[]) => ChosenForm
  /** Ids and contents of notices that somebody has looked at; added to here. */
  seen: Set<string>
  /** ISO time. */
  time: () => string
  /** Makes the rows of groups anew. */
  refresh: (groups: readonly string[]) => Promise<void>
  /** What is known of the notices, and may speak for others, is another now. */
  touch: () => void
}

/** What a person does with the notices on the list: opens and searches them, decides, signs, pairs. */
export function createNoticeActs({
  store,
  catalogue,
  decisions,
  pairings,
  revisions,
  judging,
  engine,
  chosenFor,
  seen,
  time,
  refresh,
  touch,
}: NoticeActsOptions) {
  return {
    notice: async (id: string): Promise<NoticeView | null> => {
      const listed = await find(id)
      if (listed === null) return null
      const { shelved, post, notice } = listed
      return {
        ...notice,
        history: decisions.of(post),
        pairings: pairings.inForce(post).flatMap((held) =>
          pairedBlocks(notice.en, notice.fr, [held]).map((blocks) => ({
            ...blocks,
            author: held.author,
            at: held.at,
          })),
        ),
        chosenForm: chosenFor(
          shelved.sources.map(({ sha256 }) => contentOf(sha256).sha256),
          shelved.paths,
        ),
        copies: shelved.sources.map(({ copies }) => copies),
        revision: await revisions.of(shelved, catalogue.revisionsOf(shelved)),
      }
    },
    /** Words that nothing on the other side answers to; null where the notice is not on the list. */
    unlinked: async (id: string): Promise<UnlinkedWords[] | null> => {
      const listed = await find(id)
      return listed === null ? null : judging.unlinked(listed.notice, listed.shelved.content, engine())
    },
    /** The watched folder that a notice came from; null of a file that was opened by itself. */
    folderOf: (id: string): string | null => {
      const shelved = catalogue.shelved(id)
      return shelved === undefined ? null : folderOfShelf(catalogue, shelved)
    },
    decide: ({ id, findings, kind, reason }: Argument<'decision.make'>): Promise<History> =>
      settle(id, (post, notice) => decisions.decide(post, notice, findings, kind, reason)),
    sign: ({ id, language, kind }: Argument<'signature.make'>): Promise<History> => {
      if ((catalogue.shelved(id)?.latest ?? null) !== null)
        throw new Refusal({
          en: 'There is a later revision of this notice: sign that one.',
          fr: 'Il existe une révision plus récente de cet avis : signez celle-là.',
        })
      return settle(id, (post, notice) => decisions.sign(post, notice, language, kind))
    },
    /** What an earlier revision said; null where there is no such revision. */
    revision: async (id: string, number: number): Promise<RevisedSides | null> => {
      const shelved = catalogue.shelved(id)
      return shelved === undefined ? null : revisions.sides(shelved, catalogue.revisionsOf(shelved), number)
    },
    /** When it resolves, every notice of the post is judged by it. */
    pair: async (id: string, blocks: PairedBlocks, kind: HandPairing['kind']): Promise<void> => {
      const { post, notice } = await onList(id)
      await pairings.add(post, notice, blocks, kind)
      await refresh(
        catalogue
          .listed()
          .filter((other) => other.post === post)
          .map(({ group }) => group),
      )
    },
    see: async (id: string): Promise<void> => {
      const shelved = catalogue.shelved(id)
      if (shelved === undefined) return
      const keys = [shelved.id, shelved.content].filter((key) => !seen.has(key))
      if (keys.length === 0) return
      await store.keepSeen(keys, time())
      for (const key of keys) seen.add(key)
      catalogue.touch(shelved)
    },
    /** Ids of the notices that hold every word of the query. */
    search: async (query: string): Promise<string[]> => {
      const found = await Promise.all(
        searchWords(query).map((word) => store.contentsWith(word, engine().readingVersion)),
      )
      return catalogue
        .listed()
        .filter(({ sources }) => found.every((contents) => sources.some(({ sha256 }) => contents.has(sha256))))
        .map(({ id }) => id)
    },
  }

  /** Adds to what was decided on a notice's post; every notice of that post shows it. */
  async function settle(id: string, add: (post: string, notice: Notice) => Promise<History>): Promise<History> {
    const { post, notice } = await onList(id)
    const history = await add(post, notice)
    for (const other of catalogue.listed()) if (other.post === post) catalogue.touch(other)
    // What is signed speaks for a translation elsewhere.
    touch()
    return history
  }

  async function onList(id: string): Promise<{ post: string; notice: Notice }> {
    const listed = await find(id)
    if (listed === null)
      throw new Refusal({ en: 'This notice is no longer on the list.', fr: 'Cet avis n’est plus dans la liste.' })
    return listed
  }

  /** Null where it is not on the list, or its reading is no longer kept. */
  async function find(id: string): Promise<{ shelved: Shelved; post: string; notice: Notice } | null> {
    const shelved = catalogue.shelved(id)
    if (shelved === undefined) return null
    const now = engine()
    const draft = await draftOf(shelved, now, store)
    if (draft === undefined) return null
    const { alignment, findings, unchecked } = await judging.judgement(draft, shelved.post, now)
    return { shelved, post: shelved.post, notice: { ...draft, alignment, findings, unchecked, id: shelved.id } }
  }
}

function folderOfShelf(catalogue: Catalogue, { paths }: Shelved): string | null {
  return folderOf(catalogue.entry(paths[0] ?? ''))
}
