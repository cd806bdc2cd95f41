import type { Language, SectionId } from '../notice/report.ts'
import type { Clause, ClauseLibrary } from './clause.ts'
import { likeness, wordBag } from './clause-words.ts'
import type { NoticeDigest } from './digest-notice.ts'

/** A wording with the notices that use it, while groups are formed. */
export interface UsedWording {
  key: string
  text: string
  bag: ReadonlyMap<string, number>
  notices: Map<string, string | null>
  /** Digests that hold it: two passages of one text are two clauses, however alike. */
  texts: Set<NoticeDigest>
  /** Words in no dictionary. */
  unknown: number
  counterparts: Map<string, number>
}

/** Wordings of one clause on one side. `known` is the clause of an imported library that it continues. */
export interface WordingGroup {
  language: Language
  section: SectionId
  slot: string | null
  wordings: UsedWording[]
  known: Clause | null
}

/** A group with the digests that hold any of its wordings, while it grows. */
interface GrowingGroup extends WordingGroup {
  texts: Set<NoticeDigest>
}

/** Two passages with less in common are two clauses. */
const sameClause = 0.6

/** Every passage of all notices, put with those that say the same thing in the same place. */
export function groupWordings(digests: readonly NoticeDigest[], known: ClauseLibrary | null): WordingGroup[] {
  const places = new Map<
    string,
    { language: Language; section: SectionId; slot: string | null; used: Map<string, UsedWording> }
  >()
  for (const digest of digests) {
    for (const { language, section, slot, text, key, counterpart, unknown } of digest.clauses) {
      const place = `${language} ${section} ${slot ?? ''}`
      const here = places.get(place) ?? { language, section, slot, used: new Map<string, UsedWording>() }
      places.set(place, here)
      const wording: UsedWording = here.used.get(key) ?? bare(text, key, unknown)
      here.used.set(key, wording)
      wording.notices.set(digest.key, digest.date)
      wording.texts.add(digest)
      if (counterpart !== null) {
        wording.counterparts.set(counterpart, (wording.counterparts.get(counterpart) ?? 0) + 1)
      }
    }
  }
  return [...places.values()].flatMap(({ language, section, slot, used }) =>
    groupsOf([...used.values()], language, section, slot, known),
  )
}

function groupsOf(
  used: UsedWording[],
  language: Language,
  section: SectionId,
  slot: string | null,
  known: ClauseLibrary | null,
): WordingGroup[] {
  const groups: GrowingGroup[] = (known?.clauses ?? [])
    .filter((clause) => clause.section === section && clause.slot === slot && clause[language] !== null)
    .map((clause) => ({
      language,
      section,
      slot,
      known: clause,
      wordings: (clause[language]?.wordings ?? []).map(({ text, key }) => bare(text, key)),
      texts: new Set<NoticeDigest>(),
    }))
  // The most used first: it gathers its variants around it.
  const ordered = used.sort((a, b) => b.notices.size - a.notices.size || (a.key < b.key ? -1 : 1))
  for (const wording of ordered) {
    const group = likest(groups, wording, slot === null ? sameClause : 0)
    if (group === null) {
      groups.push({ language, section, slot, known: null, wordings: [wording], texts: new Set(wording.texts) })
      continue
    }
    const listed = group.known === null ? undefined : group.wordings.find(({ key }) => key === wording.key)
    if (listed === undefined) group.wordings.push(wording)
    else Object.assign(listed, wording)
    for (const text of wording.texts) group.texts.add(text)
  }
  return groups
}

/** The group most like the wording, the earlier of two; null where none is at least so like. */
function likest(groups: readonly GrowingGroup[], wording: UsedWording, least: number): GrowingGroup | null {
  let best: { group: GrowingGroup | null; like: number } = { group: null, like: -1 }
  for (const group of groups) {
    const like = likenessTo(group, wording)
    if (like >= least && like > best.like) best = { group, like }
  }
  return best.group
}

/** Wordings of a group that another is held against: each costs, and what a group is about the first ones say. */
const leaders = 4

function likenessTo({ wordings, texts }: GrowingGroup, wording: UsedWording): number {
  if (!wording.texts.isDisjointFrom(texts)) return -1
  return wordings
    .slice(0, leaders)
    .reduce((best, other) => (other.key === wording.key ? 1 : Math.max(best, likeness(other.bag, wording.bag))), 0)
}

function bare(text: string, key: string, unknown = 0): UsedWording {
  return { key, text, unknown, bag: wordBag(text), notices: new Map(), texts: new Set(), counterparts: new Map() }
}
