import { hash } from '../text/hash.ts'
import { yearOf } from '../values/date.ts'
import type { Clause, ClauseSide } from './clause.ts'
import { wordingKey } from './clause-words.ts'
import { isOfHouse, manyCarriers, type Collection } from './collection.ts'
import type { NoticeDigest } from './digest-notice.ts'
import { pairsFor } from './learned-pairs.ts'
import type { SalaryGroup } from './salary-groups.ts'
import { toldCount } from './told-count.ts'
import type { Remembered } from './translation-memory.ts'

/** One notice that has a French wording may have slipped: it is held against no other. */
const enoughNotices = 2

/** A clause with all that a notice can be told of it, save the notice's own wordings. */
interface Known {
  clause: Clause
  /** Equal where the same can be said by it. */
  name: string
}

/** A clause by one of its wordings. */
interface Carried {
  known: Known
  /** Equal where the same can be said of a notice that has this wording. */
  name: string
}

/** A French wording by what it says. */
interface KeyedWording {
  key: string
  wording: Remembered['french'][number]
}

/** An English sentence with its French wordings, and those that may be held against another. */
interface Said {
  en: string
  french: readonly KeyedWording[]
  credible: ReadonlySet<KeyedWording>
  /** Keys by text. */
  keys: ReadonlyMap<string, string>
}

/** Clauses that are due in every notice of a circle. */
interface Due {
  ids: ReadonlySet<string>
  name: string
}

/**
 * Cuts a collection into what can change what is said of one notice: its slice. Two equal slices give equal findings,
 * so that a new notice on the desk makes only those be judged again that it touches. What nothing is said by (which
 * wording is used most, since when, by how many exactly) is no part of it.
 */
export class Slicer {
  readonly #known: readonly Known[]
  readonly #byKey = new Map<string, Carried[]>()
  readonly #due = new Map<string, Due>()
  readonly #elsewhere: Collection['elsewhere']
  readonly #salaries: ReadonlyMap<string, readonly SalaryGroup[]>
  readonly #references: ReadonlyMap<string, Collection['references']>
  readonly #memory: ReadonlyMap<string, Said>
  readonly #pairs: Collection['pairs']

  constructor({ clauses, elsewhere, salaries, references, memory, pairs }: Collection) {
    this.#known = inOrder(clauses.filter(({ isForgotten }) => isForgotten !== true)).map((clause) => ({
      clause,
      name: hash(JSON.stringify(cutFor(clause, new Set()))),
    }))
    for (const known of this.#known)
      for (const side of [known.clause.en, known.clause.fr])
        for (const { key, text, replacedSince, isDecided } of side?.wordings ?? []) {
          const carried: Carried = { known, name: hash([known.name, key, text, replacedSince, isDecided].join('\n')) }
          const having = this.#byKey.get(key)
          if (having === undefined) this.#byKey.set(key, [carried])
          else having.push(carried)
        }
    this.#elsewhere = elsewhere
    this.#salaries = Map.groupBy(salaries, ({ grade }) => grade)
    this.#references = Map.groupBy(references, ({ reference }) => reference)
    this.#memory = new Map(memory.map((remembered) => [remembered.en, saidIn(remembered)]))
    this.#pairs = pairs
  }

  /** The part of the collection that can change what is said of a notice. */
  slice(digest: NoticeDigest): Collection {
    const keys = keysOf(digest)
    const { ids } = this.#dueIn(digest)
    const carried = new Set(this.#carriedBy(digest, keys).map(({ known }) => known))
    return {
      clauses: this.#known
        .filter((known) => ids.has(known.clause.id) || carried.has(known))
        .map(({ clause }) => cutFor(clause, keys)),
      elsewhere: {},
      ...this.#rest(digest),
    }
  }

  /** Equal for equal slices, and for no others; much less work than to cut one. */
  nameOf(digest: NoticeDigest): string {
    const keys = keysOf(digest)
    const due = this.#dueIn(digest)
    const carried = this.#carriedBy(digest, keys).map(({ name }) => name)
    return hash([due.name, ...carried, JSON.stringify(this.#rest(digest))].join('\n'))
  }

  #dueIn({ key, profile }: NoticeDigest): Due {
    const others = this.#elsewhere[key] ?? []
    const place = JSON.stringify([profile, others])
    const before = this.#due.get(place)
    if (before !== undefined) return before
    const elsewhere = new Set(others)
    const known = this.#known.filter(
      ({ clause }) => clause.required.when !== 'optional' && isOfHouse(clause, profile) && !elsewhere.has(clause.id),
    )
    const due: Due = {
      ids: new Set(known.map(({ clause }) => clause.id)),
      name: hash(known.map(({ name }) => name).join(' ')),
    }
    this.#due.set(place, due)
    return due
  }

  #carriedBy({ profile }: NoticeDigest, keys: ReadonlySet<string>): Carried[] {
    return [...keys].flatMap(
      (key) => this.#byKey.get(key)?.filter(({ known: { clause } }) => isOfHouse(clause, profile)) ?? [],
    )
  }

  #rest(digest: NoticeDigest): Omit<Collection, 'clauses' | 'elsewhere'> {
    const sentences = this.#memory.size === 0 ? [] : digest.sentences.filter(({ en }) => this.#memory.has(en))
    const said = Map.groupBy(sentences, ({ en }) => en)
    return {
      salaries: (this.#salaries.get(digest.grade ?? '') ?? []).flatMap((group) => outvoting(digest, group)),
      references: (this.#references.get(digest.reference ?? '') ?? []).map(({ reference, posts }) => ({
        reference,
        posts: posts.map((post) => ({ ...post, files: post.files.slice(0, 1) })),
      })),
      memory: [...said].flatMap(([en, own]) => {
        const remembered = this.#memory.get(en)
        return remembered === undefined
          ? []
          : outwording(remembered, new Set(own.map(({ fr }) => keyIn(remembered, fr))))
      }),
      pairs: this.#pairs.length === 0 ? [] : pairsFor(digest, this.#pairs),
    }
  }
}

/** One notice's slice of a collection. For many of one collection, make one `Slicer`. */
export function sliceFor(digest: NoticeDigest, collection: Collection): Collection {
  return new Slicer(collection).slice(digest)
}

/**
 * Which clause is used most changes with every notice, and nothing is said by it: only of two that fill one slot the
 * first is meant.
 */
function inOrder(clauses: readonly Clause[]): Clause[] {
  const free = clauses.filter(({ slot }) => slot === null).sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...free, ...clauses.filter(({ slot }) => slot !== null)]
}

function keysOf({ clauses }: NoticeDigest): Set<string> {
  return new Set(clauses.map(({ key }) => key))
}

/** Beyond so many, how many notices carry a clause makes no difference to what is said of one. */
function cutFor(clause: Clause, keys: ReadonlySet<string>): Clause {
  return {
    ...clause,
    carriers: Math.min(clause.carriers, manyCarriers),
    eligible: 0,
    en: trimmed(clause.en, keys),
    fr: trimmed(clause.fr, keys),
  }
}

/** Who uses a wording is for the page on clauses; a notice is judged by its standard and by what it says itself. */
function trimmed(side: ClauseSide | null, keys: ReadonlySet<string>): ClauseSide | null {
  if (side === null) return null
  const standard = side.standard === null ? null : { ...side.standard, since: null }
  const wordings = side.wordings
    .filter(({ key, text }) => keys.has(key) || text === standard?.text)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((wording) => ({ ...wording, notices: [], first: null, last: null }))
  return { wordings, standard }
}

/** Only where another amount has more notices behind it than a notice's own can anything be said of that notice. */
function outvoting({ grade, date, salary }: NoticeDigest, group: SalaryGroup): SalaryGroup[] {
  if (salary === null || date === null || group.grade !== grade || group.year !== yearOf(date)) return []
  if (
    group.currency !== salary.currency ||
    group.period !== salary.period ||
    group.location !== salary.location ||
    group.schedule !== salary.schedule
  )
    return []
  const amounts = group.amounts.map(({ amount, notices }) => ({ amount, notices: firstOf(notices) }))
  const own = amounts.find(({ amount }) => amount === salary.amount)?.notices.length ?? 0
  const others = amounts.filter(({ notices }) => notices.length > own && notices.length >= enoughNotices)
  return others.length === 0
    ? []
    : [{ ...group, amounts: [...amounts.filter(({ amount }) => amount === salary.amount), ...others] }]
}

/** The same for a translation: one that is signed off, or that most notices have, is held against nothing. */
function outwording({ en, french, credible }: Said, keys: ReadonlySet<string>): Remembered[] {
  const isHeld = [...keys].some((key) => {
    const own = french.find((one) => one.key === key)?.wording
    const notices = own?.notices.length ?? 0
    return (
      own?.isApproved !== true &&
      [...credible].some(
        (other) => other.key !== key && (other.wording.isApproved || other.wording.notices.length > notices),
      )
    )
  })
  const told = isHeld ? french.filter((one) => keys.has(one.key) || credible.has(one)) : []
  return told.length === 0 ? [] : [{ en, french: told.map(({ wording }) => wording) }]
}

function saidIn({ en, french }: Remembered): Said {
  const keyed = french.map((wording) => ({
    key: wordingKey(wording.text),
    wording: { ...wording, notices: firstOf(wording.notices) },
  }))
  return {
    en,
    french: keyed,
    credible: new Set(
      keyed.filter(({ wording: { isApproved, notices } }) => isApproved || notices.length >= enoughNotices),
    ),
    keys: new Map(keyed.map(({ key, wording }) => [wording.text, key])),
  }
}

/** Most notices say it letter for letter as another does: its key is known then. */
function keyIn({ keys }: Said, fr: string): string {
  return keys.get(fr) ?? wordingKey(fr)
}

/** As many as are told of. */
function firstOf(notices: readonly string[]): string[] {
  return notices.slice(0, toldCount(notices.length))
}
