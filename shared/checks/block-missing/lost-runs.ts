import { hitsAmong, type JoinedSide } from '../parts/joined-members.ts'

/** Words of one side, in a row, that the other side does not say. */
export interface LostRun {
  /** Places of its first and last word, among the words of its side. */
  first: number
  last: number
  /** How many words have no counterpart, in the run and beside it. */
  words: number
  beside: number
}

/** Words with a matter: a shorter run is as often said in the rest of the sentence. */
const fewestWords = 3
/** So many of its words must have no counterpart: one that stands elsewhere too may be linked by chance. */
const hardlySaid = 0.75
/** So many of the words beside it must have theirs, and so many at least, or the sentence is said in unknown words. */
const wellSaid = 0.6
const fewestLinked = 2

interface Segment {
  /** A word that opens a clause, or the beginning; a joining word before it; another sign, which other readers see. */
  opens: 'clause' | 'joiner' | 'sign'
  first: number
  last: number
  content: readonly number[]
  unsaid: readonly number[]
}

/**
 * The one run of a side, from a joining word, a sign or a word that opens a clause to the next, of which hardly a word
 * is said on the other side, while the rest is.
 */
export function lostRun(side: JoinedSide): LostRun | null {
  const segments = segmentsOf(side)
  const isLost = ({ content, unsaid }: Segment) => content.length > 0 && unsaid.length >= content.length * hardlySaid
  const runs: Segment[] = []
  const opensRun = ({ first, opens }: Segment) => opens === 'clause' || (opens === 'joiner' && !isThing(side, first))
  let open: Segment | null = null
  for (const segment of segments) {
    if (!isLost(segment)) {
      open = null
      continue
    }
    if (open === null) {
      if (opensRun(segment)) runs.push((open = { ...segment }))
    } else {
      open.last = segment.last
      open.content = [...open.content, ...segment.content]
      open.unsaid = [...open.unsaid, ...segment.unsaid]
    }
  }
  const [run, ...more] = runs.filter(({ unsaid }) => unsaid.length >= fewestWords)
  // A condition that is lost is told as one.
  if (run === undefined || more.length > 0 || isCondition(side, run) || isName(side, run.content)) return null
  const rest = segments.filter(({ first, last }) => last < run.first || first > run.last)
  const content = rest.flatMap((segment) => segment.content)
  const linked = content.filter((at) => side.linkAt.has(at)).length
  if (linked < fewestLinked || linked < content.length * wellSaid) return null
  return {
    first: run.first,
    last: run.last,
    words: run.unsaid.length,
    beside: rest.reduce((sum, { unsaid }) => sum + unsaid.length, 0),
  }
}

/** « … et Agriculture des Nations Unies »: a name, which either text may write in its short form. */
export function isName({ words }: JoinedSide, content: readonly number[]): boolean {
  const capitals = content.filter((at) => {
    const word = words[at]
    return word !== undefined && /^\p{Lu}/u.test(word.passage.text.slice(word.passage.words[word.at]?.start))
  })
  return capitals.length * 2 >= content.length
}

function isCondition({ words }: JoinedSide, { first, last }: Segment): boolean {
  const [from, to] = [words[first], words[last]]
  const hits = from?.passage.hits('conditions') ?? []
  return hits.some(
    (hit) => hit.row.value === 'strong' && hit.first >= (from?.at ?? 0) && hit.last <= (to?.at ?? hit.last),
  )
}

/** "the", « des »: a member of a list of things, and no clause. */
function isThing({ words }: JoinedSide, at: number): boolean {
  const word = words[at]
  const hits = word?.passage.hits('determiners') ?? []
  return hits.some(({ first, last }) => first <= (word?.at ?? -1) && (word?.at ?? -1) <= last)
}

/** Hours, numbers and single letters are written in many ways, and are for others to compare. */
const isPlain = /^\p{L}[\p{L}'’-]{2,}/u

/** The words of a side, parted where something may begin that the rest can be said without. */
function segmentsOf(side: JoinedSide): Segment[] {
  const openers = new Set(hitsAmong(side.words, 'clause-openers').map(({ first }) => first))
  const found: { first: number; last: number; opens: Segment['opens']; content: number[] }[] = []
  for (const [index, member] of side.members.entries()) {
    const content = new Set(member.content)
    for (let at = member.first; at <= member.last; at++) {
      const before = at === member.first ? (side.between[index - 1]?.kind ?? 'break') : null
      if (openers.has(at) || before === 'break') found.push({ first: at, last: at, opens: 'clause', content: [] })
      else if (before !== null)
        found.push({ first: at, last: at, opens: before === 'joiner' ? 'joiner' : 'sign', content: [] })
      const own = found.at(-1)
      if (own === undefined) continue
      own.last = at
      if (content.has(at) && isPlain.test(side.words[at]?.text ?? '')) own.content.push(at)
    }
  }
  return found.map((segment) => ({
    ...segment,
    unsaid: segment.content.filter((at) => !side.linkAt.has(at) && !side.said.has(at)),
  }))
}
