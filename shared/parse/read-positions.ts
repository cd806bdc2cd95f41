import type { Block, HeaderFields, Language, Position } from '../notice/report.ts'
import { splitTitle } from '../values/title.ts'
import { findPostLines, mostListed, type ListedPost } from './find-post-lines.ts'
import { speaksOfOtherNotice } from './other-notices.ts'
import { sharedByLists } from './posts-in-header.ts'
import type { ProfileIndex } from './profile-index.ts'
import { postContext, type PostContext } from './read-post-line.ts'
import { pendingByName, sharedByFields, sharedBySentence } from './share-out-posts.ts'
import { longest } from './line-lengths.ts'

/**
 * The posts of a notice for several, as one side tells them apart: in a list, in titles with references of their own,
 * in the header's fields or in a sentence. Empty for one post, and for several of which nothing is said alone.
 */
export function readPositions(
  blocks: readonly Block[],
  fields: HeaderFields,
  index: ProfileIndex,
  language: Language,
): Position[] {
  const context = postContext(index, language, fields.location?.value ?? null)
  const { title, posts } = fields
  const blank: Position = {
    reference: null,
    title: title?.value ?? '',
    posts: 1,
    grade: null,
    location: null,
    pendingBudget: false,
    block: title?.block ?? blocks[0]?.id ?? '',
  }
  const offered = { posts: posts === null || posts.text === '' ? null : posts.value, title: blank.title }
  const told = [
    () => findPostLines(blocks, context, offered).map((listed) => positionOf(listed, blank)),
    () => byTitles(blocks, index, blank, offered.posts),
    () => sharedByFields(fields, context, blank),
    () => sharedByLists(blocks, fields, context, blank),
    () => sharedBySentence(blocks, posts, blank, index.lexicon),
  ]
  for (const tell of told) {
    const positions = tell()
    if (positions.length > 1) return positions.length > mostListed ? [] : withNamed(positions, blocks, context)
  }
  // Nothing is said of any but that one of them waits.
  const { posts: number } = offered
  const alike = number === null || number > mostNamed ? [] : Array.from({ length: number }, () => blank)
  const positions = withNamed(alike, blocks, context)
  return positions.some(({ pendingBudget }) => pendingBudget) ? positions : []
}

/** Beyond so many posts nobody speaks of "the second". */
const mostNamed = 12

function positionOf({ line, block }: ListedPost, blank: Position): Position {
  const { reference, title, posts, grade, location, pendingBudget } = line
  return {
    reference,
    title: title === '' ? blank.title : title,
    posts: posts ?? 1,
    grade,
    location,
    pendingBudget,
    block,
  }
}

function withNamed(positions: readonly Position[], blocks: readonly Block[], context: PostContext): Position[] {
  if (positions.length === 0) return []
  const pending = pendingByName(blocks, context, new Set(positions.map(({ block }) => block)))
  return positions.map((position, at) => (pending.has(at + 1) ? { ...position, pendingBudget: true } : position))
}

/**
 * Titles above the labels that have a reference each, or one title that has several. Where the number of posts is
 * stated and theirs is another, one of the references is not that of a post.
 */
function byTitles(
  blocks: readonly Block[],
  { profile }: ProfileIndex,
  blank: Position,
  stated: number | null,
): Position[] {
  const firstField = blocks.findIndex(({ kind }) => kind === 'field')
  const head = blocks
    .slice(0, firstField < 0 ? 0 : firstField)
    .filter(({ kind, text }) => kind !== 'letterhead' && text.length <= longest.titleLine)
  const titled = head.flatMap(({ id, text }) => {
    const { title, reference, references, posts } = splitTitle(text, profile.referencePattern)
    if (reference === null || speaksOfOtherNotice(text, reference)) return []
    return references.map((own) => ({
      ...blank,
      reference: own,
      title: title === '' ? blank.title : title,
      posts: references.length === 1 ? (posts ?? 1) : 1,
      block: id,
    }))
  })
  const sum = titled.reduce((all, { posts }) => all + posts, 0)
  const isEach = new Set(titled.map(({ reference }) => reference)).size === titled.length
  return isEach && (stated === null || stated === sum) ? titled : []
}
