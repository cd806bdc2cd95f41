import { apostrophes, letterWords, writtenWords } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import type { Passage } from '../../analysis/passage.ts'
import { opensSentence } from '../../lexicon/sentences.ts'
import { otherLanguage } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { foldForms } from '../../text/fold.ts'
import type { CheckInput } from '../check.ts'
import { competencyParts } from '../parts/competency-parts.ts'
import { KnownPairs } from '../parts/known-pairs.ts'
import type { Sentence } from '../parts/sentences.ts'

interface Word {
  text: string
  lower: string
  start: number
  end: number
  /** The first of a sentence, or after a colon or semicolon: its capital says nothing. */
  opens: boolean
  /** Of a phrase that the language took from the other. */
  isLoan: boolean
}

/** Words that are the same on both sides, one after the other: two may be a term of any language … */
const wholePart = 3
/** … unless the first of them is a small word of the other language alone ("where applicable"). */
const smallPart = 2

/**
 * Words that stand on both sides as they are, one after the other, and belong to the other side's language by the
 * dictionaries: a sentence, what follows a colon, or a piece of a sentence that has one of its small words.
 */
export function copiedWords(
  block: Block,
  others: readonly Block[],
  language: Language,
  { dictionaries, profile, passage, analysis }: CheckInput,
): Sentence[] {
  if (dictionaries === undefined) return []
  const plain = passage(block).once(plainWords)
  if (!others.some((other) => mayCopy(plain, passage(other).once(plainWordSet)))) return []
  const words = passage(block).once(readWords)
  const there = others.map((other) => passage(other).once(readWords))
  const runs = runsOf(
    words.list,
    (first, second) => there.some((read) => read.joined.includes(` ${first} ${second} `)),
    (word) => there.some((read) => read.all.has(word)),
  )
  const other = otherLanguage(language)
  const loans = new Set(profile.loanWords.map((word) => word.toLowerCase()))
  const { prose } = analysis.lexicon
  const knowsOnly = (word: string, side: Language) =>
    dictionaries.knows(word, side) && !dictionaries.knows(word, otherLanguage(side))
  const isSmallOfOther = ({ lower }: Word) => prose.isLight(lower, other) && !prose.isLight(lower, language)
  return runs
    .filter(({ run, whole }) => {
      if (!whole && isOfName(run, words.list)) return false
      const plain = run.filter(
        ({ text, lower, opens, isLoan }) =>
          !isLoan && (opens || !/^\p{Lu}/u.test(text)) && !text.includes('-') && !loans.has(lower),
      )
      if (plain.some(({ lower }) => knowsOnly(lower, language))) return false
      const foreign = plain.filter(({ lower }) => knowsOnly(lower, other))
      if (run.length < wholePart) return run[0] !== undefined && isSmallOfOther(run[0]) && foreign.includes(run[0])
      const hasSmall = run.some(({ lower }) => prose.isLight(lower, other))
      if (foreign.length > 1) return whole || hasSmall
      // "As a rule": small words of which the language has others tell as much as words that it does not have.
      const small = plain.filter((word) => isSmallOfOther(word) && !foreign.includes(word))
      return foreign.length === 1 && small.length > 0
    })
    .map(({ run }) => ({ text: block.text.slice(run[0]?.start, run.at(-1)?.end), start: run[0]?.start ?? 0 }))
}

/** "He briefs the Cour des comptes": a piece that is a name, or belongs to one, may stand on both sides as it is. */
function isOfName([first]: readonly Word[], words: readonly Word[]): boolean {
  const before = first === undefined ? undefined : words[words.indexOf(first) - 1]
  return [before, first].some((word) => word !== undefined && !word.opens && /^\p{Lu}/u.test(word.text))
}

/** A competency's name or level that the profile knows in the other language only. */
export function copiedCompetency(block: Block, language: Language, input: CheckInput): Sentence[] {
  if (block.section !== 'competencies' || block.kind !== 'item') return []
  const known = input.once(competencyForms)
  const parts = competencyParts(block)
  return (parts === null ? [{ text: block.text, start: 0 }] : [parts.name, parts.level]).filter(
    ({ text }) =>
      known.of(text, otherLanguage(language)).size > 0 && known.of(text, language).size === 0 && foldForms(text) !== '',
  )
}

function competencyForms({ profile: { terms } }: CheckInput): KnownPairs {
  return new KnownPairs(terms.competencies.flatMap(({ name, levels }) => [name, ...levels]))
}

interface Run {
  run: Word[]
  whole: boolean
}

/** Longest runs of words of which each two neighbours stand together on the other side. */
function runsOf(
  words: readonly Word[],
  together: (first: string, second: string) => boolean,
  isThere: (word: string) => boolean,
): Run[] {
  const runs: Run[] = []
  let run: Word[] = []
  const end = (next: Word | undefined) => {
    if (run.length >= smallPart) runs.push({ run, whole: run[0]?.opens === true && (next === undefined || next.opens) })
    run = []
  }
  for (const word of words) {
    const before = run.at(-1)
    // A run that goes on into the next sentence is two: each is judged by itself.
    if (!isThere(word.lower)) end(word)
    else {
      if (before !== undefined && (word.opens || !together(before.lower, word.lower))) end(word)
      run.push(word)
    }
  }
  end(undefined)
  return runs
}

function plainWords({ words }: Passage): readonly string[] {
  return letterWords(words).map(({ text }) => text)
}

function plainWordSet(passage: Passage): ReadonlySet<string> {
  return new Set(passage.once(plainWords))
}

/** Quick: whether two words in a row are among the other's. Most rows share single words only. */
function mayCopy(words: readonly string[], there: ReadonlySet<string>): boolean {
  let run = 0
  for (const word of words) {
    run = there.has(word) ? run + 1 : 0
    if (run === smallPart) return true
  }
  return false
}

interface Read {
  list: Word[]
  all: ReadonlySet<string>
  joined: string
}

/** Words outside quotation marks, brackets and addresses, which may stand in any language. */
function readWords(passage: Passage): Read {
  const list = partsOf(passage)
  return { list, all: new Set(list.map(({ lower }) => lower)), joined: ` ${list.map(({ lower }) => lower).join(' ')} ` }
}

function partsOf(passage: Passage): Word[] {
  const { text } = passage
  const loans = passage.hits('loan-phrases')
  const blank = (part: string) => ' '.repeat(part.length)
  const plain = text.replace(
    /«[^»]{0,300}»|“[^”]{0,300}”|"[^"]{0,300}"|\([^)]{0,300}\)|(?<!\S)\S*(?:https?:\/\/|www\.|@)\S*/gu,
    blank,
  )
  return writtenWords(plain, plain === text ? passage.words : wordsOf(plain), `${apostrophes}-`).map((word, at) => ({
    ...word,
    lower: word.text.toLowerCase(),
    opens: at === 0 || opensSentence(plain, word.start),
    isLoan: loans.some(({ start, end }) => word.start < end && start < word.end),
  }))
}
