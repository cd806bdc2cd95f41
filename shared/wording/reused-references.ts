import { foldWords } from '../text/fold.ts'
import { overlapOfSets } from '../text/overlap.ts'
import type { NoticeDigest } from './digest-notice.ts'

/** A reference under which different posts stand. */
export interface ReferencedPost {
  reference: string
  posts: { title: { en: string | null; fr: string | null }; grade: string | null; files: string[] }[]
}

/** Titles with less in common name different posts; a title with a word changed is a revision. */
const sameTitle = 0.5

export function postsByReference(digests: readonly NoticeDigest[]): ReferencedPost[] {
  const found = new Map<string, ReferencedPost>()
  for (const { reference, title, grade, file } of digests) {
    if (reference === null) continue
    const here = found.get(reference) ?? { reference, posts: [] }
    found.set(reference, here)
    const same = here.posts.find((post) => isSamePost(post.title, title))
    if (same === undefined) here.posts.push({ title, grade, files: [file] })
    else same.files.push(file)
  }
  return [...found.values()].filter(({ posts }) => posts.length > 1)
}

/** Unless a title says otherwise in a language that both have, it is the same post. */
export function isSamePost(a: NoticeDigest['title'], b: NoticeDigest['title']): boolean {
  return (['en', 'fr'] as const).every((language) => {
    const [left, right] = [a[language], b[language]]
    return left === null || right === null || overlapOfSets(wordsOf(left), wordsOf(right)) >= sameTitle
  })
}

function wordsOf(title: string): Set<string> {
  return new Set(
    foldWords(title)
      .split(' ')
      .filter((word) => word.length > 2),
  )
}
