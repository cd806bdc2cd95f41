import type { Language } from '../../notice/report.ts'
import type { CheckInput } from '../check.ts'
import type { AcronymMention } from './acronyms.ts'
import { knownTo } from './everyday-acronyms.ts'

/** Letters from which a word in capitals that the dictionary has is one set to be seen; AIDS and NASA have four. */
const stressedLetters = 5

/**
 * Tells acronyms from words set in capitals for the eye: « À NOTER : … », "BEFORE noon". What is known for one, and
 * what has its name beside it, is an acronym.
 */
export function unstressed({
  profile,
  analysis,
  dictionaries,
}: CheckInput): (one: AcronymMention, of: Language) => boolean {
  const known = knownTo(profile, analysis.lexicon)
  return ({ acronym, expansion }, language) =>
    expansion !== null ||
    known(acronym) ||
    acronym.length < stressedLetters ||
    !/^\p{Lu}+$/u.test(acronym) ||
    dictionaries?.knows(acronym.toLowerCase(), language) !== true
}
