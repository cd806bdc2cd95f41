import type { Requirement } from './clause.ts'
import type { NoticeDigest } from './digest-notice.ts'

/** So many notices must carry a clause, and this share of those that could, before its absence is an error. */
const enoughCarriers = 3
const enoughShare = 0.75

/** When a clause must be there, learned from who carries it: always, in twin-graded posts, from a date on, or never. */
export function requirementOf(carriers: ReadonlySet<string>, digests: readonly NoticeDigest[]): { required: Requirement; eligible: number } {
  const notices = [...new Map(digests.map((digest) => [digest.key, digest])).values()]
  const having = notices.filter(({ key }) => carriers.has(key))
  const lacking = notices.filter(({ key }) => !carriers.has(key))
  const isForTwins = having.length > 1 && having.every(({ isTwin }) => isTwin) && lacking.some(({ isTwin }) => !isTwin)
  if (isForTwins && isUsual(having.length, lacking.filter(({ isTwin }) => isTwin).length, 2)) return { required: { when: 'twin' }, eligible: notices.filter(({ isTwin }) => isTwin).length }
  // Older notices lack what was not yet in use.
  const start = having.flatMap(({ date }) => date ?? []).sort()[0]
  const since = lacking.filter(({ date }) => start === undefined || date === null || date >= start)
  if (start !== undefined && since.length < lacking.length && isUsual(having.length, since.length)) {
    return { required: { when: 'from', date: start }, eligible: having.length + since.length }
  }
  return { required: { when: isUsual(having.length, lacking.length) ? 'always' : 'optional' }, eligible: notices.length }
}

function isUsual(having: number, lacking: number, enough = enoughCarriers): boolean {
  return having >= enough && having >= (having + lacking) * enoughShare
}
