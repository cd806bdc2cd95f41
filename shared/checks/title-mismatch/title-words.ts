import { knownWords } from '../../align/known-words.ts'
import { linkWords } from '../../align/link-words.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Hit } from '../../lexicon/lexicon.ts'
import type { Language } from '../../notice/report.ts'
import type { CheckInput } from '../check.ts'
import { wordKnowledge } from '../parts/word-links.ts'

/** Words of a title that the other lacks; null on one side: only the other says it. */
export type Difference = { en: string; fr: string } | { language: Language; words: string }

/** "chargé(e)", « traducteur·rice », « chef.fe »: the ending of the other gender is no word. */
const genderEnding = /(?<=\p{L})(?:\(\p{Ll}{1,5}\)|[·•‧.](?:\p{Ll}{1,5})(?:[·•‧.]s)?)/gu

/** The title as it is compared, each word at its place. */
export function comparedTitle(title: string): string {
  return title.replace(genderEnding, (ending) => ' '.repeat(ending.length))
}

/** "Deputy Head" is no « chef », and a "Senior Archivist" no « archiviste ». */
export function otherRank(en: string, fr: string, { analysis }: CheckInput): Difference | null {
  const [own, other] = [ranksIn(analysis.passageOf(en, 'en')), ranksIn(analysis.passageOf(fr, 'fr'))]
  const lost = { en: own.filter((rank) => isMissing(rank, other)), fr: other.filter((rank) => isMissing(rank, own)) }
  const [english, french] = [wordsOf(lost.en, en), wordsOf(lost.fr, fr)]
  if (english !== null && french !== null) return { en: english, fr: french }
  if (english !== null) return { language: 'en', words: english }
  return french === null ? null : { language: 'fr', words: french }
}

function ranksIn(passage: Passage): Hit[] {
  return [...passage.hits('seniority')]
}

/** What a word of rank may say. */
function meanings({ row }: Hit): string[] {
  return row.value.split(' ')
}

function isMissing(rank: Hit, others: readonly Hit[]): boolean {
  const own = meanings(rank)
  if (own.includes(sometimes)) return false
  return !others.some((other) => meanings(other).some((meaning) => own.includes(meaning)))
}

/** Marks a word that is met without saying a rank as well. */
const sometimes = 'may'

function wordsOf([first]: readonly Hit[], title: string): string | null {
  return first === undefined ? null : title.slice(first.start, first.end)
}

/**
 * The one word of each title that has no counterpart, where lists know both and every other word is linked: "Water
 * Quality", « qualité de l'air ».
 */
export function otherWord(en: string, fr: string, input: CheckInput): Difference | null {
  const passages = { en: input.analysis.passageOf(en, 'en'), fr: input.analysis.passageOf(fr, 'fr') }
  const whole = (language: Language) => [{ passage: passages[language], start: 0, end: passages[language].text.length }]
  const { links, unlinked } = linkWords(whole('en'), whole('fr'), input.once(wordKnowledge))
  const left = (language: Language): string | null => {
    const passage = passages[language]
    const known = conceptsByWord(passage, input)
    const linked = new Set(
      links
        .flatMap((link) => range(link[language].first, link[language].last))
        .flatMap((at) => [...(known.get(at) ?? [])]),
    )
    const generic = wordsWithin(passage, generics)
    // « Traductrice/Traducteur » are one: where one of them is linked, the other is.
    const open = unlinked[language].filter(
      (at) =>
        !generic.has(at) && isMatter(passage, at) && ![...(known.get(at) ?? [])].some((concept) => linked.has(concept)),
    )
    const [first, ...more] = open
    const word = first === undefined ? undefined : passage.words[first]
    if (first === undefined || word === undefined) return null
    const own = known.get(first)
    if (own === undefined || !more.every((at) => [...(known.get(at) ?? [])].some((concept) => own.has(concept))))
      return null
    return passage.text.slice(word.start, word.end)
  }
  const [english, french] = [left('en'), left('fr')]
  // Where "officer" and « chargé » alone are linked, the titles say nothing of what was meant.
  const generic = wordsWithin(passages.en, generics)
  const isPlain = links.some(({ en: { first } }) => !generic.has(first) && isMatter(passages.en, first))
  return english === null || french === null || !isPlain ? null : { en: english, fr: french }
}

/** A word of its own with small letters: acronyms and numbers are compared by themselves, "by-law" is two for one. */
function isMatter({ words, text }: Passage, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.end - word.start < fewestLetters) return false
  if (text[word.start - 1] === '-' || text[word.end] === '-') return false
  return /\p{Ll}{2}/u.test(text.slice(word.start, word.end))
}

/** Of the post and not of its matter. */
const generics = ['post-nouns', 'seniority', 'number-words']

/** Letters: shorter words carry little. */
const fewestLetters = 3

/** What lists know of each word by itself: of a phrase the words are no synonyms. */
function conceptsByWord(passage: Passage, { analysis }: CheckInput): Map<number, Set<unknown>> {
  const found = new Map<number, Set<unknown>>()
  for (const { concept, first, last } of knownWords(passage, analysis))
    if (first === last) found.set(first, (found.get(first) ?? new Set()).add(concept))
  return found
}

function wordsWithin(passage: Passage, tables: readonly string[]): ReadonlySet<number> {
  return new Set(tables.flatMap((table) => passage.hits(table)).flatMap(({ first, last }) => range(first, last)))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
