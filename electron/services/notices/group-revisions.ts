import { revisedSide } from '../../../shared/decisions/compare-revisions.ts'
import { isRevisionOf, type SaidOfPost } from '../../../shared/decisions/same-post.ts'
import { assembleNotices, type NoticeDraft, type SourcedFile } from '../../../shared/parse/assemble-notices.ts'

/** A file of a group as it was parsed, and the time it was written in milliseconds. */
export interface DatedFile extends SourcedFile {
  at: number
}
interface Dated {
  draft: NoticeDraft
  at: number
  said: SaidOfPost
}

/**
 * The notices that files of one reference make, and of each post the revisions, oldest first. Two posts that share a
 * reference by mistake stay two. A new half goes with the other language as it last was.
 */
export function groupRevisions(files: readonly DatedFile[]): NoticeDraft[][] {
  const dated = assembleNotices(files)
    .map((draft) => datedDraft(draft, files))
    .toSorted((a, b) => a.at - b.at || (name(a) < name(b) ? -1 : 1))
  const posts: Dated[][] = []
  for (const one of dated) {
    const post = posts.find((known) => known.some(({ said }) => isRevisionOf(one.said, said)))
    if (post === undefined) posts.push([one])
    else post.push(completed(one, post, files))
  }
  return posts.map((post) => post.map(({ draft }) => draft))
}

function datedDraft(draft: NoticeDraft, files: readonly DatedFile[]): Dated {
  const times = files.filter(({ source }) => draft.sources.some(({ file }) => file === source.file)).map(({ at }) => at)
  const title = { en: draft.en?.fields.title?.value ?? null, fr: draft.fr?.fields.title?.value ?? null }
  return {
    draft,
    at: Math.max(...times),
    said: { title, sides: { en: revisedSide(draft.en), fr: revisedSide(draft.fr) } },
  }
}

/** A half, with the other half of the revision before it. */
function completed(one: Dated, before: readonly Dated[], files: readonly DatedFile[]): Dated {
  const [lacks] = (['en', 'fr'] as const).filter((language) => one.draft[language] === null)
  const other =
    lacks === undefined
      ? undefined
      : before
          .findLast(({ draft }) => draft[lacks] !== null)
          ?.draft.sources.find(({ languages }) => languages.includes(lacks))
  const halves = files.filter(
    ({ source }) => source.file === other?.file || one.draft.sources.some(({ file }) => file === source.file),
  )
  const [joined, ...rest] = other === undefined ? [] : assembleNotices(halves)
  return joined === undefined || rest.length > 0 ? one : datedDraft(joined, files)
}

function name({ draft }: Dated): string {
  return draft.sources[0]?.file ?? ''
}
