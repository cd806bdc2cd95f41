import { looks } from './look-alikes.ts'
import { WrittenWord } from './slip-cost.ts'

/** Letters that may be missing, or stand for another. */
const letters = 'esiantrulodcmpgvbfhqyxjkzwéèêàçâîïôûùëœ-'
const accents: Readonly<Record<string, string>> = {
  a: 'àâ',
  c: 'ç',
  e: 'éèêë',
  i: 'îï',
  o: 'ôœ',
  u: 'ùûü',
  à: 'a',
  â: 'a',
  ç: 'c',
  é: 'èêe',
  è: 'éêe',
  ê: 'éèe',
  ë: 'e',
  î: 'i',
  ï: 'i',
  ô: 'o',
  ù: 'u',
  û: 'u',
}

/** Shorter words are one letter away from too many others. */
const enoughLetters = 4

/** One letter is never worse than this, the first one included. */
const oneSlip = 2
/**
 * Two letters off: what the slips may cost together (slip-cost.ts), by the letters of the word: two letters doubled or
 * undoubled, one of them beside an accent or a letter left out. Two letters left out or put in are as often another
 * word, which the dictionary happens to lack: "immunities" is no "immensities". Shorter words are two letters away from
 * too many others.
 */
const twoSlips = [
  { letters: 8, limit: 1.4 },
  { letters: 6, limit: 1.2 },
]
/** What a word gains that the text has elsewhere: less than the difference between two kinds of slip. */
const ownWord = 0.25

/** Asks a dictionary. `similar`: words that slips may have been made in, and what these cost. */
export interface WordSource {
  knows: (word: string) => boolean
  similar?: ((word: string, limit: number) => ReadonlyMap<string, number>) | undefined
  /** `oneSlipAway` of its own words, where it remembers them. */
  oneSlipAway?: ((word: string) => ReadonlyMap<string, number>) | undefined
  /** Whether the text has the word elsewhere. */
  isUsed?: (word: string) => boolean
  /** Whether a word may be two letters off: a name or a word of another language is so by chance. */
  mayBeFar?: (word: string) => boolean
}

/**
 * The known word that was most likely meant: one letter off, or two exchanged, or two that look like one; in a longer
 * word two such slips. Null where there is none.
 */
export function nearWord(word: string, source: WordSource): string | null {
  if (word.length < enoughLetters) return null
  const near = source.oneSlipAway?.(word) ?? oneSlipAway(word, source.knows)
  const most = twoSlips.find(({ letters: enough }) => word.length >= enough)?.limit
  // What is further away than what was found already need not be looked for.
  const limit = most === undefined ? undefined : Math.min(most, ownWord + Math.min(...near.values(), most))
  const isAsked = near.size > 0 || source.mayBeFar?.(word) !== false
  const further = limit === undefined || !isAsked ? undefined : source.similar?.(word, limit)
  let best: string | null = null
  let least = Infinity
  for (const [candidate, slip] of [...near, ...(further ?? [])]) {
    const cost = slip - bonusOf(candidate, source)
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

function bonusOf(candidate: string, { isUsed }: WordSource): number {
  return isUsed?.(candidate) === true ? ownWord : 0
}

/**
 * Known words a slip away that may be what was meant, with what the slip costs: the likeliest, and those that it would
 * take no more than to stand in the text elsewhere.
 */
export function oneSlipAway(word: string, knows: (word: string) => boolean): ReadonlyMap<string, number> {
  const near = new Map<string, number>()
  const written = new WrittenWord(word)
  let limit = oneSlip + ownWord
  for (const candidate of slips(word)) {
    if (candidate.length <= 2 || near.has(candidate)) continue
    // Asking the dictionary costs more than to weigh the slip: it is asked for what may be meant alone.
    const cost = written.costFor(candidate, limit)
    if (cost >= limit || !knows(candidate)) continue
    near.set(candidate, cost)
    limit = Math.min(limit, cost + ownWord)
  }
  return near
}

/** The known word that a scan would read so: "governrnent" → "government". Null where no such exchange makes one. */
export function lookAlike(word: string, isKnown: (word: string) => boolean): string | null {
  if (word.length < enoughLetters) return null
  for (const candidate of alike(word)) if (isKnown(candidate)) return candidate
  return null
}

function* slips(word: string): Generator<string> {
  for (let index = 0; index < word.length; index++)
    for (const accent of accents[word[index] ?? ''] ?? '') yield cut(word, index, 1, accent)
  for (let index = 0; index + 1 < word.length; index++)
    if (word[index] !== word[index + 1]) yield cut(word, index, 2, `${word[index + 1] ?? ''}${word[index] ?? ''}`)
  for (let index = 0; index < word.length; index++) yield cut(word, index, 1, '')
  for (let index = 0; index < word.length; index++) yield cut(word, index, 0, word[index] ?? '')
  yield* alike(word)
  for (let index = 0; index <= word.length; index++) for (const letter of letters) yield cut(word, index, 0, letter)
  for (let index = 0; index < word.length; index++)
    for (const letter of letters) if (letter !== word[index]) yield cut(word, index, 1, letter)
}

function* alike(word: string): Generator<string> {
  for (const [one, two] of looks)
    for (const [seen, meant] of [
      [one, two],
      [two, one],
    ] as const)
      for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1))
        yield cut(word, at, seen.length, meant)
}

function cut(word: string, index: number, removed: number, added: string): string {
  return word.slice(0, index) + added + word.slice(index + removed)
}
