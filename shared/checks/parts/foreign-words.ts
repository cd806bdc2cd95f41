import { otherLanguage } from '../../notice/block-text.ts'
import { recentWords } from '../../spelling/recent-words.ts'
import type { Surroundings, Verdict } from './spelling-surroundings.ts'
import type { Token } from './word-tokens.ts'
import { plain } from './written-forms.ts'

/** Letters: whole words that both sides have are loans; so long ones that only the other language knows are not. */
const ownLength = 8
/** Letters: shorter words of the other language are names and abbreviations as often. */
const foreignLength = 5

/** With what the side's language has for it, where the list knows. */
export function foreign({ text }: Token, { renderingOf }: Surroundings): Verdict {
  return { kind: 'foreign', near: renderingOf(text.toLowerCase()) ?? '' }
}

/** « Les personnes short-listed »: a compound of the other language that the word list knows, told at its start. */
export function foreignCompound(token: Token, around: Surroundings): Verdict | null {
  const { compound, text, block, start } = token
  const { dictionaries, language, renderingOf } = around
  const isFirst = block.text.startsWith(compound, start)
  if (compound === text || !isFirst || token.quoted || !/^\p{Ll}+(?:-\p{Ll}+)+$/u.test(compound)) return null
  const joined = compound.replaceAll('-', '')
  const near = renderingOf(compound) ?? renderingOf(joined)
  if (
    near === null ||
    around.knows(compound.replace(/s$/u, '')) ||
    around.knows(compound) ||
    around.knows(joined) ||
    around.isLoan(token)
  )
    return null
  if (around.own.has(compound)) return null
  const other = otherLanguage(language)
  const parts = compound.split('-')
  const isOfOther = parts.every((part) => dictionaries.knows(part, other)) && !parts.every((part) => around.knows(part))
  return isOfOther ? { kind: 'foreign', near, text: compound } : null
}

/** Whether the words beside it are of the side's language. */
export function isAmongOwn({ before, after }: Token, { accepts, own }: Surroundings): boolean {
  return [before, after].every(
    (neighbour) => !/^\p{Ll}{3,}/u.test(neighbour) || accepts(neighbour) || own.has(neighbour.toLowerCase()),
  )
}

/**
 * A word that both sides have is a name, or a loan; a word that only the other language knows is neither where it is an
 * own word but for its spelling ("Entreprise" in English, « experience » in French).
 */
export function isOtherLanguages({ text, opens }: Token, { dictionaries, language }: Surroundings): boolean {
  return (
    text.length >= ownLength &&
    dictionaries.knows(text, otherLanguage(language)) &&
    (language === 'en' || opens || text === text.toLowerCase())
  )
}

/** A word of the other language among own ones, neither quoted nor one of those that every language borrows. */
export function isForeign(token: Token, around: Surroundings): boolean {
  const { text, quoted } = token
  const other = otherLanguage(around.language)
  if (
    quoted ||
    !/^\p{Ll}+$/u.test(text) ||
    text.length < foreignLength ||
    token.compound !== text ||
    isLoanPhrase(token, around) ||
    around.isLoan(token)
  )
    return false
  // What both sides have and the word list does not know may be a term of science: "glyphosate".
  if (around.others.has(text) && plain(text) === text && around.renderingOf(text) === null) return false
  return (
    around.dictionaries.knows(text, other) &&
    (!recentWords[other].has(text) || around.renderingOf(text) !== null) &&
    !around.own.has(text) &&
    isAmongOwn(token, around)
  )
}

/** "Cinéma Galeries": words with capitals that stand beside each other on both sides are a name. */
export function isOfSharedName(token: Token, around: Surroundings): boolean {
  const { text, before, after, opens } = token
  const isCapital = (word: string) => /^\p{Lu}/u.test(word)
  return !opens && isCapital(text) && (isCapital(before) || isCapital(after)) && isLoanPhrase(token, around)
}

/** "Zero-day", "machine learning": the other side has the same two words. */
export function isLoanPhrase({ compound, text, before, after }: Token, { phrases }: Surroundings): boolean {
  return (
    (compound !== text && phrases.has(compound.toLowerCase())) ||
    [`${before} ${text}`, `${text} ${after}`].some(
      (phrase) => phrase.length > text.length + 1 && phrases.has(phrase.toLowerCase()),
    )
  )
}
