import { spelledWords } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Dictionaries } from '../spelling/known-words.ts'
import type { UnknownWords } from './choose-standard.ts'

/** Shorter words are abbreviations as often as words. */
const enoughLetters = 4

/**
 * Counts the words of a text that its dictionary lacks. Names and acronyms stand in every wording of a clause alike, so
 * that they need not be told from slips: only the difference between two wordings counts.
 */
export function unknownWords(dictionaries: Dictionaries | undefined): UnknownWords {
  if (dictionaries === undefined) return () => 0
  return (text, language) => {
    return spelledWords(text, wordsOf(text)).filter(
      ({ text: word }) =>
        word.length >= enoughLetters && word !== word.toUpperCase() && !dictionaries.knows(word, language),
    ).length
  }
}
