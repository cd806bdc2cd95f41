import { learnClauses } from './learn-clauses.ts'
import type { Clause, ClauseLibrary } from './clause.ts'
import type { NoticeDigest } from './digest-notice.ts'
import { postsByReference, type ReferencedPost } from './reused-references.ts'
import { salariesOf, type SalaryGroup } from './salary-groups.ts'
import { wordingKey } from './clause-words.ts'
import type { LearnedPair } from './pair-of-terms.ts'
import { learnPairs, pairsFor } from './learned-pairs.ts'
import { yearOf } from '../values/date.ts'
import { memoryOf, type Remembered } from './translation-memory.ts'

/** What all notices of a desk say together: the checks across notices look at this and at nothing else. Plain data. */
export interface Collection {
  clauses: Clause[]
  /** Ids of clauses that are due in other notices only, by key of the notice. */
  elsewhere: Readonly<Record<string, readonly string[]>>
  salaries: SalaryGroup[]
  /** References that stand over more than one post. */
  references: ReferencedPost[]
  /** English sentences that have more than one French wording. */
  memory: Remembered[]
  /** Terms that approved notices translate by each other. */
  pairs: LearnedPair[]
}

/** Learns from the digests of all notices. `library` carries what the user decided, or an imported file. */
export function collect(digests: readonly NoticeDigest[], library: ClauseLibrary | null = null): Collection {
  return {
    ...learnClauses(digests, library),
    salaries: salariesOf(digests),
    references: postsByReference(digests),
    memory: memoryOf(digests),
    pairs: learnPairs(digests, library?.pairs),
  }
}

/** Beyond this, how many notices carry a clause makes no difference to what is said of one. */
export const manyCarriers = 5

/**
 * The part of a collection that can change what is said of one notice. Two equal slices give equal findings, so that a
 * new notice on the desk makes only those be judged again that it touches.
 */
export function sliceFor(
  digest: NoticeDigest,
  { clauses, elsewhere, salaries, references, memory, pairs }: Collection,
): Collection {
  const keys = new Set(digest.clauses.map(({ key }) => key))
  const others = new Set(elsewhere[digest.key])
  const isDue = ({ id, required }: Clause) => required.when !== 'optional' && !others.has(id)
  const sentences = Map.groupBy(digest.sentences, ({ en }) => en)
  const isDisputed = ({ en, french }: Remembered): boolean => {
    const own = sentences.get(en)
    return own !== undefined && isOutworded(new Set(own.map(({ fr }) => wordingKey(fr))), french)
  }
  return {
    clauses: clauses
      .filter(
        (clause) =>
          clause.isForgotten !== true && isOfHouse(clause, digest.profile) && (isDue(clause) || carries(clause, keys)),
      )
      .map((clause) => ({
        ...clause,
        carriers: Math.min(clause.carriers, manyCarriers),
        eligible: 0,
        en: trimmed(clause.en, keys),
        fr: trimmed(clause.fr, keys),
      })),
    elsewhere: {},
    salaries: salaries.filter((group) => isOutvoted(digest, group)),
    references: references.filter(({ reference }) => reference === digest.reference),
    memory: memory.filter(isDisputed),
    pairs: pairsFor(digest, pairs),
  }
}

/** Only where another amount has more notices behind it than a notice's own can anything be said of that notice. */
function isOutvoted({ grade, date, salary }: NoticeDigest, group: SalaryGroup): boolean {
  if (salary === null || date === null || group.grade !== grade || group.year !== yearOf(date)) return false
  if (
    group.currency !== salary.currency ||
    group.period !== salary.period ||
    group.location !== salary.location ||
    group.schedule !== salary.schedule
  )
    return false
  const own = group.amounts.find(({ amount }) => amount === salary.amount)?.notices.length ?? 0
  return group.amounts.some(({ notices }) => notices.length > own)
}

/** The same for a translation: one that is signed off, or that most notices have, is held against nothing. */
function isOutworded(keys: ReadonlySet<string>, french: Remembered['french']): boolean {
  const known = new Map<string, Remembered['french'][number]>()
  for (const wording of french) {
    const key = wordingKey(wording.text)
    if (!known.has(key)) known.set(key, wording)
  }
  const approved = french.filter(({ isApproved }) => isApproved)
  const most = french.reduce((sum, { notices }) => Math.max(sum, notices.length), 0)
  return [...keys].some((key) => {
    const own = known.get(key)
    return own?.isApproved !== true && (approved.length > 0 || most > (own?.notices.length ?? 0))
  })
}

/** What is of no known house is of every one. */
export function isOfHouse(clause: Pick<Clause, 'profile'>, profile: string | null): boolean {
  return clause.profile === undefined || profile === null || clause.profile === profile
}

function carries(clause: Clause, keys: ReadonlySet<string>): boolean {
  return [clause.en, clause.fr].some((side) => side?.wordings.some(({ key }) => keys.has(key)))
}

/** Who uses a wording is for the page on clauses; a notice is judged by its standard and by what it says itself. */
function trimmed(side: Clause['en'], keys: ReadonlySet<string>): Clause['en'] {
  if (side === null) return null
  // Which of them is used most is for the page as well: in an order of its own, a slice stays the same when that
  // changes.
  const wordings = side.wordings
    .filter(({ key, text }) => keys.has(key) || text === side.standard?.text)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return { ...side, wordings: wordings.map((wording) => ({ ...wording, notices: [], first: null, last: null })) }
}
