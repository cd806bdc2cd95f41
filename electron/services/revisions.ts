import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { revisedSide, type RevisedSides } from '../../shared/decisions/compare-revisions.ts'
import type { RevisionView } from '../../shared/ipc/views.ts'
import type { NoticeDraft } from '../../shared/parse/assemble-notices.ts'
import { postOf, type Shelved } from './library-entries.ts'
import type { Store } from './store.ts'

/** Of the later text, how much must have stood in the earlier one for both to be the same post under one reference. */
const samePost = 0.3

export type Revisions = Awaited<ReturnType<typeof createRevisions>>

/** What each post said before: the same reference with another content is its next revision, in a changed or in a new file. */
export async function createRevisions(store: Store) {
  const heads = new Map<string, { content: string; at: string }[]>()
  for (const { post, content, at } of await store.revisionHeads()) headsOf(post).push({ content, at })

  return {
    /** Keeps a content that is seen for the first time. `at` is the ISO time of its newest file. */
    note: async (shelved: Shelved, at: string, draft: () => Promise<NoticeDraft | undefined>): Promise<void> => {
      const post = postOf(shelved)
      if (shelved.facts.reference === null || headsOf(post).some(({ content }) => content === shelved.content)) return
      const notice = await draft()
      if (notice === undefined || headsOf(post).some(({ content }) => content === shelved.content)) return
      headsOf(post).push({ content: shelved.content, at })
      headsOf(post).sort((a, b) => (a.at < b.at ? -1 : 1))
      await store.addRevision({ post, content: shelved.content, at, body: packed({ en: revisedSide(notice.en), fr: revisedSide(notice.fr) }) })
    },
    /** Which revision this is, and what the one before said. */
    of: async (shelved: Shelved): Promise<RevisionView> => {
      const post = postOf(shelved)
      const all = headsOf(post)
      const at = all.findIndex(({ content }) => content === shelved.content)
      const now = at === -1 ? null : await sidesOf(post, shelved.content)
      for (let earlier = at - 1; earlier >= 0 && now !== null; earlier--) {
        const head = all[earlier]
        const sides = head === undefined ? null : await sidesOf(post, head.content)
        if (head !== undefined && sides !== null && likeness(sides, now) >= samePost) return { number: at + 1, total: all.length, previous: { number: earlier + 1, at: head.at, sides } }
      }
      return { number: Math.max(at, 0) + 1, total: Math.max(all.length, 1), previous: null }
    },
  }

  function headsOf(post: string): { content: string; at: string }[] {
    const known = heads.get(post) ?? []
    heads.set(post, known)
    return known
  }

  async function sidesOf(post: string, content: string): Promise<RevisedSides | null> {
    const body = await store.revisionBody(post, content)
    return body === null ? null : (JSON.parse(inflateRawSync(Buffer.from(body, 'base64')).toString('utf8')) as RevisedSides)
  }
}

function packed(sides: RevisedSides): string {
  return deflateRawSync(Buffer.from(JSON.stringify(sides), 'utf8')).toString('base64')
}

function likeness(before: RevisedSides, after: RevisedSides): number {
  const texts = (sides: RevisedSides): string[] => [...(sides.en ?? []), ...(sides.fr ?? [])].map(({ text }) => text)
  const said = new Set(texts(before))
  const now = texts(after)
  return now.filter((text) => said.has(text)).length / Math.max(now.length, 1)
}
