import { foldForms } from '../text/fold.ts'
import type { NoticeDigest } from './digest-notice.ts'
import type { LearnedPair, PairKind } from './pair-of-terms.ts'

/** One signed notice may rest on a slip that nobody saw: enough to say nothing, not enough to warn. */
const enoughNotices = 2
/** Notices that a slice names: more change nothing that is said. */
const named = 3

/** What is said only after so many approved notices agree. */
export function isEvidence({ notices }: Pick<LearnedPair, 'notices'>): boolean {
  return notices.length >= enoughNotices
}

/** Terms are compared without case and accents, acronyms as they stand. */
export function formOf(kind: PairKind, text: string): string {
  return kind === 'acronym' ? text : foldForms(text)
}

/** The pairs of all approved notices and those that an imported library brings, in an order of their own. */
export function learnPairs(digests: readonly NoticeDigest[], known: readonly LearnedPair[] = []): LearnedPair[] {
  const found = new Map<string, LearnedPair>()
  const add = (pair: LearnedPair): void => {
    const name = [pair.profile ?? '', pair.kind, formOf(pair.kind, pair.en), formOf(pair.kind, pair.fr)].join('\u0001')
    const before = found.get(name)
    if (before === undefined) found.set(name, { ...pair, notices: [...pair.notices] })
    else before.notices.push(...pair.notices)
  }
  for (const pair of known) add(pair)
  for (const { key, profile, isApproved, said, falseAlarms } of digests) {
    if (!isApproved) continue
    const dismissed = new Set(falseAlarms)
    for (const { kind, en, fr, findings } of said) {
      if (en === '' || fr === '' || formOf(kind, en) === formOf(kind, fr) || !findings.every((id) => dismissed.has(id)))
        continue
      add({ kind, en, fr, ...(profile === null ? {} : { profile }), notices: [key] })
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => ({ ...pair, notices: [...new Set(pair.notices)].sort() }))
}

/** Those of which a notice says a half: what the others say of a term that it does not use is none of its matter. */
export function pairsFor({ profile, said }: NoticeDigest, pairs: readonly LearnedPair[]): LearnedPair[] {
  const halves = new Set(
    said.flatMap(({ kind, en, fr }) => [`${kind} en ${formOf(kind, en)}`, `${kind} fr ${formOf(kind, fr)}`]),
  )
  return pairs
    .filter((pair) => pair.profile === undefined || profile === null || pair.profile === profile)
    .filter(
      ({ kind, en, fr }) =>
        halves.has(`${kind} en ${formOf(kind, en)}`) || halves.has(`${kind} fr ${formOf(kind, fr)}`),
    )
    .map((pair) => ({ ...pair, notices: pair.notices.slice(0, named) }))
}
