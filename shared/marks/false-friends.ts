import type { Passage } from '../analysis/passage.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { firstForm } from '../lexicon/read-table.ts'
import { fold } from '../text/fold.ts'
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
  const found = new Map<string, Phrases>()
  for (const { concept, en, fr } of lexicon.table('true-renderings')) {
    const [of = ''] = concept.split('/')
    const before = found.get(of) ?? { en: [], fr: [] }
    found.set(of, { en: [...before.en, ...en.map(phraseOf)], fr: [...before.fr, ...fr.map(phraseOf)] })
  }
  return found
}

function stands(phrase: readonly PhraseWord[], words: Passage['words'], at: number): boolean {
  return phrase.every(({ text, open }, index) => {
    const word = words[at + index]
    return word !== undefined && (open ? word.text.startsWith(text) : word.text === text)
  })
}

/**
 * What a false friend means, in the other language: the first word of its renderings, which may be those of its form.
 *
 * @param found As it is written, in its own language.
 */
export function meaningOf(lexicon: Lexicon, concept: string, found: string, language: Language): string {
  const rows = lexicon.table('true-renderings').filter((row) => row[language].length > 0)
  const ofForm = rows.find((row) => {
    const [of, form] = row.concept.split('/')
    return of === concept && form !== undefined && fold(found).startsWith(fold(form))
  })
  const row = ofForm ?? rows.find((one) => one.concept === concept)
  return row === undefined ? '' : firstForm(row, language)
}
