import { hash } from '../text/hash.ts'
import type { Language } from '../notice/report.ts'
import { chooseStandard, faultsIn } from './choose-standard.ts'
import { circlesOf } from './circles.ts'
import type { Clause, ClauseLibrary, ClauseSide, Wording } from './clause.ts'
import { unknownHouse, type NoticeDigest } from './digest-notice.ts'
import { groupWordings, type UsedWording, type WordingGroup } from './group-wordings.ts'
import { requirementOf, withLoneGaps } from './requirement.ts'

/** A wording that later notices have given up: so many before and after make sure of it. */
const enoughForReplacement = 2

/**
 * The clauses that the notices share. What the user decided in `known` (standard, requirement, replaced wordings)
 * stands; everything else is learned anew.
 * Of notices in no known form nothing is learned: they may be of several houses.
 */
export function learnClauses(digests: readonly NoticeDigest[], known: ClauseLibrary | null = null): LearnedClauses {
  const housed = digests.filter(({ profile }) => profile !== unknownHouse)
  const houses = [...Map.groupBy(housed, ({ profile }) => profile)].sort(([, a], [, b]) => b.length - a.length)
  if (houses.length === 0) houses.push([null, []])
  const learned = houses.map(([profile, own], at) => {
    // Known clauses of no known house are those of the house with most notices.
    const ofHouse = known?.clauses.filter((clause) =>
      clause.profile === undefined ? at === 0 : clause.profile === profile,
    )
    return learnHouse(own, profile, ofHouse === undefined ? null : { clauses: ofHouse })
  })
  const learnedOf = new Set(houses.map(([profile]) => profile))
  return {
    clauses: [
      ...learned.flatMap(({ clauses }) => clauses),
      ...(known?.clauses ?? []).filter(({ profile }) => profile !== undefined && !learnedOf.has(profile)),
    ],
    elsewhere: Object.assign({}, ...learned.map(({ elsewhere }) => elsewhere)) as LearnedClauses['elsewhere'],
  }
}

export interface LearnedClauses extends ClauseLibrary {
  /**
   * Where the notices of one organisation fall into circles with clauses of their own: ids that are another's matter,
   * by key of the notice.
   */
  elsewhere: Readonly<Record<string, readonly string[]>>
}

/** One clause, while it is learned. */
interface Pair {
  en: WordingGroup | null
  fr: WordingGroup | null
  carriers: ReadonlySet<string>
}

/** What one organisation's notices say, and nothing of another's. */
function learnHouse(
  digests: readonly NoticeDigest[],
  profile: string | null,
  known: ClauseLibrary | null,
): LearnedClauses {
  const pairs = pairsOf(
    groupWordings(digests, known).filter((group) => group.known !== null || carriersOf(group).size > 1),
  )
  // What introduces a list is much the same everywhere.
  const circles = circlesOf(
    digests,
    pairs.filter(({ en, fr }) => (en ?? fr)?.slot === null),
    ({ carriers }) => carriers,
  )
  const homes = new Map(
    pairs.map((pair) => [pair, circles.toSorted((a, b) => (b.carried.get(pair) ?? 0) - (a.carried.get(pair) ?? 0))[0]]),
  )
  const learned = pairs.flatMap((pair) => {
    const home = homes.get(pair)
    const clause = clauseOf(
      pair,
      digests,
      home === undefined || circles.length < 2 || (pair.en ?? pair.fr)?.slot !== null
        ? digests
        : digests.filter(({ key }) => home.notices.has(key)),
      profile,
    )
    return clause === null ? [] : [{ clause, pair, home }]
  })
  const elsewhere =
    circles.length < 2
      ? {}
      : Object.fromEntries(
          circles.flatMap((circle) => {
            const others = learned.flatMap(({ clause, home }) =>
              home === circle ||
              clause.slot !== null ||
              clause.requiredBy === 'user' ||
              clause.required.when === 'optional'
                ? []
                : [clause.id],
            )
            return [...circle.notices].map((key) => [key, others])
          }),
        )
  return {
    clauses: withLoneGaps(
      learned.map(({ clause }) => clause),
      new Set(digests.map(({ key }) => key)).size,
    ),
    elsewhere,
  }
}

function pairsOf(groups: readonly WordingGroup[]): Pair[] {
  const french = groups.filter(({ language }) => language === 'fr')
  const taken = new Set<WordingGroup>()
  const pair = (en: WordingGroup | null, fr: WordingGroup | null): Pair => ({
    en,
    fr,
    carriers: new Set([en, fr].flatMap((group) => (group === null ? [] : [...carriersOf(group)]))),
  })
  const pairs = groups
    .filter(({ language }) => language === 'en')
    .map((en) => {
      const fr = counterpartOf(
        en,
        french.filter((group) => !taken.has(group)),
      )
      if (fr !== null) taken.add(fr)
      return pair(en, fr)
    })
  return [...pairs, ...french.filter((fr) => !taken.has(fr)).map((fr) => pair(null, fr))]
}

function carriersOf(group: WordingGroup): Set<string> {
  return new Set(group.wordings.flatMap(({ notices }) => [...notices.keys()]))
}

/** The French group that most often stands beside this one. */
function counterpartOf(en: WordingGroup, french: readonly WordingGroup[]): WordingGroup | null {
  const votes = french.map((group) => ({
    group,
    votes: group.known !== null && group.known.id === en.known?.id ? Infinity : votesFor(en, group),
  }))
  const best = votes.sort((a, b) => b.votes - a.votes)[0]
  return best === undefined || best.votes === 0 ? null : best.group
}

function votesFor(en: WordingGroup, fr: WordingGroup): number {
  if (en.section !== fr.section || en.slot !== fr.slot) return 0
  const keys = new Set(fr.wordings.map(({ key }) => key))
  return en.wordings
    .flatMap(({ counterparts }) => [...counterparts])
    .reduce((sum, [key, count]) => sum + (keys.has(key) ? count : 0), 0)
}

/** Null for one that was known, that nobody words any more, and of which nothing was decided. */
function clauseOf(
  { en, fr, carriers }: Pair,
  digests: readonly NoticeDigest[],
  circle: readonly NoticeDigest[],
  profile: string | null,
): Clause | null {
  const one = en ?? fr
  if (one === null) throw new Error('a clause has a side')
  const known = en?.known ?? fr?.known ?? null
  const dates = new Map(digests.map(({ key, date }) => [key, date]))
  const dateOf = (notice: string) => dates.get(notice) ?? null
  const sides = { en: sideOf(en, known, dateOf), fr: sideOf(fr, known, dateOf) }
  if (sides.en === null && sides.fr === null) return null
  return {
    id: known?.id ?? `clause-${hash(`${profile ?? ''} ${one.section} ${one.language} ${one.wordings[0]?.key ?? ''}`)}`,
    section: one.section,
    ...(profile === null ? {} : { profile }),
    slot: one.slot,
    ...sides,
    ...requirementWith(known, carriers, circle),
    ...(known?.isForgotten === true ? { isForgotten: true } : {}),
  }
}

/** What a person decided, else what is learned: elsewhere, of more notices than there are here, is known better. */
function requirementWith(
  known: Clause | null,
  carriers: ReadonlySet<string>,
  circle: readonly NoticeDigest[],
): Pick<Clause, 'required' | 'requiredBy' | 'carriers' | 'eligible'> {
  const here = requirementOf(carriers, circle)
  if (known?.requiredBy === 'learned' && known.carriers > here.eligible)
    return {
      required: known.required,
      requiredBy: 'learned',
      carriers: known.carriers,
      eligible: known.eligible,
    }
  const byUser = known?.requiredBy === 'user' ? known.required : null
  return {
    required: byUser ?? here.required,
    requiredBy: byUser === null ? 'learned' : 'user',
    carriers: carriers.size,
    eligible: here.eligible,
  }
}

function sideOf(
  group: WordingGroup | null,
  known: Clause | null,
  dateOf: (notice: string) => string | null,
): ClauseSide | null {
  if (group === null) return null
  const before = known?.[group.language] ?? null
  const chosen = before?.standard?.by === 'user' ? before.standard : null
  const used = group.wordings
    .map((wording) => wordingOf(wording, before, chosen?.text ?? null))
    .filter(({ notices, isDecided, text }) => notices.length > 0 || isDecided === true || text === chosen?.text)
    .sort((a, b) => b.notices.length - a.notices.length || (a.text < b.text ? -1 : 1))
  if (used.length === 0 && chosen === null) return null
  // What introduces a list, or names language levels, varies with the post: an older one is not an outdated one.
  const wordings = group.slot !== null ? used : withReplacements(used, group.language, chosen?.text ?? null, dateOf)
  const unknown = new Map(group.wordings.map((wording) => [wording.text, wording.unknown]))
  return {
    wordings,
    standard:
      chosen ??
      chooseStandard(
        wordings.filter(({ notices }) => notices.length > 0),
        group.language,
        (text) => unknown.get(text) ?? 0,
      ),
  }
}

/** The standard that the user chose is in use, whatever was said of it before. */
function wordingOf(used: UsedWording, before: ClauseSide | null, chosen: string | null): Wording {
  const known = before?.wordings.find(({ key }) => key === used.key)
  const dates = [...used.notices.values(), known?.first ?? null, known?.last ?? null]
    .filter((date) => date !== null)
    .sort()
  return {
    text: used.text,
    key: used.key,
    notices: [...new Set([...used.notices.keys(), ...(known?.notices ?? [])])].sort(),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    replacedSince: used.text === chosen ? null : (known?.replacedSince ?? null),
    ...(known?.isDecided === true ? { isDecided: true } : {}),
  }
}

/**
 * A wording of several notices gave way to another where the other begins later, reads no worse, and has most notices
 * since. A late notice may still use the old one.
 */
function withReplacements(
  wordings: readonly Wording[],
  language: Language,
  chosen: string | null,
  dateOf: (notice: string) => string | null,
): Wording[] {
  const settled = wordings.filter(({ notices }) => notices.length >= enoughForReplacement)
  return wordings.map((wording) => {
    if (
      wording.replacedSince !== null ||
      wording.isDecided === true ||
      wording.text === chosen ||
      !settled.includes(wording)
    )
      return wording
    const dates = wording.notices.flatMap((notice) => dateOf(notice) ?? [])
    const newer = settled.find(({ text, notices, first }) => {
      if (text === wording.text || first === null || faultsIn(text, language) > faultsIn(wording.text, language))
        return false
      const late = dates.filter((date) => date >= first).length
      return dates.length - late >= enoughForReplacement && late < notices.length
    })
    return newer === undefined ? wording : { ...wording, replacedSince: newer.first }
  })
}
