import type { Finding } from '../notice/report.ts'
import type { Decision, Signature } from './decision.ts'
import { isSaidAgain, saidBefore, saysTheSame, type PlacedFinding, type Said } from './said.ts'

/** What an earlier version found. */
export interface JudgedBefore {
  findings: readonly Finding[]
  /** Whether it was judging the very content that is judged now. */
  isSameContent: boolean
}

/** A further place by which a decision holds from now on. */
export interface Carried {
  decision: Decision
  said: Said
}

/**
 * What is learned of decisions when another version judges a notice: what they were about, where that was not kept with
 * them, and where the same file says the same words in passages that are cut otherwise now.
 */
export function carriedDecisions(
  decisions: readonly Decision[],
  now: readonly Said[],
  before: readonly JudgedBefore[],
): Carried[] {
  const learned = decisions.flatMap((decision): Carried[] => {
    if (decision.said !== undefined && decision.said.length > 0) return []
    const at = before.find(({ findings }) => findings.some(({ id }) => id === decision.finding))
    const finding = at?.findings.find(({ id }) => id === decision.finding)
    return at === undefined || finding === undefined
      ? []
      : [{ decision, said: saidBefore(finding, at.findings, decision.texts) }]
  })
  const same = before.find(({ isSameContent }) => isSameContent)
  return same === undefined ? learned : [...learned, ...cutOtherwise(decisions, learned, now, same.findings)]
}

/** In one file the words that were said once and are said once are the same, wherever a passage begins and ends now. */
function cutOtherwise(
  decisions: readonly Decision[],
  learned: readonly Carried[],
  now: readonly Said[],
  before: readonly Finding[],
): Carried[] {
  const here = new Set(now.map(({ finding }) => finding))
  const gone = before.filter(({ id }) => !here.has(id)).map((finding) => placeless(finding, before))
  const known = new Set(before.map(({ id }) => id))
  const come = now.filter(({ finding }) => !known.has(finding))
  const latest = new Map(decisions.map((decision) => [decision.finding, decision]))
  return gone.flatMap((then): Carried[] => {
    const decision = latest.get(then.finding)
    if (decision === undefined) return []
    const saids = [...(decision.said ?? []), ...learned.flatMap((one) => (one.decision === decision ? one.said : []))]
    const again = come.filter((said) => saysTheSame(then, said))
    const [only] = again
    const isClear = again.length === 1 && gone.filter((other) => saysTheSame(then, other)).length === 1
    return only === undefined || !isClear || saids.some((said) => isSaidAgain(said, placed(only)))
      ? []
      : [{ decision, said: only }]
  })
}

export interface NewerAsked {
  signature: Signature
  now: readonly Said[]
  /** What the version before found in this very content, where that is still known. */
  before: readonly Finding[] | null
  /** Checks that it could not run, or that say something else on another day: what they say now may be no news. */
  untold: ReadonlySet<string>
  /** Ids of errors on which nobody has decided. */
  openErrors: ReadonlySet<string>
}

/**
 * What only a newer version sees of a content that is signed: what the version before did not say of it. Where that is
 * no longer known, what was not there when it was signed; where that was not kept, the errors that are open, as nothing
 * can be signed while there is one.
 */
export function seenOnlyNow({ signature, now, before, untold, openErrors }: NewerAsked): Said[] {
  if (before !== null) return notSaidBefore(signature, now, before, untold)
  const found = signature.given?.found
  if (found === undefined) return now.filter(({ finding }) => openErrors.has(finding))
  return now.filter((said) => !found.some((then) => then.finding === said.finding || isSaidAgain(then, placed(said))))
}

/** One finding of before answers for one of now: what is said of its words a second time is new. */
function notSaidBefore(
  { newer = [] }: Signature,
  now: readonly Said[],
  before: readonly Finding[],
  untold: ReadonlySet<string>,
): Said[] {
  const here = new Set(now.map(({ finding }) => finding))
  const ids = new Set(before.map(({ id }) => id))
  const gone = before.filter(({ id }) => !here.has(id)).map((finding) => placeless(finding, before))
  return now.filter((said) => {
    if (ids.has(said.finding) || untold.has(said.check)) return false
    const at = gone.findIndex((then) => saysTheSame(then, said))
    if (at === -1) return true
    gone.splice(at, 1)
    return newer.some((then) => saysTheSame(then, said))
  })
}

/** The passages of a reading that is gone are not known, nor needed where the file is the same. */
function placeless(finding: Finding, all: readonly Finding[]): Said {
  return saidBefore(finding, all, { en: '', fr: '' })
}

function placed({ finding, check, place }: Said): PlacedFinding {
  return { id: finding, check, place }
}
