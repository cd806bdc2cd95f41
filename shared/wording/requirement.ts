import type { Clause, Requirement } from './clause.ts'
import { dayLength } from '../values/date.ts'
import type { NoticeDigest } from './digest-notice.ts'

/** So many notices must carry a clause before its absence is an error: two may be one writer's habit … */
const enoughCarriers = 3
/** … and so large a share of those that could: of three one may lack it, or it is no rule. */
const enoughShare = 0.75
/**
 * One notice alone that lacks a clause lacks it by its age only where it is so much older than all that have it, in
 * milliseconds.
 */
const longBefore = 180 * dayLength

/** When a clause must be there, learned from who carries it: always, in twin-graded posts, from a date on, or never. */
export function requirementOf(
  carriers: ReadonlySet<string>,
  digests: readonly NoticeDigest[],
): { required: Requirement; eligible: number } {
  const notices = [...new Map(digests.map((digest) => [digest.key, digest])).values()]
  const having = notices.filter(({ key }) => carriers.has(key))
  const lacking = notices.filter(({ key }) => !carriers.has(key))
  const isForTwins = having.length > 1 && having.every(({ isTwin }) => isTwin) && lacking.some(({ isTwin }) => !isTwin)
  if (isForTwins && isUsual(having.length, lacking.filter(({ isTwin }) => isTwin).length, 2))
    return { required: { when: 'twin' }, eligible: notices.filter(({ isTwin }) => isTwin).length }
  // Older notices lack what was not yet in use.
  const start = having.flatMap(({ date }) => date ?? []).sort()[0]
  const since = lacking.filter(({ date }) => start === undefined || date === null || date >= start)
  if (start !== undefined && isBefore(lacking, since, start) && isUsual(having.length, since.length)) {
    return { required: { when: 'from', date: start }, eligible: having.length + since.length }
  }
  return {
    required: { when: isUsual(having.length, lacking.length) ? 'always' : 'optional' },
    eligible: notices.length,
  }
}

/**
 * Whether those that lack a clause and are no part of `since` are of the time before it: one that is but a little older
 * may have lost it.
 */
function isBefore(lacking: readonly NoticeDigest[], since: readonly NoticeDigest[], start: string): boolean {
  const earlier = lacking.filter((digest) => !since.includes(digest))
  return (
    earlier.length > 1 || earlier.some(({ date }) => date !== null && Date.parse(start) - Date.parse(date) > longBefore)
  )
}

/**
 * Of three notices that share so many times more clauses than two of them do, the third has lost what only the two
 * have.
 */
const sharedByAll = 4

/**
 * Three notices are too few to say what is usual, unless they are alike through and through: then a clause that two of
 * them carry is due in the third. `notices`: how many were learned from.
 */
export function withLoneGaps(clauses: readonly Clause[], notices: number): Clause[] {
  const isGap = ({ carriers, required, requiredBy, slot }: Clause) =>
    carriers === enoughCarriers - 1 && required.when === 'optional' && requiredBy === 'learned' && slot === null
  const gaps = clauses.filter(isGap).length
  const whole = clauses.filter(({ carriers, slot }) => carriers === enoughCarriers && slot === null).length
  if (notices !== enoughCarriers || gaps === 0 || whole < gaps * sharedByAll) return [...clauses]
  return clauses.map((clause) => (isGap(clause) ? { ...clause, required: { when: 'always' } } : clause))
}

function isUsual(having: number, lacking: number, enough = enoughCarriers): boolean {
  return having >= enough && having >= (having + lacking) * enoughShare
}
