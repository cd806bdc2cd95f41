import type { Passage } from '../analysis/passage.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { firstForm } from '../lexicon/read-table.ts'
import { phraseOf, type PhraseWord } from '../lexicon/words.ts'
import type { Language } from '../notice/report.ts'

type Phrases = Readonly<Record<Language, readonly (readonly PhraseWord[])[]>>

/**
 * Whether a part of a passage has words for what a false friend of the other language means: where it has, the
 * look-alike stands for something else, or is right.
 *
 * @param concept Of false-friends.tsv.
 */
export function rendersRightly(
  { words, language, lexicon }: Passage,
  concept: string,
  { start, end }: { start: number; end: number },
): boolean {
  const phrases = lexicon.once(renderings).get(concept)?.[language] ?? []
  return words.some(
    (word, at) => word.start >= start && word.end <= end && phrases.some((phrase) => stands(phrase, words, at)),
  )
}

/** By concept: words of the language that are said for the other language's false friend. */
function renderings(lexicon: Lexicon): ReadonlyMap<string, Phrases> {
  return new Map(
    lexicon
      .table('true-renderings')
      .map(({ concept, en, fr }) => [concept, { en: en.map(phraseOf), fr: fr.map(phraseOf) }]),
  )
}

function stands(phrase: readonly PhraseWord[], words: Passage['words'], at: number): boolean {
  return phrase.every(({ text, open }, index) => {
    const word = words[at + index]
    return word !== undefined && (open ? word.text.startsWith(text) : word.text === text)
  })
}

/** What a false friend means, in the other language: the first word of its renderings. */
export function meaningOf(lexicon: Lexicon, concept: string, language: Language): string {
  const row = lexicon.table('true-renderings').find((one) => one.concept === concept)
  return row === undefined ? '' : firstForm(row, language)
}
