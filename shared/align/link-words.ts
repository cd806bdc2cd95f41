import type { Passage } from '../analysis/passage.ts'
import { wordsAlike } from './alike-words.ts'

/** A part of a passage whose words are linked: a sentence, by its place in the text. */
export interface Stretch {
  passage: Passage
  start: number
  end: number
}

/** A word of the stretches of one side. */
export interface LinkableWord {
  /** Folded, its ligatures opened. */
  text: string
  passage: Passage
  /** Its place among the words of its passage. */
  at: number
  /** An article, a pronoun, a preposition: carries the sentence and not its matter, and is linked in phrases alone. */
  isLight: boolean
}

/** Words of one side that may be said by words of the other that have the same concept. Places are in the passage. */
export interface KnownWords {
  concept: unknown
  first: number
  last: number
  /** How far it is to be trusted: 0…1. */
  score: number
}

/** Words by their places among those of a side; `first` to `last` stand side by side. */
export interface LinkedWords {
  first: number
  last: number
}

export interface WordLink {
  en: LinkedWords
  fr: LinkedWords
  /** 0…1: `nearlySure` and more is known from a list, less is guessed by how the words are written. */
  score: number
}

/** The words of two sentences that belong together, set against each other one to one. */
export interface WordLinks {
  words: Readonly<Record<'en' | 'fr', readonly LinkableWord[]>>
  links: readonly WordLink[]
  /** Places of words with a matter that have no counterpart: a quarter of them in good translations, so no evidence. */
  unlinked: Readonly<Record<'en' | 'fr', readonly number[]>>
  /** Places of words that the other side says somewhere, linked or not: "test" of "oral test and written test". */
  said: Readonly<Record<'en' | 'fr', ReadonlySet<number>>>
}

/** What is known of a passage's words; `isLight` of a folded word. */
export interface WordKnowledge {
  known: (passage: Passage) => readonly KnownWords[]
  isLight: (word: string, passage: Passage) => boolean
}

/** A list knows two words to be each other's translation, by their endings or by themselves: no guess. */
export const nearlySure = 0.9
/** What a phrase is worth more for each of its words: set phrases are taken before the words that they are made of. */
const perWord = 0.1
/** What place is worth between the beginning of one sentence and the end of the other: less than any neighbour. */
const perDistance = 0.02

/** More words than any sentence that is written for people: what stands behind them is not linked. */
const mostWords = 150
/** A sentence of one word said a hundred times would make ten thousand. */
const mostCandidates = 4_000

/**
 * Links the words of sentences that belong together: set phrases, words that lists know, the same words, cognates; each
 * word once, the best first, and of equals those that stand beside words that are linked already, or at the same place
 * of the sentence.
 */
export function linkWords(en: readonly Stretch[], fr: readonly Stretch[], knowledge: WordKnowledge): WordLinks {
  const words = { en: wordsIn(en, knowledge), fr: wordsIn(fr, knowledge) }
  const linker = new Linker(words)
  const known = { en: knownIn(en, words.en, knowledge), fr: knownIn(fr, words.fr, knowledge) }
  const listed = knownCandidates(known.en, known.fr)
  // What can only be one comes first, of either kind: by it the rest is told apart.
  linker.takeUncontested(listed)
  const ofLists = placesOf(listed)
  linker.takeUncontested(alikeCandidates(words, unlinkedBut(linker, ofLists)))
  linker.takeByNeighbours(listed)
  linker.takeByNeighbours(alikeCandidates(words, unlinkedBut(linker)))
  const unlinked = { en: linker.unlinked('en'), fr: linker.unlinked('fr') }
  const content = { en: contentOf(words.en), fr: contentOf(words.fr) }
  const alikeAnywhere = [
    ...alikeCandidates(words, { en: unlinked.en, fr: content.fr }),
    ...alikeCandidates(words, { en: content.en, fr: unlinked.fr }),
  ]
  return { words, links: linker.links, unlinked, said: saidAnywhere(words, [...listed, ...alikeAnywhere], linker) }
}

function unlinkedBut(linker: Linker, without = noPlaces): Record<'en' | 'fr', readonly number[]> {
  const of = (language: 'en' | 'fr') => linker.unlinked(language).filter((at) => !without[language].has(at))
  return { en: of('en'), fr: of('fr') }
}

/** Places of words that carry a matter. */
function contentOf(words: readonly LinkableWord[]): number[] {
  return words.flatMap(({ isLight, text }, at) => (isLight || !/[\p{L}\p{N}]/u.test(text) ? [] : [at]))
}

function wordsIn(stretches: readonly Stretch[], { isLight }: WordKnowledge): LinkableWord[] {
  const words: LinkableWord[] = []
  for (const { passage, start, end } of stretches)
    for (const [at, word] of passage.words.entries()) {
      if (word.start < start || word.end > end) continue
      if (words.length === mostWords) return words
      words.push({ text: word.text, passage, at, isLight: isLight(word.text, passage) })
    }
  return words
}

interface Known extends LinkedWords {
  score: number
}

/** What is known of the words of a side, by concept. */
function knownIn(
  stretches: readonly Stretch[],
  words: readonly LinkableWord[],
  knowledge: WordKnowledge,
): Map<unknown, Known[]> {
  const places = new Map<Passage, Map<number, number>>()
  words.forEach(({ passage, at }, place) => {
    const ofPassage = places.get(passage) ?? new Map<number, number>()
    places.set(passage, ofPassage.set(at, place))
  })
  const found = new Map<unknown, Known[]>()
  for (const passage of new Set(stretches.map((stretch) => stretch.passage)))
    for (const { concept, first, last, score } of knowledge.known(passage)) {
      const [from, to] = [places.get(passage)?.get(first), places.get(passage)?.get(last)]
      if (from === undefined || to === undefined || to - from !== last - first) continue
      if (from === to && words[from]?.isLight === true) continue
      const ofConcept = found.get(concept)
      if (ofConcept === undefined) found.set(concept, [{ first: from, last: to, score }])
      else ofConcept.push({ first: from, last: to, score })
    }
  return found
}

function knownCandidates(en: ReadonlyMap<unknown, Known[]>, fr: ReadonlyMap<unknown, Known[]>): WordLink[] {
  // The same words may stand in several rows: that is one candidate, as good as the best of them.
  const found = new Map<string, WordLink>()
  for (const [concept, own] of en)
    for (const a of own)
      for (const b of fr.get(concept) ?? []) {
        if (found.size === mostCandidates) return [...found.values()]
        const words = [a.first, a.last, b.first, b.last].join(' ')
        const score = Math.max(found.get(words)?.score ?? 0, Math.min(a.score, b.score))
        found.set(words, { en: a, fr: b, score })
      }
  return [...found.values()]
}

/** Words that lists have something to say of. */
function placesOf(candidates: readonly WordLink[]): Record<'en' | 'fr', ReadonlySet<number>> {
  const places = { en: new Set<number>(), fr: new Set<number>() }
  for (const link of candidates)
    for (const language of ['en', 'fr'] as const)
      for (let at = link[language].first; at <= link[language].last; at++) places[language].add(at)
  return places
}

/**
 * Words that lists or their own letters could link to some word of the other side, though it is linked to another by
 * now; not those of which it has become part of a set phrase, and says something else there.
 */
function saidAnywhere(words: WordLinks['words'], candidates: readonly WordLink[], linker: Linker): WordLinks['said'] {
  const of = (own: 'en' | 'fr', other: 'en' | 'fr'): ReadonlySet<number> => {
    const left = new Set(linker.unlinked(own))
    const said = new Set<number>()
    for (const link of candidates)
      for (let at = link[own].first; at <= link[own].last; at++) {
        if (!left.has(at) || said.has(at)) continue
        const taken = linker.taken(other, link[other].first)
        const isPart = taken !== undefined && sizeOf(taken[other]) > sizeOf(link[other])
        if (!isPart || holds(words[own], taken[own], words[own][at]?.text)) said.add(at)
      }
    return said
  }
  return { en: of('en', 'fr'), fr: of('fr', 'en') }
}

function sizeOf({ first, last }: LinkedWords): number {
  return last - first + 1
}

function holds(words: readonly LinkableWord[], { first, last }: LinkedWords, text: string | undefined): boolean {
  return words.slice(first, last + 1).some((word) => word.text === text)
}

const noPlaces: Record<'en' | 'fr', ReadonlySet<number>> = { en: new Set(), fr: new Set() }

/** Words at some places that are written alike. */
function alikeCandidates(words: WordLinks['words'], places: Record<'en' | 'fr', readonly number[]>): WordLink[] {
  const [en, fr] = (['en', 'fr'] as const).map((language) =>
    places[language].map((at) => ({ at, text: words[language][at]?.text ?? '' })),
  )
  return wordsAlike(en ?? [], fr ?? [], mostCandidates).map((pair) => ({
    en: { first: pair.en, last: pair.en },
    fr: { first: pair.fr, last: pair.fr },
    score: pair.score,
  }))
}

class Linker {
  readonly links: WordLink[] = []
  readonly #words: WordLinks['words']
  readonly #taken = { en: new Map<number, WordLink>(), fr: new Map<number, WordLink>() }

  constructor(words: WordLinks['words']) {
    this.#words = words
  }

  unlinked(language: 'en' | 'fr'): number[] {
    return contentOf(this.#words[language]).filter((at) => !this.#taken[language].has(at))
  }

  /** The link in which a word is. */
  taken(language: 'en' | 'fr', at: number): WordLink | undefined {
    return this.#taken[language].get(at)
  }

  /** Those of which no word is in another. */
  takeUncontested(candidates: readonly WordLink[]): void {
    const rivals = countRivals(candidates)
    for (const link of candidates) if (!rivals.has(link)) this.#add(link)
  }

  /** The best first; of equals, what stands beside words that are linked to its neighbours. */
  takeByNeighbours(candidates: readonly WordLink[]): void {
    candidates
      .map((link) => ({ link, rank: this.#rank(link) - this.#strangeness(link) }))
      .sort((a, b) => b.rank - a.rank)
      .forEach(({ link }) => {
        this.#add(link)
      })
  }

  #rank({ en, fr, score }: WordLink): number {
    const words = Math.max(en.last - en.first, fr.last - fr.first)
    const place = Math.abs(en.first / this.#words.en.length - fr.first / this.#words.fr.length)
    return score + words * perWord - place * perDistance
  }

  /** 0 where it stands as far from a linked neighbour on one side as on the other. */
  #strangeness({ en, fr }: WordLink): number {
    let least = nearby
    for (let away = 1; away < nearby; away++)
      for (const beside of [en.first - away, en.last + away]) {
        const link = this.#taken.en.get(beside)
        if (link === undefined) continue
        const distance = Math.min(Math.abs(link.fr.first - fr.last), Math.abs(fr.first - link.fr.last))
        least = Math.min(least, Math.abs(distance - away))
      }
    return (least / nearby) * perWord
  }

  #add(link: WordLink): void {
    for (const language of ['en', 'fr'] as const)
      for (let at = link[language].first; at <= link[language].last; at++) if (this.#taken[language].has(at)) return
    for (const language of ['en', 'fr'] as const)
      for (let at = link[language].first; at <= link[language].last; at++) this.#taken[language].set(at, link)
    this.links.push(link)
  }
}

/** Words that stand farther apart say little about each other's counterparts. */
const nearby = 6

/** Candidates one of whose words is also another's. */
function countRivals(candidates: readonly WordLink[]): Set<WordLink> {
  const starts = { en: new Map<number, number>(), fr: new Map<number, number>() }
  for (const link of candidates)
    for (const language of ['en', 'fr'] as const)
      for (let at = link[language].first; at <= link[language].last; at++)
        starts[language].set(at, (starts[language].get(at) ?? 0) + 1)
  return new Set(
    candidates.filter((link) =>
      (['en', 'fr'] as const).some((language) => {
        for (let at = link[language].first; at <= link[language].last; at++)
          if ((starts[language].get(at) ?? 0) > 1) return true
        return false
      }),
    ),
  )
}
