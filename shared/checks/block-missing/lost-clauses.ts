import { deviationOf } from '../../align/lengths.ts'
import { otherLanguage } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import { uncertainPairing, type CheckInput, type Place, type Row } from '../check.ts'
import { joinedMembers, type JoinedSide } from '../parts/joined-members.ts'
import { leftOutMembers } from '../parts/left-out-members.ts'
import { lengthsIn, passageRows, rowSentences, type RowSentences } from '../parts/sentence-links.ts'

/** A clause of one side, between commas or stronger signs, that the sentence it stands against does not say. */
export interface LostClause {
  row: Row
  language: Language
  text: string
  mark: Place
}

/** Words with a matter: a shorter clause is as often said in the rest of the sentence. */
const fewestWords = 3
/** So many of a clause's words must have no counterpart: one that stands elsewhere too may be linked by chance. */
const hardlySaid = 0.75
/** So many of the words beside it must have theirs, or the sentence as a whole is said in words that no list knows. */
const wellSaid = 0.6
/**
 * For each word that is lost the other side may have so many of its own, over those that the rest of the sentence
 * lacks there: with more it may say the clause otherwise.
 */
const otherWords = 0.25
/** Log odds: as for sentences, the other passage must fit about as well without the clause by its length. */
const lengthsAllow = -0.5

/** Clauses left out of sentences that are otherwise translated. Silent where it could be a freer translation. */
export function lostClauses(input: CheckInput): LostClause[] {
  return passageRows(input).flatMap((row) => {
    if (row.confidence < uncertainPairing) return []
    return rowSentences(row, input).links.flatMap((link): LostClause[] => {
      if (link.en.length === 0 || link.fr.length === 0) return []
      return (['en', 'fr'] as const).flatMap((language) => clausesOf(row, link, language, input))
    })
  })
}

function lengthsOf(link: RowSentences['links'][number]): Record<Language, number> {
  const of = (language: Language) => link[language].reduce((sum, { text }) => sum + text.length + 1, 0)
  return { en: of('en'), fr: of('fr') }
}

/** The log density of two lengths being each other's. */
function fits({ en, fr }: Record<Language, number>, input: CheckInput): number {
  return -(deviationOf(en, fr, lengthsIn(input)) ** 2) / 2
}

function clausesOf(row: Row, link: RowSentences['links'][number], language: Language, input: CheckInput): LostClause[] {
  const sides = joinedMembers(link, input)
  const [own, other] = [sides[language], sides[otherLanguage(language)]]
  const clause = lostIn(own)
  if (clause === null || leftOutMembers(sides).length > 0) return []
  const mark = own.placeOf(clause.first, clause.last)
  if (mark === null) return []
  const lengths = lengthsOf(link)
  const without = { ...lengths, [language]: lengths[language] - (mark.end - mark.start) }
  const others = wordsOf(other, 0, other.members.length - 1).unsaid.length
  const isFreer = others - clause.beside > clause.words * otherWords
  if (isFreer || fits(without, input) - fits(lengths, input) < lengthsAllow) return []
  return [{ row, language, text: own.textOf(clause.first, clause.last), mark }]
}

interface Lost {
  first: number
  last: number
  /** How many words have no counterpart, in the clause and beside it. */
  words: number
  beside: number
}

/** The one clause of a side that is hardly said, where the rest of it is well. */
function lostIn(side: JoinedSide): Lost | null {
  const clauses = clausesIn(side).map(([from, to]) => ({ from, to, ...wordsOf(side, from, to) }))
  const lost = clauses.filter(
    ({ content, unsaid }) => unsaid.length >= fewestWords && unsaid.length >= content.length * hardlySaid,
  )
  const [one] = lost
  const rest = clauses.filter((clause) => clause !== one)
  const [content, linked] = [sumOf(rest, 'content'), sumOf(rest, 'linked')]
  if (one === undefined || lost.length > 1 || content === 0 || linked < content * wellSaid) return null
  return {
    first: side.members[one.from]?.first ?? 0,
    last: side.members[one.to]?.last ?? 0,
    words: one.unsaid.length,
    beside: rest.reduce((sum, { unsaid }) => sum + unsaid.length, 0),
  }
}

function sumOf<Key extends 'content' | 'linked'>(of: readonly Record<Key, readonly number[]>[], key: Key): number {
  return of.reduce((sum, one) => sum + one[key].length, 0)
}

/** Members from one comma, or stronger sign, to the next: what a joining word alone joins is of one clause. */
function clausesIn({ members, between }: JoinedSide): [from: number, to: number][] {
  const found: [number, number][] = []
  let from = 0
  for (let at = 0; at < members.length; at++) {
    if (at < members.length - 1 && between[at]?.kind === 'joiner') continue
    found.push([from, at])
    from = at + 1
  }
  return found
}

function wordsOf(
  { members, linkAt, said }: JoinedSide,
  from: number,
  to: number,
): Record<'content' | 'linked' | 'unsaid', number[]> {
  const content = members.slice(from, to + 1).flatMap((member) => member.content)
  return {
    content,
    linked: content.filter((at) => linkAt.has(at)),
    unsaid: content.filter((at) => !linkAt.has(at) && !said.has(at)),
  }
}
