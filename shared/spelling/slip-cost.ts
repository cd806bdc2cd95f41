import { looks } from './look-alikes.ts'

/**
 * How unlikely it is that a word was written for another: 0 for the same, more for each slip between them. What is
 * ranked by it are the words that may be meant ("adress": "address" at 0.5, "dress" at 1.6). The order of the kinds is
 * that of the confusion matrices of Kernighan, Church and Gale, "A Spelling Correction Program Based on a Noisy Channel
 * Model" (1990): doubled and undoubled letters first, then neighbours exchanged, vowels for vowels, letters left out or
 * put in, then all others. The first letter is rarely wrong: in 3 to 8 of 100 misspelt words (Pollock and Zamora,
 * "Automatic Spelling Correction in Scientific and Scholarly Text", 1984).
 */
const costs = {
  accent: 0.3,
  /** A letter doubled, or one of two left out. */
  doubled: 0.5,
  exchanged: 0.6,
  /** A vowel for a vowel, a consonant for one that sounds or is typed like it. */
  alike: 0.7,
  /** Two letters for one that sounds or looks like them, or the other way round. */
  respelt: 0.7,
  missing: 1,
  surplus: 1.1,
  other: 1.2,
  /** Added for an « s » at the end: without it a word of its own would stand there, which the dictionary has. */
  plural: 0.8,
  /** Added where the first letter is concerned. */
  first: 0.6,
}

const bases = new Map(
  Array.from('àâäçéèêëîïôöùûüœ', (letter) => [letter, letter === 'œ' ? 'o' : letter.normalize('NFD').charAt(0)]),
)
const vowels = new Set('aeiouy')
/** Letters that stand for one sound in English or French, and neighbours on the keyboards of both (QWERTY, AZERTY). */
const alike = new Set(
  'cs ck cq kq sz gj mn fv bp dt er tr rt ty yu io op as sd df fg gh hj jk kl xc cv vb bn nm iu az ze zs xs zx'
    .split(' ')
    .flatMap(([one = '', other = '']) => [one + other, other + one]),
)

/** « Connection » for « connexion », "fisical" for "physical"; and what a scan or a tired eye takes for another. */
const respelt: readonly (readonly [one: string, two: string])[] = [
  ...([
    ['x', 'ct'],
    ['f', 'ph'],
    ['k', 'qu'],
    ['c', 'qu'],
    ['k', 'ch'],
    ['e', 'ai'],
    ['è', 'ai'],
    ['o', 'au'],
  ] as const),
  ...looks,
]

/** What one letter for another costs, for each two that the languages have; the first place is for all other signs. */
const letters = ' abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüœ'
const swaps = Float64Array.from({ length: letters.length ** 2 }, (_, at) =>
  swapCost(letters[Math.floor(at / letters.length)] ?? '', letters[at % letters.length] ?? ''),
)
/** That of « œ », the last of them. */
const highestCode = 0x153
const placeByCode = Uint8Array.from({ length: highestCode + 1 }, (_, code) =>
  Math.max(0, letters.indexOf(String.fromCharCode(code))),
)

function placeOf(code: number): number {
  return placeByCode[code] ?? 0
}

function swapCost(one: string, other: string): number {
  const [plain, due] = [bases.get(one) ?? one, bases.get(other) ?? other]
  if (plain === due) return plain === ' ' ? costs.other : costs.accent
  return (vowels.has(plain) && vowels.has(due)) || alike.has(plain + due) ? costs.alike : costs.other
}

/** Letters that the two words may be apart at any place: one that lacks or has more is not compared. */
const widest = 3

/** By two letters, those that may stand for them. */
const onesFor = Map.groupBy(respelt, ([, two]) => two)
const pairs = new Map([...onesFor].map(([two, all]) => [two, all.map(([one]) => one).join('')]))

/** A word as it was written, in small letters, to be set against many that may have been meant. */
export class WrittenWord {
  readonly word: string
  /** By the number of letters read: the cost of the last as a surplus one, and what its last two may stand for. */
  readonly #surplus: readonly number[]
  readonly #ones: readonly string[]
  /** Rows of the comparison, used again and again: of the letter before the last, the last, and this one. */
  #rows: [Float64Array, Float64Array, Float64Array]

  constructor(word: string) {
    this.word = word
    const places = Array.from({ length: word.length + 1 }, (_, j) => j)
    this.#surplus = places.map((j) =>
      j > 1 && word[j - 1] === word[j - 2] ? costs.doubled : costs.surplus + (j === 1 ? costs.first : 0),
    )
    this.#ones = places.map((j) => (j < 2 ? '' : (pairs.get(word.slice(j - 2, j)) ?? '')))
    const row = () => new Float64Array(word.length + 1)
    this.#rows = [row(), row(), row()]
  }

  /** What it costs to have written this for `meant`, in small letters; Infinity above `limit`. */
  costFor(meant: string, limit: number): number {
    if (Math.abs(this.word.length - meant.length) > widest) return Infinity
    const cost = this.#compare(meant, limit)?.[this.word.length] ?? Infinity
    return cost > limit ? Infinity : cost
  }

  /** Whether what was meant may begin with `beginning`, with slips that cost no more than `limit`. */
  mayBeginWith(beginning: string, limit: number): boolean {
    return this.#compare(beginning, limit) !== null
  }

  #insteadOf(j: number, due: number, i: number): number {
    const code = this.word.charCodeAt(j - 1)
    if (code === due) return 0
    const cost = swaps[placeOf(code) * letters.length + placeOf(due)] ?? costs.other
    return i === 1 || j === 1 ? cost + costs.first : cost
  }

  /** Two letters for the one meant, or one for two. `ones`: what the last two that were meant may stand for. */
  #respelt(j: number, due: string, ones: string, before: Float64Array, last: Float64Array): number {
    const two = this.#ones[j] ?? ''
    return Math.min(
      two !== '' && two.includes(due) ? (last[j - 2] ?? Infinity) + costs.respelt : Infinity,
      ones !== '' && ones.includes(this.word[j - 1] ?? ' ') ? (before[j - 1] ?? Infinity) + costs.respelt : Infinity,
    )
  }

  /** Optimal string alignment within a band; null as soon as everything would cost more than `limit`. */
  #compare(meant: string, limit: number): Float64Array | null {
    const { word } = this
    let [before, last, row] = this.#rows
    last.fill(Infinity)
    last[0] = 0
    for (let j = 1; j <= Math.min(widest, word.length); j++) last[j] = (last[j - 1] ?? 0) + (this.#surplus[j] ?? 0)
    for (let i = 1; i <= meant.length; i++) {
      row.fill(Infinity)
      const missing = missingCost(meant, i)
      const ones = i < 2 ? '' : (pairs.get(meant.slice(i - 2, i)) ?? '')
      const due = meant.charCodeAt(i - 1)
      let least = Infinity
      for (let j = Math.max(0, i - widest); j <= Math.min(word.length, i + widest); j++) {
        let cost = Math.min(
          (last[j] ?? Infinity) + missing,
          (row[j - 1] ?? Infinity) + (this.#surplus[j] ?? 0),
          (last[j - 1] ?? Infinity) + this.#insteadOf(j, due, i),
        )
        cost = Math.min(cost, this.#respelt(j, meant[i - 1] ?? ' ', ones, before, last))
        if (areExchanged(word, j, meant, i)) cost = Math.min(cost, (before[j - 2] ?? Infinity) + costs.exchanged)
        row[j] = cost
        if (cost < least) least = cost
      }
      if (least > limit) return null
      ;[before, last, row] = [last, row, before]
    }
    return last
  }
}

function missingCost(meant: string, i: number): number {
  if (i > 1 && meant[i - 1] === meant[i - 2]) return costs.doubled
  const isPlural = i === meant.length && meant.endsWith('s')
  return costs.missing + (isPlural ? costs.plural : 0) + (i === 1 ? costs.first : 0)
}

function areExchanged(written: string, j: number, meant: string, i: number): boolean {
  return i > 1 && j > 1 && written[j - 1] === meant[i - 2] && written[j - 2] === meant[i - 1]
}
