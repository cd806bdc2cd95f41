import { nearlySure, type LinkableWord } from '../../align/link-words.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Language } from '../../notice/report.ts'
import type { CheckInput } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import type { SentenceLink } from './sentence-links.ts'
import { wordLinksOf } from './word-links.ts'

/** Words of a passage. */
interface Said {
  passage: Passage
  start: number
  end: number
}

/**
 * Whether a list knows a counterpart of either of two words, another than what stands against them.
 *
 * @param isOfThem Whether a word of a language is what stands against them.
 */
export function isEitherSaidElsewhere(
  { en, fr }: Sides<Said>,
  link: SentenceLink,
  input: CheckInput,
  isOfThem: (word: LinkableWord, language: Language) => boolean,
): boolean {
  const { words, links } = wordLinksOf(link, input)
  const isElse = (language: Language, at: number): boolean => {
    const word = words[language][at]
    return word !== undefined && !isOfThem(word, language)
  }
  return links.some(
    (one) =>
      one.score >= nearlySure &&
      ((isWithin(words.en[one.en.first], en) && isElse('fr', one.fr.first)) ||
        (isWithin(words.fr[one.fr.first], fr) && isElse('en', one.en.first))),
  )
}

/** Whether a linked word is one of some words. */
export function isWithin(word: LinkableWord | undefined, { passage, start, end }: Said): boolean {
  const place = word?.passage === passage ? passage.words[word.at] : undefined
  return place !== undefined && place.start >= start && place.end <= end
}
