import { apostrophes, runsOf } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'
import { opensSentence } from '../lexicon/sentences.ts'
import type { WordChange } from './word-diff.ts'

/** A name, with its linking words, is no longer than this. */
const longestName = 6

const linking = /^(?:the|of|for|and|in|on|at|de|du|des|d'|la|le|les|l'|et|à|au|aux|pour|er|st|nd|rd|th)$/iu
const units =
  /^\s*(?:-\s*)?(?:years?|months?|weeks?|days?|hours?|ans?|années?|mois|semaines?|jours?|heures?|per cent|percent|pour cent|%|times|fois)(?!\p{L})/iu

/**
 * Whether two languages of a clause differ from their standards only in what a post decides: each says something else
 * where the standard has a name, a date or an amount, and one of them shows it by its capitals or digits. A duration is
 * no such thing. `text` is what `changes` were found in.
 */
export function differsByPost(
  text: string,
  changes: readonly WordChange[],
  otherText: string,
  others: readonly WordChange[],
): boolean {
  if (changes.length === 0 || others.length === 0) return false
  const [own, facing] = [
    changes.every((change) => isNameOrNumber(text, change)),
    others.every((change) => isNameOrNumber(otherText, change)),
  ]
  return (own || facing) && (own || mayFollow(changes, others)) && (facing || mayFollow(others, changes))
}

/**
 * The same where the other language keeps its standard, which has more places of own words than this one's: `places` of
 * each.
 */
export function followsOwnWords(changes: readonly WordChange[], places: number, otherPlaces: number): boolean {
  if (changes.length === 0 || otherPlaces === 0) return false
  return changes.every(
    ({ here, standard }) =>
      [here, standard].every(isShort) &&
      (otherPlaces > places || standard.split(' ').every((word) => linking.test(word))),
  )
}

function isShort(words: string): boolean {
  return words !== '' && words.split(' ').length <= longestName
}

/** The other language shows the name; here it may be small letters: « de l’Unité des langues ». */
function mayFollow(changes: readonly WordChange[], shown: readonly WordChange[]): boolean {
  return changes.length <= shown.length && changes.every(({ here, standard }) => [here, standard].every(isShort))
}

function isNameOrNumber(text: string, { here, standard, start, end }: WordChange): boolean {
  if (here === '' || standard === '') return false
  const opens = opensSentence(text, start)
  return !units.test(text.slice(end)) && [here, standard].every((words) => isOfPost(words, opens))
}

function isOfPost(words: string, opens: boolean): boolean {
  const said = runsOf(words, wordsOf(words)).map(({ text, end }) => (isElided(words, end) ? `${text}'` : text))
  const isTelling = (word: string, at: number) => /\p{N}/u.test(word) || (/^\p{Lu}/u.test(word) && !(opens && at === 0))
  return (
    said.length <= longestName &&
    said.some(isTelling) &&
    said.every((word, at) => isTelling(word, at) || linking.test(word))
  )
}

function isElided(text: string, end: number): boolean {
  return apostrophes.includes(text[end] ?? ' ')
}
