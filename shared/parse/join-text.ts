import { writtenWords } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'
import { languageScore } from './language-score.ts'
import { goesOnAddress, type Fullness } from './join-address.ts'
import type { KnowsWord } from './knows-word.ts'

/** How words broken at line ends are to be read in this document. */
export interface Hyphenation {
  /** Words of the document, folded, to see whether "commu-" + "nication" is one of them. */
  words: ReadonlySet<string>
  /** Those that stand in it once: halves of a word that was broken without a hyphen are among them. */
  once: ReadonlySet<string>
  /**
   * A program divided the words: line ends that are hyphens are frequent, or some stand between halves that are no
   * words.
   */
  automatic: boolean
  /** U+2010 stands at line ends and nowhere else: a program put it there, and whoever wrote hyphens wrote others. */
  ownSign: boolean
  /** Whether either language has the word; null where no dictionary is at hand. */
  knows: KnowsWord | null
}

/** A hyphen, one that a program put in (U+2010, as browsers do), or a soft one that became visible. */
const hyphen = /[-\u2010\u00AD]$/u
const headOf = /(\p{L}+(?:[-\u2010]\p{L}+)*)[-\u2010\u00AD]$/u

/** Words divided at lines' ends: more, and more than such a share of all lines, come of a program. */
const dividedByHand = { most: 5, share: 0.05 }

/** Learns from all lines of a document how their ends are to be joined. */
export function learnHyphenation(lines: readonly string[], knows: KnowsWord | null = null): Hyphenation {
  const words = new Set<string>()
  const once = new Set<string>()
  let broken = 0
  let divided = 0
  for (const [at, line] of lines.entries()) {
    if (/\p{Ll}[-\u2010]$/u.test(line)) {
      broken++
      if (knows !== null && isDivided(line, lines[at + 1] ?? '', knows)) divided++
    }
    for (const written of writtenWords(line, wordsOf(line, line), '-\u2010')) {
      const word = written.text.toLowerCase().replaceAll('\u2010', '-')
      if (words.has(word)) once.delete(word)
      else once.add(word)
      words.add(word)
    }
  }
  return {
    words,
    once,
    knows,
    automatic: divided > 0 || (broken > dividedByHand.most && broken > lines.length * dividedByHand.share),
    ownSign: !lines.some((line) => /\p{L}\u2010\p{L}/u.test(line)),
  }
}

/** Two halves of a word, neither of which need be one. */
function isDivided(line: string, next: string, knows: KnowsWord): boolean {
  const head = headOf
    .exec(line)?.[1]
    ?.split(/[-\u2010]/u)
    .at(-1)
  const tail = /^\p{Ll}+/u.exec(next)?.[0]
  return head !== undefined && tail !== undefined && !(knows(head) && knows(tail)) && knows(head + tail)
}

/** A narrow column's edge went through a word: the whole is one, and neither half stands anywhere else. */
function isOneWord(left: string, right: string, { words, once, knows }: Hyphenation): boolean {
  const head = /\p{L}+$/u.exec(left)?.[0] ?? ''
  const tail = /^\p{Ll}+(?!\p{L})/u.exec(right)?.[0] ?? ''
  if (head === '' || tail === '' || !once.has(head.toLowerCase()) || !once.has(tail)) return false
  return (
    words.has((head + tail).toLowerCase()) || (knows !== null && !knows(head) && !knows(tail) && knows(head + tail))
  )
}

/** Characters: no word or address is longer, and only the end of the left text matters, however long it has grown. */
const longestEnd = 200

/** Two lines as one text. `full`: whether the upper one goes to the edge, where the page tells. */
export function joinTexts(left: string, right: string, hyphenation: Hyphenation, full?: Fullness): string {
  const end = left.slice(-longestEnd)
  // A Markdown link broken between its text and its address.
  if (left.endsWith(']') && /^\((?:#|https?:|www\.)/u.test(right)) return left + right
  if (goesOnAddress(end, right, hyphenation.knows, full)) return left.replace(/[\u2010\u00AD]$/u, '') + right
  // The stop behind an address that fills its line: French alone sets it off.
  if (full !== undefined && /^[;:!?]$/u.test(right) && /(?:https?:\/\/|www\.)\S+$/u.test(end) && languageScore(end) > 0)
    return left + right
  // "(English/" + "French)": lines are broken after a stroke as well.
  if (/(?:^|[\s(])\p{L}+(?:[-’']\p{L}+)*\/$/u.test(end) && /^\p{L}/u.test(right)) return left + right
  if (!hyphen.test(left)) return isOneWord(end, right, hyphenation) ? left + right : `${left} ${right}`
  // "3-" + "year", "G17-" + "G20", "(support)-" + "250914".
  if (/[\p{N})\]»”"][-\u2010]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return left + right
  const head = headOf.exec(end)?.[1]
  const tail = /^\p{L}+/u.exec(right)?.[0]
  if (head === undefined) return `${left} ${right}`
  if (tail === undefined) return left + right
  // "pre- and post-": the hyphen stands for a word that follows later.
  if (/^(?:and|or|to|et|ou)(?![-\u2010\p{L}])/u.test(right)) return `${left} ${right}`
  return isDivision(head, tail, left.slice(-1), hyphenation) ? left.slice(0, -1) + right : left + right
}

/**
 * Whether a hyphen at a line's end divides a word, and is none of its own. In order of trust: the document, the sign,
 * what the languages know, how this document divides.
 */
function isDivision(
  head: string,
  tail: string,
  sign: string,
  { words, automatic, ownSign, knows }: Hyphenation,
): boolean {
  const last = head.split(/[-\u2010]/u).at(-1) ?? ''
  if (words.has(`${head}-${tail}`.toLowerCase().replaceAll('\u2010', '-'))) return false
  if (words.has((last + tail).toLowerCase())) return true
  if (sign === '\u00AD' || (sign === '\u2010' && ownSign)) return true
  // "North-South"; but capitals are divided as other letters are.
  if (/^\p{Lu}/u.test(tail) && !(last + tail === (last + tail).toUpperCase() && last.length > 1)) return false
  if (knows === null) return automatic && !/[-\u2010]/u.test(head)
  const [whole, halves] = [knows(last + tail), knows(last) && knows(tail)]
  if (whole && halves) return automatic && !knows(`${last}-${tail}`)
  return whole || (!halves && automatic && last.length > 1 && tail.length > 1)
}
