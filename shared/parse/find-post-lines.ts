import type { Block } from '../notice/report.ts'
import { fold, foldWords } from '../text/fold.ts'
import { count, countOf } from '../values/title.ts'
import { isPendingBudget } from './budget-status.ts'
import { offersPosts } from './posts-on-offer.ts'
import { readPostLine, type PostContext, type PostLine } from './read-post-line.ts'
import { longest } from './line-lengths.ts'

export interface ListedPost {
  line: PostLine
  block: string
}

/** What is known of the whole: how many posts the title offers (null where it does not say), and what it calls them. */
export interface Offered {
  posts: number | null
  title: string
}

/** A line about one post is not longer. */
const longestLine = 250

/**
 * The posts that a notice lists one by one: under a sentence that announces them, or in lines that each call themselves
 * those of a post. Empty where there is no such list, or where it may be a list of other things.
 */
export function findPostLines(blocks: readonly Block[], context: PostContext, offered: Offered): ListedPost[] {
  const read = readOnce(context)
  for (const [at, block] of blocks.entries()) {
    if (!mayHold(block)) continue
    const announced = announcement(block, blocks[at + 1])
    if (announced !== null) {
      const listed = linesFrom(blocks, at + 1 + columnNames(blocks.slice(at + 1, at + 1 + mostColumns)), read, context)
      if (isList(listed, announced.posts ?? offered.posts, offered)) return listed
    }
    const listed = linesFrom(blocks, at, read, context)
    if (areNamed(listed) || (block.section === 'header' && offered.posts !== null && isHeadList(listed, offered.posts)))
      return listed
  }
  return []
}

/** Where posts are listed: at the head, in the summary, or in a text that no section heads. */
function mayHold({ section, kind }: Block): boolean {
  return (
    (section === 'header' || section === 'summary' || section === 'other') && kind !== 'letterhead' && kind !== 'field'
  )
}

const nouns = '(?:posts|positions|vacancies|openings|roles|postes|emplois|vacances)'
const stated = new RegExp(String.raw`(?<![\p{L}\p{N}.,])${count} (?:\p{L}+ ){0,2}?${nouns}\b`, 'u')

/** A sentence that announces posts, and how many where it says so. */
function announcement({ text }: Block, next: Block | undefined): { posts: number | null } | null {
  if (text.length > longest.row) return null
  // Of a paragraph the last sentence leads over to the list.
  const sentence = fold(text.slice(text.slice(0, -1).search(/[^.!?]*$/u)))
  const leads =
    sentence.endsWith(':') ||
    (next?.kind === 'item' && /\b(?:following|below|suivants?|ci-dessous|ci-apres)\b/u.test(sentence))
  if (!leads || !new RegExp(String.raw`\b${nouns}\b`, 'u').test(sentence) || !offersPosts(sentence)) return null
  const [, number] = stated.exec(sentence) ?? []
  return { posts: number === undefined ? null : countOf(number) }
}

/** Words that name the columns of a table of posts, folded. */
const columns = new Set(
  (
    'post position job vacancy numero number nombre no n reference ref title intitule titre poste emploi grade location ' +
    'place duty station lieu d de du l of affectation remark remarks observation observations remarque remarques status ' +
    'statut situation budget budgetary budgetaire posts postes'
  ).split(' '),
)

/** How many blocks hold nothing but the names of a table's columns. */
function columnNames(blocks: readonly Block[]): number {
  const other = blocks
    .slice(0, mostColumns)
    .findIndex(
      ({ text }) =>
        !(text.length < longest.line && (fold(text).match(/[a-z0-9]+/gu) ?? ['-']).every((word) => columns.has(word))),
    )
  return Math.max(0, other)
}

/** A table that is read cell by cell has one block a name. */
const mostColumns = 8

/** A line is asked about once for each place where a list may begin. */
function readOnce(context: PostContext): (text: string) => PostLine {
  const known = new Map<string, PostLine>()
  return (text) => {
    const line = known.get(text) ?? readPostLine(text, context)
    known.set(text, line)
    return line
  }
}

/** Nobody lists more posts in one notice: what is longer is a list of other things. */
export const mostListed = 100

/** The lines about posts that follow one another from a block on; a line of conditions belongs to the post above it. */
function linesFrom(
  blocks: readonly Block[],
  from: number,
  read: (text: string) => PostLine,
  context: PostContext,
): ListedPost[] {
  const listed: ListedPost[] = []
  const first = blocks[from]
  for (const block of blocks.slice(from, from + 2 * mostListed)) {
    if (listed.length > mostListed) return []
    if (block.section !== first?.section || block.kind === 'field' || block.kind === 'title') break
    if (block.text.length > longestLine || block.text.endsWith(':')) break
    const line = read(block.text)
    const last = listed.at(-1)
    if (last !== undefined && isCondition(line, block, context)) {
      listed[listed.length - 1] = { ...last, line: { ...last.line, pendingBudget: true } }
      continue
    }
    if (last !== undefined && !isAlike(block, line, first, listed[0]?.line ?? line)) break
    listed.push({ line, block: block.id })
  }
  return listed
}

function isCondition(line: PostLine, { text, kind }: Block, { index }: PostContext): boolean {
  return (
    line.pendingBudget &&
    line.title === '' &&
    line.grade === null &&
    line.reference === null &&
    line.ordinal === null &&
    kind !== 'item' &&
    isPendingBudget(text, index)
  )
}

/** Set as the first line of the list is; where no bullet shows it, it says as much. */
function isAlike(block: Block, line: PostLine, first: Block, firstLine: PostLine): boolean {
  if ((line.ordinal === null) !== (firstLine.ordinal === null)) return false
  if (line.ordinal !== null) return true
  return first.kind === 'item'
    ? block.kind === 'item'
    : block.kind !== 'item' && saysMuch(line) === saysMuch(firstLine) && line.title.split(' ').length <= longestTitle
}

/** Words of the longest title of a post; what is longer is a sentence. */
const longestTitle = 25

const saysMuch = ({ reference, grade, location, pendingBudget }: PostLine): boolean =>
  reference !== null || grade !== null || location !== null || pendingBudget

/** Letters of a word that says something of a post; shorter ones are articles and prepositions. */
const fewestLetters = 4

function isList(listed: readonly ListedPost[], announced: number | null, { posts, title }: Offered): boolean {
  if (listed.length < 2 || listed.some(({ line }) => line.title.split(' ').length > longestTitle)) return false
  if (listed.every(({ line }) => saysMuch(line))) return true
  const sum = sumOf(listed)
  const words = new Set(
    foldWords(title)
      .split(' ')
      .filter((word) => word.length >= fewestLetters),
  )
  const isTitled = (line: PostLine): boolean =>
    foldWords(line.title)
      .split(' ')
      .some((word) => words.has(word))
  return (sum === announced || sum === posts) && listed.some(({ line }) => saysMuch(line) || isTitled(line))
}

export function sumOf(listed: readonly { line: PostLine }[]): number {
  return listed.reduce((sum, { line }) => sum + (line.posts ?? 1), 0)
}

/** "Post 1: …", "Post 2: …", in order and each once. */
function areNamed(listed: readonly ListedPost[]): boolean {
  return (
    listed.length > 1 &&
    listed.every(
      ({ line }, at) => line.named && (line.ordinal === null ? line.reference !== null : line.ordinal === at + 1),
    ) &&
    listed.some(({ line }) => line.title !== '' || saysMuch(line))
  )
}

function isHeadList(listed: readonly ListedPost[], posts: number): boolean {
  return (
    posts > 1 &&
    listed.length > 1 &&
    sumOf(listed) === posts &&
    listed.every(({ line }) => saysMuch(line) && line.title !== '')
  )
}
