import { linkWords, type WordKnowledge, type WordLinks } from '../../align/link-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { readNumbers } from '../../marks/numbers.ts'
import type { UnlinkedWords } from '../../notice/unlinked-words.ts'
import type { Profile } from '../../profile/profile.ts'
import type { TermBase } from '../../terms/term-base.ts'
import type { Collection } from '../../wording/collection.ts'
import type { CheckedNotice, CheckInput, Row } from '../check.ts'
import { rowSentences, type PlacedSentence } from '../parts/sentence-links.ts'
import { stretchesOf, wordKnowledge, wordLinksOf } from '../parts/word-links.ts'
import { checkInput } from './check-input.ts'

const languages = ['en', 'fr'] as const

/**
 * For each block that stands against another: which of its words nothing on the other side answers to. Fields are
 * compared by their values, and letterheads stand over both languages: they are left out.
 */
export function unlinkedWords(
  notice: CheckedNotice,
  profile: Profile,
  sight: { lexicon: Lexicon; collection?: Collection | undefined; terms?: TermBase | undefined },
): UnlinkedWords[] {
  const input = checkInput(notice, profile, { asOf: '', ...sight })
  const knowledge = input.once(wordKnowledge)
  return input.rows.filter(isRead).flatMap((row) => {
    const found = new Map<string, { places: [number, number][]; words: number }>(
      [...row.en, ...row.fr].map(({ id }) => [id, { places: [], words: 0 }]),
    )
    for (const { links, en, fr } of linksOf(row, input, knowledge))
      languages.forEach((language) => {
        count(links, language, { en, fr }[language], found, input)
      })
    return [...found].map(([block, { places, words }]) => ({
      block,
      places: places.toSorted((a, b) => a[0] - b[0]),
      words,
    }))
  })
}

function isRead({ en, fr }: Row): boolean {
  return en.length > 0 && fr.length > 0 && [...en, ...fr].every(({ kind }) => kind !== 'field' && kind !== 'letterhead')
}

interface LinkedSentences {
  links: WordLinks
  en: readonly PlacedSentence[]
  fr: readonly PlacedSentence[]
}

/** The row's sentences with their words linked; one that stands alone is linked to nothing. */
function linksOf(row: Row, input: CheckInput, knowledge: WordKnowledge): LinkedSentences[] {
  const sentences = rowSentences(row, input)
  const linked = sentences.links.map((link) => ({ ...link, links: wordLinksOf(link, input) }))
  const alone = (language: 'en' | 'fr'): LinkedSentences => {
    const taken = new Set(sentences.links.flatMap((link) => link[language]))
    const left = { en: [], fr: [], [language]: sentences[language].filter((sentence) => !taken.has(sentence)) }
    const [en, fr] = [stretchesOf(left.en, 'en', input), stretchesOf(left.fr, 'fr', input)]
    return { ...left, links: linkWords(en, fr, knowledge) }
  }
  return [...linked, alone('en'), alone('fr')]
}

function count(
  { words, unlinked }: WordLinks,
  language: 'en' | 'fr',
  sentences: readonly PlacedSentence[],
  found: ReadonlyMap<string, { places: [number, number][]; words: number }>,
  input: CheckInput,
): void {
  const isAlone = new Set(unlinked[language])
  const passages = new Map(
    sentences.flatMap(({ mark: { block } }) => {
      const whole = input.block(block)
      return whole === undefined ? [] : [[input.passage(whole), found.get(block)] as const]
    }),
  )
  words[language].forEach(({ passage, at, isLight, text }, place) => {
    const word = passage.words[at]
    const own = passages.get(passage)
    // Numbers are compared by their values, in figures and in words.
    // One letter is an elision or a piece of something ("N/A").
    if (word === undefined || own === undefined || isLight || !/\p{L}{2}/u.test(text)) return
    if (readNumbers(passage).some(({ start, end }) => start <= word.start && word.end <= end)) return
    own.words++
    if (isAlone.has(place)) own.places.push([word.start, word.end])
  })
}
