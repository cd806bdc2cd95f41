import { likeness } from '../../../shared/decisions/same-post.ts'
import type { RevisedSides } from '../../../shared/decisions/compare-revisions.ts'

/**
 * What decisions, signatures, pairings and revisions are kept under. A reference names its first post; another post
 * that carries the same reference by mistake is named by its first content as well, and so shares none of them.
 */
const postMark = ' ~ '

/** The reference that a post's name begins with. */
export function referenceOf(post: string): string {
  return post.split(postMark, 1)[0] ?? post
}

/** The revisions of one post as they lie there, oldest first: their contents, and what the last one says. */
export interface PostThere {
  contents: readonly string[]
  sides: RevisedSides
}
/** A post that is kept: its name, and the contents it had. */
export interface PostKept {
  post: string
  contents: readonly string[]
}

/**
 * Below this, a new text under a reference is another post's: real posts share up to 0.1 of their runs of words
 * (same-post.ts). No title is kept that could tell more.
 */
const anotherPost = 0.2

/** The name of each post of a reference. `sidesOf`: what a content said, as it is kept. */
export async function namePosts(
  reference: string,
  there: readonly PostThere[],
  kept: readonly PostKept[],
  sidesOf: (post: string, content: string) => Promise<RevisedSides | null>,
): Promise<string[]> {
  const names = new Map<PostThere, string>()
  const free = (): PostKept[] => kept.filter(({ post }) => ![...names.values()].includes(post))
  // Those that are known come first: a post that is new takes no name from them.
  for (const one of there) {
    const known = free().findLast(({ contents }) => one.contents.some((content) => contents.includes(content)))
    if (known !== undefined) names.set(one, known.post)
  }
  for (const one of there) if (!names.has(one)) names.set(one, (await earlierNameOf(one)) ?? newName(one))
  return there.map((one) => names.get(one) ?? reference)

  /**
   * Of the post whose files are gone and whose next revision this may be: the likest; where texts are too short to
   * tell, the last that came.
   */
  async function earlierNameOf({ sides }: PostThere): Promise<string | null> {
    let found: { post: string; alike: number } | null = null
    for (const { post, contents } of free()) {
      for (const content of contents) {
        const before = await sidesOf(post, content)
        const alike = before === null ? 0 : (likeness(sides, before) ?? anotherPost)
        if (alike >= (found?.alike ?? anotherPost)) found = { post, alike }
      }
    }
    return found?.post ?? null
  }

  function newName({ contents: [first = ''] }: PostThere): string {
    const isTaken = kept.some(({ post }) => post === reference) || [...names.values()].includes(reference)
    return isTaken ? `${reference}${postMark}${first.slice(0, 16)}` : reference
  }
}
