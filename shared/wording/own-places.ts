import { diffArrays } from 'diff'
import type { ClauseWord } from './clause-words.ts'
import { mostOwnWords, ownWords } from './compare-words.ts'

/** A wording in the forms of its words, and how many notices have it. */
export interface Said {
  forms: readonly string[]
  weight: number
}

/** Words of a text, from one number on to before another; none between them is a gap. */
export type WordRange = [from: number, to: number]

/** Notices have words of their own where so many things are said: of two, one may be a slip … */
const enoughWays = 3
/** … and none by so large a share of them: what twice as many say as all others together is the standard. */
export const sharedByMost = 2 / 3
/** Of a clause, so much at most varies: otherwise nothing of it is standard. */
const mostOfClause = 0.5
/** Linking words beside a name go with it: « de la presse », « des finances ». */
const linkingWords = 3

interface Hunk {
  from: number
  to: number
  said: string
}
interface Variant {
  weight: number
  hunks: Hunk[]
}

/**
 * Where in a wording each notice says its own (a date, an amount, a unit), in reading order; none where too much
 * differs.
 */
export function ownPlaces(base: Said, others: readonly Said[]): WordRange[] {
  const variants = others.map(({ forms, weight }): Variant => ({ weight, hunks: hunksOf(base.forms, forms) }))
  const total = variants.reduce((sum, { weight }) => sum + weight, base.weight)
  const places = withoutMarksBetween(contested(base.forms.length, variants, total * (1 - sharedByMost)), base.forms)
    .map((place) => widened(place, variants))
    .filter((place) => isOwn(place, base, variants, total))
    .map((place) => wholeDate(place, base.forms))
  const many = places.reduce((sum, [from, to]) => sum + to - from, 0)
  return many > base.forms.length * mostOfClause ? [] : places
}

/** The text with a sign in every place of own words. */
export function withOwnWordsLeftOut(text: string, words: readonly ClauseWord[], places: readonly WordRange[]): string {
  return places.toReversed().reduce((kept, [from, to]) => {
    const [first, last] = [words[from], words[to - 1]]
    if (to > from && first !== undefined && last !== undefined)
      return kept.slice(0, first.start) + ownWords + kept.slice(last.end)
    const at = words[from - 1]?.end ?? 0
    return `${kept.slice(0, at)} ${ownWords}${kept.slice(at)}`.trimStart()
  }, text)
}

function hunksOf(base: readonly string[], other: readonly string[]): Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let open: Hunk | null = null
  for (const { value, added, removed } of diffArrays([...base], [...other])) {
    if (!added && !removed) {
      at += value.length
      open = null
      continue
    }
    if (open === null) hunks.push((open = { from: at, to: at, said: '' }))
    if (added) open.said = [open.said, ...value].join(' ').trim()
    else at = open.to = at + value.length
  }
  return hunks
}

/** Words and gaps at which more than `enough` notices say something else, neighbours together. */
function contested(length: number, variants: readonly Variant[], enough: number): WordRange[] {
  const lost = new Array<number>(length).fill(0)
  const gained = new Array<number>(length + 1).fill(0)
  for (const { weight, hunks } of variants) {
    for (const { from, to } of hunks) {
      if (from === to) gained[from] = (gained[from] ?? 0) + weight
      for (let index = from; index < to; index++) lost[index] = (lost[index] ?? 0) + weight
    }
  }
  const places: WordRange[] = []
  for (let at = 0; at <= length; at++) {
    const last = places.at(-1)
    if ((gained[at] ?? 0) > enough && last?.[1] !== at) places.push([at, at])
    if (at === length || (lost[at] ?? 0) <= enough) continue
    const before = places.at(-1)
    if (before?.[1] === at) before[1] = at + 1
    else places.push([at, at + 1])
  }
  return places
}

/** “77,50” is two words and a mark, and one amount. */
function withoutMarksBetween(places: readonly WordRange[], forms: readonly string[]): WordRange[] {
  const whole: WordRange[] = []
  for (const [from, to] of places) {
    const last = whole.at(-1)
    if (
      last !== undefined &&
      forms.slice(last[1], from).every((form) => !/[\p{L}\p{N}]/u.test(form)) &&
      from - last[1] <= 1
    )
      last[1] = to
    else whole.push([from, to])
  }
  return whole
}

/** By the words beside it that two notices or more lose with it: one that loses them alone has slipped. */
function widened([from, to]: WordRange, variants: readonly Variant[]): WordRange {
  const touching = variants.flatMap(({ weight, hunks }) =>
    hunks.flatMap((hunk) => (hunk.from <= to && hunk.to >= from ? [{ ...hunk, weight }] : [])),
  )
  const isLost = (at: number) =>
    touching.reduce((sum, hunk) => sum + (hunk.from <= at && at < hunk.to ? hunk.weight : 0), 0) > 1
  let [start, end] = [from, to]
  while (start > from - linkingWords && isLost(start - 1)) start -= 1
  while (end < to + linkingWords && isLost(end)) end += 1
  return [start, end]
}

/** The month and the year of a day are as much its own. */
function wholeDate([from, to]: WordRange, forms: readonly string[]): WordRange {
  let end = to
  while (/^‹(?:month|year)›$/u.test(forms[end] ?? '')) end += 1
  return [from, end]
}

function isOwn([from, to]: WordRange, base: Said, variants: readonly Variant[], total: number): boolean {
  if (to - from > mostOwnWords) return false
  const ways = new Map([[base.forms.slice(from, to).join(' '), base.weight]])
  for (const { weight, hunks } of variants) {
    const said = saidAt([from, to], base.forms, hunks)
    ways.set(said, (ways.get(said) ?? 0) + weight)
  }
  return ways.size >= enoughWays && Math.max(...ways.values()) < total * sharedByMost
}

/** What a variant says in the place of these words. */
function saidAt([from, to]: WordRange, forms: readonly string[], hunks: readonly Hunk[]): string {
  const parts: string[] = []
  let at = from
  for (const hunk of hunks) {
    const isHere = hunk.from === hunk.to ? hunk.from >= from && hunk.from <= to : hunk.from < to && hunk.to > from
    if (!isHere) continue
    parts.push(...forms.slice(at, Math.max(at, hunk.from)), hunk.said)
    at = Math.max(at, hunk.to)
  }
  parts.push(...forms.slice(at, Math.max(at, to)))
  return parts.filter((part) => part !== '').join(' ')
}
