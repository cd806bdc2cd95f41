import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { revisedSide, type RevisedSides } from '../../../shared/decisions/compare-revisions.ts'
import { likeness } from '../../../shared/decisions/same-post.ts'
import type { RevisionView } from '../../../shared/ipc/views.ts'
import type { NoticeDraft } from '../../../shared/parse/assemble-notices.ts'
import type { Shelved } from './library-entries.ts'
import { namePosts, referenceOf, type PostThere } from './name-posts.ts'
import type { Store } from '../store/store.ts'

export type Revisions = Awaited<ReturnType<typeof createRevisions>>

/** From here on two texts under one reference are the same post's, where no title is kept to tell more. */
const samePost = 0.4

interface Head {
  content: string
  at: string
  /** Its place among the others: milliseconds since 1970, as a rule those of `at`. */
  order: number
}

/**
 * What each post said before: the same reference with another content is its next revision, in a changed or in a new
 * file. A file that is dated in the future counts as of now; one that was kept with such a date, by a clock that was
 * ahead, stands after what had come before it and not after all that follows.
 */
export async function createRevisions(store: Store, now: () => number = Date.now) {
  const heads = new Map<string, Head[]>()
  /** By reference: several where different posts carry it. */
  const posts = new Map<string, string[]>()
  /** By content. */
  const postsWith = new Map<string, Set<string>>()
  /** Under which other names what is said of a post may be kept. */
  const otherNames = new Map<string, Set<string>>()
  await load()

  return {
    /** What is kept may be more than before. */
    load,
    firstSeen: (reference: string, content: string): number | null => {
      const known = postsOf(reference)
        .flatMap((post) => headsOf(post))
        .find((head) => head.content === content)
      return known?.order ?? null
    },
    /** What is known of a post, oldest first. */
    contentsOf: (post: string): string[] => (heads.get(post) ?? []).map(({ content }) => content),
    /** The post that a content was kept under; null where it is new. The latest name where it had several. */
    postWith: (reference: string, content: string): string | null =>
      postsOf(reference).findLast((post) => headsOf(post).some((head) => head.content === content)) ?? null,
    /**
     * A notice whose reference is read otherwise than before, because it is read by another form, is the same post
     * still: what was said under its former names holds, where it was said of this notice and of no other.
     */
    isAlso: async (post: string, content: string): Promise<void> => {
      const names = new Set<string>()
      for (const said of new Set([content, ...(heads.get(post) ?? []).map((head) => head.content)]))
        for (const other of postsWith.get(said) ?? [])
          if (other !== post && (await isAllOf(other, said))) names.add(other)
      otherNames.set(post, names)
    },
    /** Every name under which something may be kept of a post, its own last. */
    namesOf: (post: string): string[] => [...(otherNames.get(post) ?? []), post],
    /** The name of each post that the files of one reference announce. */
    posts: (reference: string, there: readonly PostThere[]): Promise<string[]> =>
      namePosts(
        reference,
        there,
        postsOf(reference).map((post) => ({ post, contents: headsOf(post).map(({ content }) => content) })),
        sidesOf,
      ),
    /**
     * Keeps a content that is seen for the first time. Of a notice without a reference as well: once one is read, what
     * was said of it is found by that.
     */
    note: async (shelved: Shelved, draft: () => Promise<NoticeDraft | undefined>): Promise<void> => {
      const { post } = shelved
      if (headsOf(post).some(({ content }) => content === shelved.content)) return
      const notice = await draft()
      if (notice === undefined || headsOf(post).some(({ content }) => content === shelved.content)) return
      const isAhead = Date.parse(shelved.at) > now()
      const at = isAhead ? new Date(now()).toISOString() : shelved.at
      add(post, { content: shelved.content, at, order: isAhead ? afterAll(post, now()) : Date.parse(at) })
      await store.addRevision({
        post,
        content: shelved.content,
        at,
        body: packed({ en: revisedSide(notice.en), fr: revisedSide(notice.fr) }),
      })
    },
    /** Which revision this is, what the one before said, and all there are. `there`: those that a file still holds. */
    of: async (shelved: Shelved, there: readonly Shelved[]): Promise<RevisionView> => {
      const { own, at } = await ownHeads(shelved, there)
      const before = own[at - 1]
      const sides = before === undefined ? null : await sidesOf(shelved.post, before.content)
      return {
        number: at + 1,
        total: own.length,
        previous: before === undefined || sides === null ? null : { number: at, at: before.at, sides },
        all: own.map((head, index) => {
          const held = there.find(({ content }) => content === head.content)
          return { number: index + 1, at: head.at, id: held?.id ?? null, files: held?.paths ?? [] }
        }),
        latest: shelved.latest,
      }
    },
    /** What the revision of a number said. */
    sides: async (shelved: Shelved, there: readonly Shelved[], number: number): Promise<RevisedSides | null> => {
      const head = (await ownHeads(shelved, there)).own[number - 1]
      return head === undefined ? null : sidesOf(shelved.post, head.content)
    },
  }

  /**
   * The revisions of a notice's own post, oldest first, and where it stands among them: another post may have had its
   * reference.
   */
  async function ownHeads(shelved: Shelved, there: readonly Shelved[]): Promise<{ own: Head[]; at: number }> {
    const all = shelved.facts.reference === null ? [] : headsOf(shelved.post)
    const now = all.length > 1 ? await sidesOf(shelved.post, shelved.content) : null
    const own: Head[] = []
    for (const head of all) {
      // A half that stood alone until the other language came was no revision by itself.
      if (all.some((other) => isPartOf(head.content, other.content))) continue
      const isOwn = head.content === shelved.content || there.some(({ content }) => content === head.content)
      const sides = isOwn || now === null ? null : await sidesOf(shelved.post, head.content)
      if (isOwn || (now !== null && sides !== null && (likeness(now, sides) ?? 1) >= samePost)) own.push(head)
    }
    const at = own.findIndex(({ content }) => content === shelved.content)
    return at === -1
      ? { own: [...own, { content: shelved.content, at: shelved.at, order: Date.parse(shelved.at) }], at: own.length }
      : { own, at }
  }

  async function load(): Promise<void> {
    for (const { post, content, at } of await store.revisionHeads()) {
      if (headsOf(post).some((head) => head.content === content)) continue
      const order = Date.parse(at)
      add(post, { content, at, order: order > now() ? afterAll(post, 0) : order })
    }
  }

  /** Whether nothing else than this content and its revisions was kept under a name. */
  async function isAllOf(post: string, content: string): Promise<boolean> {
    const others = headsOf(post).filter((head) => head.content !== content && !isPartOf(head.content, content))
    if (others.length === 0) return true
    const own = await sidesOf(post, content)
    for (const other of others) {
      const sides = await sidesOf(post, other.content)
      if (own === null || sides === null || (likeness(own, sides) ?? 0) < samePost) return false
    }
    return true
  }

  function add(post: string, head: Head): void {
    // Another notice may have come under a name that was taken for this one's: looked at anew.
    for (const names of otherNames.values()) names.delete(post)
    headsOf(post).push(head)
    postsWith.set(head.content, (postsWith.get(head.content) ?? new Set()).add(post))
    headsOf(post).sort((a, b) => a.order - b.order)
  }

  /** A place behind those that are there, and not before `least`. */
  function afterAll(post: string, least: number): number {
    return Math.max(least, ...headsOf(post).map(({ order }) => order + 1))
  }

  /** Those that anything is kept under, the first of a reference first. */
  function postsOf(reference: string): string[] {
    return [...(posts.get(reference) ?? [])].sort((a, b) => a.length - b.length)
  }

  function headsOf(post: string): Head[] {
    const known = heads.get(post)
    if (known !== undefined) return known
    const none: Head[] = []
    heads.set(post, none)
    posts.set(referenceOf(post), [...(posts.get(referenceOf(post)) ?? []), post])
    return none
  }

  async function sidesOf(post: string, content: string): Promise<RevisedSides | null> {
    const body = await store.revisionBody(post, content)
    return body === null
      ? null
      : (JSON.parse(inflateRawSync(Buffer.from(body, 'base64')).toString('utf8')) as RevisedSides)
  }
}

function isPartOf(content: string, other: string): boolean {
  const sources = other.split('+')
  return content !== other && content.split('+').every((source) => sources.includes(source))
}

function packed(sides: RevisedSides): string {
  return deflateRawSync(Buffer.from(JSON.stringify(sides), 'utf8')).toString('base64')
}
