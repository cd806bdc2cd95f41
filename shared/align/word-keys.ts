import { letterWords } from '../lexicon/word-views.ts'
import { wordsOf, type Word } from '../lexicon/words.ts'

/**
 * Cognates: English and French share most of their learned words from the beginning ("organisation", « organisation »;
 * "analysis", « analyse »), so words are compared by their first letters without accents (Simard, Foster and Isabelle
 * 1992, "Using cognates to align sentences in bilingual corpora", take four).
 */
const cognateLength = 5
/** Letters: shorter words begin alike by chance. */
const shortestKey = 4
/** Letters: as much of a known word stays when its ending goes, and so much at most is ending ("-ing", « -ait »). */
const stem = { least: 5, ending: 3 }

/** Words too frequent to say which passage this is; the rest is weighed by rarity in the notice. */
const frequent = new Set(
  (
    'with from that this these those will have been being must shall such other their them they which including into more most than when where while within also only each both between under over through during about after before your ours should would could there here were does what upon make made well ' +
    'dans pour avec sont cette leurs leur autre autres ainsi selon dont elle elles nous vous plus moins tout tous toute toutes comme entre sous être etre avoir ayant peut peuvent doit doivent sera seront afin lors sans tant meme aupres aux des les une sur par qui que ses son notamment egalement celles ceux celui cela'
  ).split(' '),
)

/** Words of three letters and more, lower case, without accents; « l'équipe » gives « equipe ». */
export function foldWords(text: string, words: readonly Word[] = wordsOf(text)): string[] {
  return letterWords(words)
    .map((word) => word.text.replaceAll('œ', 'oe'))
    .filter(({ length }) => length > 2)
}

/** What a word is recognised by, or undefined where it says nothing. */
export function wordKey(word: string): string | undefined {
  if (word.length < shortestKey || frequent.has(word)) return undefined
  return word.replace(/y/gu, 'i').replace(/ph/gu, 'f').replace(/k/gu, 'c').slice(0, cognateLength)
}

/**
 * A known word with its inflections: plural and ending go, so that "manages" and "managing" are found under "manage".
 */
export function termStem(word: string): string {
  const singular = word.length < shortestKey ? word : word.replace(/[sx]$/u, '')
  return singular.slice(0, Math.max(stem.least, singular.length - stem.ending))
}
