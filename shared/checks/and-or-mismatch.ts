import type { Language } from '../notice/report.ts'
import { defineCheck, uncertainPairing, type CheckInput, type Place, type Report, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { idsOf } from './parts/excerpt.ts'
import { joinedMembers, type JoinedSide, type JoinedSides } from './parts/joined-members.ts'
import { isRequirement } from './parts/requirements.ts'
import { passageRows, rowSentences } from './parts/sentence-links.ts'

interface Messages {
  /** What is joined, as either text writes it. */
  bothInEnglish: Sides<string>
  bothInFrench: Sides<string>
}

export const andOrMismatch = defineCheck<Messages>({
  id: 'and-or-mismatch',
  rank: 'meaning',
  severity: 'warning',
  title: { en: '“And” against « ou »', fr: '«\u00A0Et\u00A0» contre “or”' },
  explain: {
    en: 'Words that correspond are joined by “and” in one language and by “or” in the other.',
    fr: 'Des mots qui se correspondent sont joints par «\u00A0et\u00A0» dans une langue et par «\u00A0ou\u00A0» dans l’autre.',
  },
  messages: {
    bothInEnglish: {
      en: ({ en, fr }, { quote }) =>
        `Whoever reads English understands one and the other: ${quote(en)}. Whoever reads French understands one or the other: ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) =>
        `Qui lit l’anglais comprend l’un et l’autre\u00A0: ${quote(en)}. Qui lit le français comprend l’un ou l’autre\u00A0: ${quote(fr)}.`,
    },
    bothInFrench: {
      en: ({ en, fr }, { quote }) =>
        `Whoever reads English understands one or the other: ${quote(en)}. Whoever reads French understands one and the other: ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) =>
        `Qui lit l’anglais comprend l’un ou l’autre\u00A0: ${quote(en)}. Qui lit le français comprend l’un et l’autre\u00A0: ${quote(fr)}.`,
    },
  },
  run: (input) => passageRows(input).flatMap((row) => reportsOf(row, input)),
})

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  if (row.confidence < uncertainPairing || !mayDiffer(row, input)) return []
  return rowSentences(row, input).links.flatMap((link): Report<Messages>[] => {
    if (link.en.length === 0 || link.fr.length === 0) return []
    const sides = joinedMembers(link, input)
    const [first, ...more] = differing(sides)
    if (first === undefined) return []
    const texts = { en: wordsOf(first.en, sides.en), fr: wordsOf(first.fr, sides.fr) }
    return [
      {
        message: first.en.joining === 'and' ? 'bothInEnglish' : 'bothInFrench',
        values: texts,
        en: idsOf(row.en),
        fr: idsOf(row.fr),
        marks: [first, ...more].flatMap(({ en, fr }) => [...placesOf(en, sides.en), ...placesOf(fr, sides.fr)]),
        severity: isRequirement(row) ? 'error' : 'warning',
        confidence: row.confidence,
      },
    ]
  })
}

/** Words need not be linked where nothing is joined, or all of it in one way. */
function mayDiffer(row: Row, { passage }: CheckInput): boolean {
  const joinings = (language: Language) =>
    new Set(
      row[language].flatMap((block) =>
        passage(block)
          .hits('joiners')
          .map(({ row: { value } }) => value),
      ),
    )
  const [en, fr] = [joinings('en'), joinings('fr')]
  return (en.has('and') && fr.has('or')) || (en.has('or') && fr.has('and'))
}

/** A joining word with what it joins: the nearest words of the members on either side that have a counterpart. */
interface Joint {
  joining: 'and' | 'or'
  /** Of the members beside it. */
  left: number
  right: number
  first: number
  last: number
}

interface Met {
  en: Joint
  fr: Joint
  /** Words with a matter that stand between the joining words and what they were known by. */
  distance: number
}

/** So far from a joining word, in words with a matter, do those stand by which its members are known again. */
const reach = 3
/** As far in both texts, on both sides of the word, altogether. */
const farthest = 5
/** So much farther off is a joining word of the same kind, that it is none for these members. */
const clearly = 2

/** Joining words that join the same and differ. */
function differing(sides: JoinedSides): Met[] {
  const joints = { en: jointsOf(sides.en), fr: jointsOf(sides.fr) }
  const met = joints.en
    .flatMap((en) => joints.fr.flatMap((fr) => meeting(en, fr, sides) ?? []))
    .sort((a, b) => a.distance - b.distance)
  return met.filter(
    (one) =>
      one.en.joining !== one.fr.joining &&
      !isEitherWay(one.en, sides.en) &&
      !isEitherWay(one.fr, sides.fr) &&
      // No other joining word is as near to the same members.
      met.every(
        (other) =>
          other === one ||
          (other.en !== one.en && other.fr !== one.fr) ||
          other.distance >= one.distance + clearly ||
          (other.en.joining !== other.fr.joining && other.distance > one.distance),
      ),
  )
}

function jointsOf({ between }: JoinedSide): Joint[] {
  return between.flatMap(({ kind, joining, first, last }, at): Joint[] =>
    kind === 'joiner' && (joining === 'and' || joining === 'or')
      ? [{ joining, left: at, right: at + 1, first, last }]
      : [],
  )
}

/** Whether two joining words join the same: a word on either side has its counterpart on either side of the other. */
function meeting(en: Joint, fr: Joint, { en: english, fr: french }: JoinedSides): Met | null {
  const own = { left: near(english, en.left, -1), right: near(english, en.right, 1) }
  const other = { left: near(french, fr.left, -1), right: near(french, fr.right, 1) }
  const straight = sumOf(nearestLink(own.left, other.left, english), nearestLink(own.right, other.right, english))
  const turned = sumOf(nearestLink(own.left, other.right, english), nearestLink(own.right, other.left, english))
  const distance = Math.min(straight, turned)
  return distance <= farthest ? { en, fr, distance } : null
}

function sumOf(a: Nearest | null, b: Nearest | null): number {
  // One word that is linked to both sides of the other joins nothing.
  return a === null || b === null || a.link === b.link ? Infinity : a.distance + b.distance
}

/** Words of a member, the nearest to the joining word first. */
function near({ members }: JoinedSide, at: number, direction: 1 | -1): readonly number[] {
  const content = members[at]?.content ?? []
  return (direction === 1 ? content : content.toReversed()).slice(0, reach)
}

interface Nearest {
  link: unknown
  distance: number
}

function nearestLink(en: readonly number[], fr: readonly number[], { linkAt }: JoinedSide): Nearest | null {
  let best: Nearest | null = null
  for (const [here, at] of en.entries()) {
    const link = linkAt.get(at)
    if (link === undefined) continue
    const there = fr.findIndex((place) => link.fr.first <= place && place <= link.fr.last)
    if (there === -1) continue
    const distance = here + there
    if (best === null || distance < best.distance) best = { link, distance }
  }
  return best
}

/** Whether a word in whose reach "and" and "or" say the same stands before the members, or opens the last. */
function isEitherWay({ first, last, right }: Joint, { words, members, between }: JoinedSide): boolean {
  const passage = words[first]?.passage
  if (passage === undefined) return true
  let opens = right
  while (opens > 0 && between[opens - 1]?.kind !== 'break') opens--
  const at = (place: number) => words[place]?.at ?? -1
  const from = at(members[opens]?.first ?? first)
  return passage
    .hits('either-way')
    .some(({ row, first: start }) =>
      row.value === 'member' ? start > at(last) && start <= at(last) + 2 : start >= from && start <= at(last) + 1,
    )
}

/** The members beside a joining word, so far as they are short, and the word. */
function wordsOf(joint: Joint, side: JoinedSide): string {
  const { from, to } = boundsOf(joint, side)
  return side.textOf(from, to)
}

function placesOf(joint: Joint, side: JoinedSide): Place[] {
  const { from, to } = boundsOf(joint, side)
  const place = side.placeOf(from, to)
  return place === null ? [] : [place]
}

/** Words on either side of the joining word that are shown with it. */
const shown = 4

function boundsOf({ left, right, first, last }: Joint, { members }: JoinedSide): { from: number; to: number } {
  const [before, behind] = [members[left], members[right]]
  return {
    from: Math.max(before?.first ?? first, first - shown),
    to: Math.min(behind?.last ?? last, last + shown),
  }
}
