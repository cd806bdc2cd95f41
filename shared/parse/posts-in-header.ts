import type { Block, HeaderFields, Located, Position } from '../notice/report.ts'
import { fold, foldWords } from '../text/fold.ts'
import { parseGrade } from '../values/grade.ts'
import { count, countOf } from '../values/title.ts'
import { senseOf } from './sense-line.ts'
import { isReference } from './open-label.ts'
import type { ProfileIndex } from './profile-index.ts'
import type { PostContext } from './read-post-line.ts'
import { isCode, isGradeLine, occupationsIn } from './value-forms.ts'
import { longest } from './line-lengths.ts'

const nouns = '(?:posts?|positions?|vacanc(?:y|ies)|openings?|places?|postes?|emplois?)'
/** "3 vacancies", « 3 postes vacants », "Two posts: …", with nothing but a code before. */
const statedPosts = new RegExp(
  String.raw`^(?:(?:number of )?${nouns} ?: ?)?${count} (?:vacant |identical |similar |open )?${nouns}(?: (?:vacants?|vacantes?|identiques?|a pourvoir|a doter|a combler|disponibles?|ouverts?|available|vacant|to be filled|to fill))?(?= ?[:(–—,-]|$)`,
  'u',
)

/** A header line that says how many posts are on offer, with the codes that stand in it. */
interface PostsLine {
  posts: number
  references: { value: string; about: string | null }[]
}

/** Null for a line that is anything else: one with a label, a title, a sentence. */
function postsInLine(text: string): PostsLine | null {
  if (text.length > longest.entry || /[.;!?]$/u.test(text)) return null
  const codes = codesIn(text)
  const first = codes[0]
  const rest = text.startsWith(first?.value ?? '\n')
    ? text.slice(first?.value.length).replace(/^\s*[-–—|,:·]\s*/u, '')
    : text
  const stated = statedPosts.exec(fold(rest))
  return stated?.[1] === undefined ? null : { posts: countOf(stated[1]), references: codes }
}

/** Codes, each with what its bracket says: "27-031 (boats)". */
const codeWithBracket = /(?<![\p{L}\p{N}./-])([\p{Lu}\d][\p{Lu}\d./_-]*\d[\p{Lu}\d]*)(?:\s\(([^()]{1,60})\))?/gu

function codesIn(text: string): PostsLine['references'] {
  return [...text.matchAll(codeWithBracket)].flatMap(([, value = '', about]) =>
    isCode(value) ? [{ value, about: about ?? null }] : [],
  )
}

/** How many posts a title begins with: "Three Duty Managers". Only before several of what people are called at work. */
export function postsBefore(title: string, index: ProfileIndex): { posts: number; title: string } | null {
  const found = new RegExp(String.raw`^${count} (?=\p{L})`, 'u').exec(fold(title))
  const posts = found?.[1] === undefined ? 0 : countOf(found[1])
  if (found === null || posts < 2) return null
  const rest = title.slice(found[0].length)
  const isPlural = (['en', 'fr'] as const).some((language) =>
    occupationsIn(rest, index, language).some(({ start, end }) => /[sx]$/iu.test(rest.slice(start, end))),
  )
  return isPlural ? { posts, title: rest } : null
}

/** How many posts a line of the header says there are, and the first number of these, where no label does. */
export function postsOfHeader(
  header: readonly Block[],
  title: Located<string>,
  index: ProfileIndex,
): { posts: Located<number>; reference: Located<string> } {
  for (const { text, id, kind } of header) {
    if (kind === 'title' || kind === 'letterhead' || id === title?.block) continue
    const line = postsInLine(text)
    if (line === null) continue
    const [first] = line.references
    return {
      posts: { value: line.posts, text, block: id },
      reference: first === undefined ? null : { value: first.value, text, block: id },
    }
  }
  for (const { text, id } of header) {
    const list = keyedList(text, index)
    if (
      list.length > 1 &&
      list.every(({ value }) => isReference(value) && !isGradeLine(value, index.profile.gradePattern))
    )
      return { posts: { value: list.length, text, block: id }, reference: null }
  }
  return { posts: null, reference: null }
}

interface Keyed {
  value: string
  key: string
}

/** "C2 (Mulhouse), C3 (Basel)": values with what each is for; empty where a line is no such list from end to end. */
function keyedList(text: string, index: ProfileIndex): Keyed[] {
  if (text.length > longest.entry || !text.includes('(')) return []
  const label = senseOf(text, index).label()
  const start = label?.colon === true ? label.valueStart : (/^\p{Lu}[^:()]{1,50}:\s/u.exec(text)?.[0].length ?? 0)
  const parts = text.slice(start).split(/(?<=\))\s*(?:[,;/]|(?:,\s*)?(?:\band\b|\bet\b))\s*/u)
  const read = parts.map((part) => /^([^()]+)\(([^()]+)\)$/u.exec(part.trim()))
  return read.every((found) => found !== null)
    ? read.map((found) => ({ value: (found[1] ?? '').trim(), key: found[2] ?? '' }))
    : []
}

/**
 * The posts that lists of the header tell apart: a number for each town, a band for each. What two lists say of one
 * town belongs to one post. Empty where no list names the posts, or where their number is stated and is another.
 */
export function sharedByLists(
  blocks: readonly Block[],
  fields: HeaderFields,
  { index, places }: PostContext,
  blank: Position,
): Position[] {
  const lists = blocks
    .filter(({ section, kind }) => section === 'header' && kind !== 'letterhead')
    .map(({ text, id }) => ({ id, list: keyedList(text, index) }))
    .filter(({ list }) => list.length > 1)
  const isGrade = (value: string): boolean => isGradeLine(value, index.profile.gradePattern)
  const numbers = lists.find(({ list }) => list.every(({ value }) => isReference(value) && !isGrade(value)))
  const grades = lists.find(({ list }) => list.every(({ value }) => isGrade(value)))
  const named = numbers ?? grades
  if (named === undefined) return []
  const positions = named.list.map(({ value, key }): Position => {
    const band = grades?.list.filter((each) => fold(each.key) === fold(key)) ?? []
    return {
      ...blank,
      reference: named === numbers ? value : null,
      location: places.has(foldWords(key)) ? key : null,
      grade: band.length === 1 ? parseGrade(band[0]?.value ?? '', index.profile) : null,
      block: named.id,
    }
  })
  const stated = fields.posts === null || fields.posts.text === '' ? positions.length : fields.posts.value
  return stated === positions.length ? positions : []
}
