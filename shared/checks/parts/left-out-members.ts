import type { Language } from '../../notice/report.ts'
import type { Between, JoinedSide, JoinedSides } from './joined-members.ts'

/** Members of a list that the other side's list leaves out. */
export interface LeftOut {
  /** The side that names them. */
  language: Language
  /** Places of their first and last words, on that side. */
  first: number
  last: number
  /** What stands where they are missing: the words of their neighbours, among those of the other side. */
  there: { first: number; last: number }
}

/** So many members together are left out of one list; what lacks more is another list. */
const mostTogether = 3

/**
 * Members of lists inside two linked sentences that have no counterpart while their neighbours have theirs, side by
 * side. A member is left out only if nothing of the other list could be what it says.
 */
export function leftOutMembers(sides: JoinedSides): LeftOut[] {
  const found = (['en', 'fr'] as const).flatMap((language) => leftOutOf(sides, language))
  // Each lacks what the other has: the two may be each other's, in words that no list knows.
  return found.every(({ language }) => language === found[0]?.language) ? found : []
}

function leftOutOf(sides: JoinedSides, language: Language): LeftOut[] {
  const [own, other] = [sides[language], sides[language === 'en' ? 'fr' : 'en']]
  if (strangersIn(other) > 0) return []
  const found: LeftOut[] = []
  for (let at = 0; at < own.members.length; at++) {
    const left = insideList(own, other, at) ?? atEnd(own, other, at) ?? atBeginning(own, other, at)
    if (left === null || mayBeSaid(left, own, other)) continue
    found.push({ language, ...left })
    while ((own.members[at]?.last ?? left.last) < left.last) at++
  }
  return found
}

/** Whether the other list has more words left without counterpart than this one, or as many members. */
function mayBeSaid(left: Found, own: JoinedSide, other: JoinedSide): boolean {
  const [its, others] = [listAround(own, left.first, isOneList), listAround(other, left.there.first, isOneList)]
  const lost = its.words.filter((place) => left.first <= place && place <= left.last)
  if (others.words.length > its.words.length - lost.length) return true
  // Either text may set a clause between commas where the other does not.
  const goesOn = (side: JoinedSide, at: number) => isListed(side.between[at])
  const all = [listAround(own, left.first, goesOn), listAround(other, left.there.first, goesOn)] as const
  return others.members >= its.members && all[1].members >= all[0].members
}

/** The list in which a word stands: how many members, and what of them has no counterpart. */
function listAround(
  side: JoinedSide,
  place: number,
  goesOn: (side: JoinedSide, at: number) => boolean,
): { members: number; words: number[] } {
  const at = side.members.findIndex(({ last }) => place <= last)
  let [from, to] = [at, at]
  while (goesOn(side, from - 1)) from--
  while (goesOn(side, to)) to++
  const its = side.members.slice(from, to + 1)
  return {
    members: its.filter(({ content }) => content.length > 0).length,
    words: its.flatMap(({ content }) => content.filter((word) => isUnsaid(side, word))),
  }
}

/**
 * Whether a member and the next are of one list. A comma begins another behind a joining word, behind what was set
 * between commas ("in the Department, protects"), and where another preposition stands.
 */
function isOneList(side: JoinedSide, at: number): boolean {
  const between = side.between[at]
  if (!isListed(between)) return false
  if (between?.kind !== 'comma') return true
  if (isJoined(side.between[at - 1])) return false
  if (!opensWithPreposition(side, at)) return true
  return opensWithPreposition(side, at + 1) && firstWord(side, at) === firstWord(side, at + 1)
}

/** Members of which no word has a counterpart: what seems left out of the other side may stand there. */
function strangersIn(side: JoinedSide): number {
  return side.members.filter((_, at) => isLost(side, at)).length
}

function isLost(side: JoinedSide, at: number): boolean {
  const content = side.members[at]?.content ?? []
  return content.length > 0 && content.every((place) => isUnsaid(side, place))
}

function isUnsaid({ linkAt, said }: JoinedSide, place: number): boolean {
  return !linkAt.has(place) && !said.has(place)
}

function isListed(between: Between | undefined): boolean {
  return between !== undefined && between.kind !== 'break'
}

function isJoined(between: Between | undefined): boolean {
  return between?.kind === 'joiner' || between?.kind === 'marker'
}

type Found = Omit<LeftOut, 'language'>

/** Lost between two neighbours that stand side by side on the other side. */
function insideList(own: JoinedSide, other: JoinedSide, at: number): Found | null {
  if (!isLost(own, at) || !isListed(own.between[at - 1])) return null
  // « et, plus largement, »: set between commas behind the joining word.
  if (isJoined(own.between[at - 1]) && own.between[at]?.kind === 'comma') return null
  let last = at
  while (last < at + mostTogether && isListed(own.between[last]) && isLost(own, last + 1)) last++
  if (!isListed(own.between[last]) || !goesOnToJoiner(own, at - 1) || isAside(own, at, last + 1)) return null
  const there = sideBySide(own, other, at - 1, last + 1)
  if (there === null) return null
  return { first: own.members[at]?.first ?? 0, last: own.members[last]?.last ?? 0, there: placesOf(other, there) }
}

/** A list has a joining word or markers somewhere between its members. */
function goesOnToJoiner({ between }: JoinedSide, from: number): boolean {
  for (let at = from; isListed(between[at]); at++) if (isJoined(between[at])) return true
  return false
}

/** The last, where the two before it are the last that the other side joins. */
function atEnd(own: JoinedSide, other: JoinedSide, at: number): Found | null {
  if (!isJoined(own.between[at - 1]) || own.between[at - 2]?.kind !== 'comma') return null
  const lost = lostWords(own, own.members[at]?.content ?? [])
  if (lost.length === 0 || isAside(own, at, at - 1)) return null
  const there = sideBySide(own, other, at - 2, at - 1)
  if (there === null || !isJoined(other.between[Math.min(there.one, there.two)])) return null
  return { first: own.members[at]?.first ?? 0, last: lost.at(-1) ?? 0, there: placesOf(other, there) }
}

/** The first, where the other side begins with the second what this one begins with the first. */
function atBeginning(own: JoinedSide, other: JoinedSide, at: number): Found | null {
  if (own.between[at]?.kind !== 'comma' || !goesOnToJoiner(own, at + 1)) return null
  const content = own.members[at]?.content ?? []
  const lost = lostWords(own, content.toReversed()).toReversed()
  const [first] = lost
  if (first === undefined || isListed(own.between[at - 1])) return null
  const there = sideBySide(own, other, at + 1, at + 2)
  if (there === null || there.two < there.one) return null
  const before = content.filter((place) => place < first)
  const isOpened = before.length > 0 && before.every((place) => membersLinked(own, other, [place]).has(there.one))
  const isFirst = before.length === 0 && !isListed(other.between[there.one - 1]) && areAlike(own, at)
  return isOpened || isFirst ? { first, last: lost.at(-1) ?? first, there: placesOf(other, there) } : null
}

/** Words without counterpart from the first on: of "repair of rural roads" the repair, where roads are said. */
function lostWords(side: JoinedSide, content: readonly number[]): number[] {
  const end = content.findIndex((place) => !isUnsaid(side, place))
  return content.slice(0, end === -1 ? content.length : end)
}

/** A member of a list that opens a sentence may have so many words with a matter: what has more is a clause. */
const shortMember = 3

/** Whether a member and the two behind it are as short, and begin alike: what opens a sentence is often none. */
function areAlike(side: JoinedSide, at: number): boolean {
  const its = [at, at + 1, at + 2]
  return (
    its.every((place) => (side.members[place]?.content.length ?? 0) <= shortMember) &&
    new Set(its.map((place) => openingOf(side, place))).size === 1
  )
}

interface Neighbours {
  /** Members of the other side that answer to two of this one. */
  one: number
  two: number
}

/**
 * The members that answer to two, where they stand side by side in a list, in either order, and have no more words
 * without counterpart than these.
 */
function sideBySide(own: JoinedSide, other: JoinedSide, one: number, two: number): Neighbours | null {
  const [ones, twos] = [one, two].map((at) => membersLinked(own, other, own.members[at]?.content ?? []))
  for (const here of ones ?? [])
    for (const there of twos ?? []) {
      if (Math.abs(here - there) !== 1 || !isListed(other.between[Math.min(here, there)])) continue
      const strange = unsaidIn(other, here) + unsaidIn(other, there)
      if (strange <= unsaidIn(own, one) + unsaidIn(own, two)) return { one: here, two: there }
    }
  return null
}

/** The members of the other side in which the counterparts of some words stand. */
function membersLinked(own: JoinedSide, other: JoinedSide, places: readonly number[]): ReadonlySet<number> {
  return new Set(
    places.flatMap((place) => {
      const link = own.linkAt.get(place)?.[other.language]
      if (link === undefined) return []
      const at = other.members.findIndex(({ first, last }) => first <= link.first && link.first <= last)
      return at === -1 ? [] : [at]
    }),
  )
}

function unsaidIn(side: JoinedSide, at: number): number {
  return (side.members[at]?.content ?? []).filter((place) => isUnsaid(side, place)).length
}

/** "as required", « en outre »: it begins with a word that a member beside it does not begin with. */
function isAside(side: JoinedSide, at: number, beside: number): boolean {
  return opensWithPreposition(side, at) && !opensWithPreposition(side, beside)
}

function opensWithPreposition(side: JoinedSide, at: number): boolean {
  return openingOf(side, at) === 'preposition'
}

function firstWord({ members, words }: JoinedSide, at: number): string {
  return words[members[at]?.first ?? -1]?.text ?? ''
}

/** With what a member begins: "the", « les »; "in", « dans »; or a word with a matter. */
function openingOf({ members, words }: JoinedSide, at: number): 'determiner' | 'preposition' | 'matter' {
  const word = words[members[at]?.first ?? -1]
  if (word?.isLight !== true) return 'matter'
  const isDeterminer = word.passage.hits('determiners').some(({ first, last }) => first <= word.at && word.at <= last)
  return isDeterminer ? 'determiner' : 'preposition'
}

function placesOf({ members }: JoinedSide, { one, two }: Neighbours): LeftOut['there'] {
  return {
    first: members[Math.min(one, two)]?.first ?? 0,
    last: members[Math.max(one, two)]?.last ?? 0,
  }
}
