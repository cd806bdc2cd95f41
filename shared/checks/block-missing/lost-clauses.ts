import { deviationOf } from '../../align/lengths.ts'
import { otherLanguage } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import { uncertainPairing, type CheckInput, type Place, type Row } from '../check.ts'
import { joinedMembers, type JoinedSide } from '../parts/joined-members.ts'
import { leftOutMembers } from '../parts/left-out-members.ts'
import {
  lengthsIn,
  passageRows,
  rowSentences,
  type PlacedSentence,
  type SentenceLink,
} from '../parts/sentence-links.ts'
import { isName, lostRun, type LostRun } from './lost-runs.ts'

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
/** So many words of other sentences may be said in another way, where several were joined. */
const mostExcused = 4
/** A run of words is looked for where the passage would fit better, by its length, at this share of it. */
const runsAtLeast = 0.85
/** Log odds: as for sentences, the other passage must fit about as well without the clause by its length. */
const lengthsAllow = -0.5

/** Clauses left out of sentences that are otherwise translated. Silent where it could be a freer translation. */
export function lostClauses(input: CheckInput): LostClause[] {
  return passageRows(input).flatMap((row) => {
    if (row.confidence < uncertainPairing) return []
    const { links, en, fr } = rowSentences(row, input)
    const found = links.flatMap((link): LostClause[] => {
      if (link.en.length === 0 || link.fr.length === 0) return []
      return (['en', 'fr'] as const).flatMap((language) => clausesOf(row, link, language, input))
    })
    if (found.length > 0 || en.length === fr.length) return found
    return lostSentence(row, en.length > fr.length ? 'en' : 'fr', input) ?? []
  })
}

/**
 * The one sentence of a row that is hardly said by its words. Where sentences were joined, which of them answer to
 * which is a guess: all are looked at together.
 */
export function lostSentence(row: Row, language: Language, input: CheckInput): LostClause | null {
  const [lost] = runsOf(row, input.onceFor(row, wholeRow), language, input)
  if (lost === undefined) return null
  const { block, start, end } = lost.mark
  const sentence = rowSentences(row, input)[language].find(
    ({ mark }) => mark.block === block && mark.start <= start && end <= mark.end,
  )
  return sentence !== undefined && lost.text.length >= sentence.text.length - endings ? lost : null
}

/** Whether the other side says so much of a sentence, by its words, that it cannot be the one that is missing. */
export function isSaidByWords(row: Row, { mark }: PlacedSentence, language: Language, input: CheckInput): boolean {
  const side = joinedMembers(input.onceFor(row, wholeRow), input)[language]
  const own = wordsOf(side, 0, side.members.length - 1)
  const within = (at: number): boolean => {
    const place = side.placeOf(at, at)
    return place?.block === mark.block && mark.start <= place.start && place.end <= mark.end
  }
  const content = own.content.filter(within)
  return content.length > 0 && content.filter((at) => side.linkAt.has(at)).length >= content.length * wellSaid
}

/** So many signs may stand around the words of a sentence: its full stop, quotation marks. */
const endings = 3

/** All sentences of a row as one. */
function wholeRow(row: Row, input: CheckInput): SentenceLink {
  const { en, fr } = rowSentences(row, input)
  return { en, fr }
}

function lengthsOf(link: SentenceLink): Record<Language, number> {
  const of = (language: Language) => link[language].reduce((sum, { text }) => sum + text.length + 1, 0)
  return { en: of('en'), fr: of('fr') }
}

/** The log density of two lengths being each other's. */
function fits({ en, fr }: Record<Language, number>, input: CheckInput): number {
  return -(deviationOf(en, fr, lengthsIn(input)) ** 2) / 2
}

function clausesOf(row: Row, link: SentenceLink, language: Language, input: CheckInput): LostClause[] {
  const sides = joinedMembers(link, input)
  const clause = lostIn(sides[language])
  if (clause === null) return runsOf(row, link, language, input)
  return told(
    row,
    link,
    { ...clause, allow: lengthsAllow, others: clause.beside + clause.words * otherWords },
    language,
    input,
  )
}

/** A run of words that a word for a clause opens, rather than a sign. */
function runsOf(row: Row, link: SentenceLink, language: Language, input: CheckInput): LostClause[] {
  // Lengths are asked first, for which no word need be linked.
  const lengths = lengthsOf(link)
  const isShort = fits({ ...lengths, [language]: lengths[language] * runsAtLeast }, input) < fits(lengths, input)
  if (isShort) return []
  const run = lostRun(joinedMembers(link, input)[language])
  if (run === null) return []
  // A word of the rest that is said in another way takes one of the other side's; the run takes none, or hardly any.
  const excused = link.en.length === link.fr.length ? 1 : mostExcused
  const others = Math.max(run.words * otherWords, Math.min(run.beside, excused))
  return told(row, link, { ...run, allow: 0, others }, language, input)
}

interface Candidate extends LostRun {
  /** Log odds: so much may the passage fit better, by its length, with the clause. */
  allow: number
  /** So many words of the other side may have no counterpart. */
  others: number
}

function told(row: Row, link: SentenceLink, lost: Candidate, language: Language, input: CheckInput): LostClause[] {
  const sides = joinedMembers(link, input)
  const [own, other] = [sides[language], sides[otherLanguage(language)]]
  if (leftOutMembers(sides).length > 0) return []
  const mark = own.placeOf(lost.first, lost.last)
  if (mark === null) return []
  const lengths = lengthsOf(link)
  const without = { ...lengths, [language]: lengths[language] - (mark.end - mark.start) }
  const others = wordsOf(other, 0, other.members.length - 1).unsaid.length
  if (others > lost.others || fits(without, input) - fits(lengths, input) < lost.allow) return []
  return [{ row, language, text: own.textOf(lost.first, lost.last), mark }]
}

/** The one clause of a side that is hardly said, where the rest of it is well. */
function lostIn(side: JoinedSide): LostRun | null {
  const clauses = clausesIn(side).map(([from, to]) => ({ from, to, ...wordsOf(side, from, to) }))
  const lost = clauses.filter(
    ({ content, unsaid }) =>
      unsaid.length >= fewestWords && unsaid.length >= content.length * hardlySaid && !isName(side, content),
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
