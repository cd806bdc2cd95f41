import type { Lexicon } from '../lexicon/lexicon.ts'
import { sentencesOf } from '../lexicon/sentences.ts'
import type { Block, Fields, HeaderFields, Position } from '../notice/report.ts'
import { fold } from '../text/fold.ts'
import { parseGrade } from '../values/grade.ts'
import { count, countOf } from '../values/title.ts'
import { isPendingBudget } from './budget-status.ts'
import { offersPosts } from './posts-on-offer.ts'
import { ordinalOf, type PostContext } from './read-post-line.ts'
import { longest } from './line-lengths.ts'

/** What is said of one post of several, or of so many of them, somewhere outside a list. */
interface Share {
  /** Which one, from 1; null where a number of posts is meant. */
  ordinal: number | null
  posts: number
  words: string
}

const noun = '(?:posts?|positions?|vacanc(?:y|ies)|postes?|emplois?)'
/** The place in the list of posts that an ordinal means: no notice that we know tells more apart by them. */
const which: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
  premier: 1,
  deuxieme: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  '1er': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  '5e': 5,
}
const ordinalWords = Object.keys(which).join('|')
const behind = new RegExp(
  String.raw`[([]\s*(?:${noun}\s+(?:n[°o]\.?\s*|no\.?\s*)?(\d{1,2}|[a-h])|(${ordinalWords})(?:\s+${noun})?|${count}\s+${noun}|x\s?(\d{1,2}))\s*[)\]]`,
  'gu',
)
const before = new RegExp(String.raw`(?<![a-z])${noun}\s+(?:n[°o]\.?\s*|no\.?\s*)?(\d{1,2}|[a-h])\s*:\s*`, 'gu')

/** "G12 (post 1); G15 (post 2)", "Post A: Rome, Post B: Paris", "Brussels (2 posts), Mons (1 post)". */
function sharesIn(text: string): Share[] {
  const folded = fold(text)
  const tidy = (words: string): string => words.replace(/^[\s,;/&]+(?:(?:and|et)\s+)?|[\s,;/&]+$/gu, '')
  const labels = [...folded.matchAll(before)]
  if (labels.length > 1)
    return labels.map((label, at) => ({
      ordinal: ordinalOf(label[1] ?? ''),
      posts: 1,
      words: tidy(text.slice(label.index + label[0].length, labels[at + 1]?.index)),
    }))
  let from = 0
  return [...folded.matchAll(behind)].map((found) => {
    const words = tidy(text.slice(from, found.index))
    from = found.index + found[0].length
    const [, number, ordinal, posts, times] = found
    return {
      ordinal: number !== undefined ? ordinalOf(number) : ordinal !== undefined ? (which[ordinal] ?? null) : null,
      posts: Number(times ?? (posts === undefined ? 1 : countOf(posts))),
      words,
    }
  })
}

/** The posts as the header's fields tell them apart; empty where they do not, or where the numbers do not add up. */
export function sharedByFields(fields: HeaderFields, { index }: PostContext, blank: Position): Position[] {
  const { location, grade, posts } = fields
  const places = location === null ? [] : sharesIn(location.value)
  const grades = grade === null ? [] : sharesIn(grade.text)
  const numbered = Map.groupBy(
    [
      ...places.map((share) => ({ ...share, is: { location: share.words, block: location?.block ?? '' } })),
      ...grades.map((share) => ({
        ...share,
        is: { grade: parseGrade(share.words, index.profile), block: grade?.block ?? '' },
      })),
    ].filter(({ ordinal, words }) => ordinal !== null && words !== ''),
    ({ ordinal }) => ordinal ?? 0,
  )
  const ordinals = [...numbered.keys()].sort((a, b) => a - b)
  if (ordinals.length > 1 && ordinals.every((ordinal, at) => ordinal === at + 1))
    return ordinals.map((ordinal) =>
      (numbered.get(ordinal) ?? []).reduce((position, { is }) => ({ ...position, ...is }), blank),
    )
  const isWhole = (shares: readonly Share[]): boolean =>
    shares.length > 1 && shares.every(({ ordinal, words }) => ordinal === null && words !== '') && addUp(shares, posts)
  if (location !== null && isWhole(places))
    return places.map((share) => ({ ...blank, posts: share.posts, location: share.words, block: location.block }))
  return grade !== null && isWhole(grades)
    ? grades.map((share) => ({
        ...blank,
        posts: share.posts,
        grade: parseGrade(share.words, index.profile),
        block: grade.block,
      }))
    : []
}

/** As many as the title offers; where it says nothing, whatever they are. */
function addUp(shares: readonly Share[], posts: Fields['posts']): boolean {
  const sum = shares.reduce((all, share) => all + share.posts, 0)
  return posts === null || posts.text === '' || posts.value === sum
}

const place = String.raw`(\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|d[eu] \p{Lu}[\p{L}'’-]*))*)`
const inPlace = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{L}+|\d{1,2}) (?:(?:posts?|positions?|postes?|emplois?) )?(?:in|at|à|au|aux) ${place}`,
  'gu',
)
const several = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${count} (?:\p{L}+ ){0,2}?)?(?:posts|positions|vacancies|postes|emplois)(?![a-z])`,
  'u',
)

/** Characters: a passage that says how posts are shared out; a longer one describes the work. */
const longestPassage = 1500

/**
 * "four posts: two in Rome, one in Oslo and one in Riga": where all of them are told, and add up. Where no title says
 * how many there are, the sentence itself has to offer them.
 */
export function sharedBySentence(
  blocks: readonly Block[],
  posts: Fields['posts'],
  blank: Position,
  lexicon: Lexicon,
): Position[] {
  const offered = posts === null || posts.text === '' ? null : posts.value
  for (const { id, text, section } of blocks) {
    if ((section !== 'header' && section !== 'summary' && section !== 'other') || text.length > longestPassage) continue
    for (const sentence of sentencesIn(text, lexicon)) {
      const folded = fold(sentence)
      const whole = several.exec(folded)
      if (whole === null || (offered === null && !offersPosts(folded))) continue
      const shares = [...sentence.matchAll(inPlace)].flatMap(([, number = '', town = '']): Share[] => {
        const value = countOf(fold(number))
        return Number.isNaN(value) ? [] : [{ ordinal: null, posts: value, words: town }]
      })
      const sum = shares.reduce((all, share) => all + share.posts, 0)
      const expected = offered ?? (whole[1] === undefined ? null : countOf(whole[1]))
      if (shares.length > 1 && sum === expected)
        return shares.map((share) => ({ ...blank, posts: share.posts, location: share.words, block: id }))
    }
  }
  return []
}

function sentencesIn(text: string, lexicon: Lexicon): string[] {
  return sentencesOf(text, lexicon).map(({ start, end }) => text.slice(start, end))
}

const named = new RegExp(
  String.raw`(?<![a-z])(?:(${ordinalWords})(?: (?:one )?of the)?(?: (?:\p{L}+ )?)?${noun}|${noun} (?:n[°o]\.? ?|no\.? ?)?(\d{1,2}|[a-h]))(?![\p{L}\p{N}])`,
  'gu',
)

/** Which posts a line says to wait for their budget, from 1: "The second post is pending budget approval." */
export function pendingByName(
  blocks: readonly Block[],
  { index }: PostContext,
  listed: ReadonlySet<string>,
): Set<number> {
  const found = new Set<number>()
  for (const { id, text, kind } of blocks) {
    if (listed.has(id) || kind === 'heading' || text.length > longest.entry) continue
    for (const sentence of sentencesIn(text, index.lexicon)) {
      if (!isPendingBudget(sentence, index)) continue
      for (const [, ordinal, number] of fold(sentence).matchAll(named))
        found.add(ordinal === undefined ? ordinalOf(number ?? '') : (which[ordinal] ?? 0))
    }
  }
  return found
}
