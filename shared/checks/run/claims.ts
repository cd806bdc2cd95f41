import { behindSigns, claimedPassages, claimedWords } from '../parts/claimed-places.ts'
import { ranks, type Claim, type Place, type Rank, type ReportPlace } from '../check.ts'

export interface Spoken {
  check: string
  rank: Rank
  report: Pick<ReportPlace, 'en' | 'fr' | 'marks' | 'claims'>
}

/**
 * The true exceptions: checks that give way to some of their own rank as well, for a reason that no rank can hold. It
 * is for their words only, and never in a circle.
 */
export const givesWayTo: Readonly<Record<string, readonly string[]>> = {
  // "Before 3 May" against « après le 3 mai »: a limit, and two words that are opposites.
  'bound-mismatch': ['opposite-mismatch'],
  // A passage in the other language has no counterpart there: that it was not translated says more.
  // One that has its counterpart among the desirable requirements is not missing among the essential ones.
  'block-missing': ['untranslated', 'requirement-moved'],
  // The sentence that has no counterpart is the clause.
  'clause-missing': ['block-missing'],
  // "Unless" and « sauf » deny as well: that a condition is lost says more.
  'negation-mismatch': ['condition-mismatch'],
  // The item that was lost or moved is why its list has another length.
  'list-count': ['block-missing', 'order', 'requirement-moved'],
  // That it became essential is graver than that it stands elsewhere.
  order: ['requirement-moved'],
}

/** These set the sides against each other. */
const ofBothSides: ReadonlySet<Rank> = new Set(['fact', 'presence', 'value', 'number', 'name', 'meaning'])

/** What a report explains, if it does not say so itself: by its rank, of the places that it stands on. */
export function claimsOf({ rank, report }: Pick<Spoken, 'rank' | 'report'>): readonly Claim[] {
  if (report.claims !== undefined) return report.claims
  // A report without marks has blocks to look at only: what it speaks of is not there.
  if (report.marks.length === 0) return []
  const words = claimedWords(report.marks, rank === 'sign' ? behindSigns : undefined)
  const { en, fr } = report
  // A difference between the sides is why their row reads unlike that of other notices.
  const isBetween = en.length > 0 && fr.length > 0 && ofBothSides.has(rank)
  return isBetween ? [...words, ...claimedPassages([...en, ...fr], ['look'])] : words
}

/**
 * One place, one finding: the reports are taken in order of rank, and one is left out only if one that stays, of an
 * earlier rank, has claimed its place. Given back in the order in which they came, which decides nothing.
 */
export function withoutClaimed<T extends Spoken>(spoken: readonly T[]): T[] {
  const turns = [...Map.groupBy(spoken, turnOf)].sort(([a], [b]) => a - b)
  const claimed = new Map<string, Held[]>()
  const kept = new Set<T>()
  for (const [, turn] of turns) {
    const left = turn.filter((one) => {
      const place = reachOf(one)
      return !place.blocks.some((block) => claimed.get(block)?.some((held) => tells(held, place)))
    })
    for (const one of left) {
      kept.add(one)
      for (const claim of claimsOf(one)) {
        const ofBlock = claimed.get(claim.block)
        if (ofBlock === undefined) claimed.set(claim.block, [{ by: one, claim }])
        else ofBlock.push({ by: one, claim })
      }
    }
  }
  return spoken.filter((one) => kept.has(one))
}

/** Whether one report says what there is to say of another's place. */
export function explains(by: Spoken, one: Spoken): boolean {
  const place = reachOf(one)
  return claimsOf(by).some((claim) => place.blocks.includes(claim.block) && tells({ by, claim }, place))
}

interface Held {
  by: Spoken
  claim: Claim
}

/** By rank, and in a rank those last that give way to others of it: of so many checks none can be deeper than all. */
function turnOf({ rank, check }: Spoken): number {
  return ranks.indexOf(rank) + depthOf(check) / (Object.keys(givesWayTo).length + 1)
}

function depthOf(check: string): number {
  const others = givesWayTo[check] ?? []
  return others.length === 0 ? 0 : 1 + Math.max(...others.map(depthOf))
}

/** Where a report stands: made once, as a block may hold thousands of claims. */
interface Reach {
  check: string
  rank: Rank
  blocks: string[]
  marks: Place[]
  /** The blocks of which it speaks in one of these ways. */
  spokenOf: Record<'ending' | 'lone', ReadonlySet<string>>
}

function reachOf({ check, rank, report: { en, fr, marks, claims } }: Spoken): Reach {
  const claimed = (kind: Claim['kind']) => new Set(claims?.flatMap((own) => (own.kind === kind ? [own.block] : [])))
  const endings = claimed('ending')
  return {
    check,
    rank,
    blocks: [...new Set([...en, ...fr, ...marks.map(({ block }) => block)])],
    // What speaks of an ending stands on its last sign, though it marks some words before it.
    marks: marks.map((mark) => (endings.has(mark.block) ? { ...mark, start: mark.end - 1 } : mark)),
    spokenOf: { ending: endings, lone: claimed('lone') },
  }
}

/** Whether a claim on one of its blocks holds against a report, and reaches where it stands. */
function tells({ by, claim }: Held, place: Reach): boolean {
  const isLater = ranks.indexOf(by.rank) < ranks.indexOf(place.rank)
  const givesWay =
    by.rank === place.rank && claim.kind === 'words' && givesWayTo[place.check]?.includes(by.check) === true
  return (isLater || givesWay) && reaches(claim, place)
}

function reaches(claim: Claim, { rank, marks, spokenOf }: Reach): boolean {
  if (claim.kind !== 'words' && claim.kind !== 'passage') return spokenOf[claim.kind].has(claim.block)
  if (claim.against?.includes(rank) === false) return false
  return claim.kind === 'passage' || marks.some((mark) => overlap(claim, mark))
}

function overlap(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}
