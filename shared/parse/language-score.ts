import { apostrophes, letterWords } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'

/**
 * Small words that only one of the two languages has; what both have ("on", "or", "a", "but", "and" in names) is left
 * out.
 */
const englishWords = new Set(
  (
    'the of and to for with is are be been will must may can should would their its by this that these those from at an as it they them he she ' +
    'has have had which who whom while when where such other others any all each within through including not no than also into between under over about per following you your we our us ' +
    'in if there more most well both during upon was were does do only same how what whose whether against towards across up out being using based should work'
  ).split(' '),
)
const frenchWords = new Set(
  (
    'le la les de des du et un une dans pour par sur au aux est sont etre sera seront avec ce cet cette ces son sa ses leur leurs ou en il elle ils elles qui que dont ne pas plus ' +
    'ainsi afin notamment sans sous entre vers chez tout toute tous toutes autre autres doit peut peuvent avoir ont ete fait lors selon aussi comme si mais nous vous notre votre se soit ' +
    'd l qu n s c j m jusqu lorsqu'
  ).split(' '),
)

const accents = /[àâçèéêëîïôûùœ]/iu

/**
 * How much a text is English (above 0) rather than French (below 0): small words that only one language has, accents
 * and elisions, and a little for typical endings. 0 for what is neither: names, grades, addresses.
 */
export function languageScore(text: string): number {
  const withoutAddresses = /\/\/|www\.|@/u.test(text)
    ? text
        .split(' ')
        .filter((word) => !/\/\/|www\.|@/u.test(word))
        .join(' ')
    : text
  let score = 0
  const words = letterWords(wordsOf(withoutAddresses))
  const mayHaveAccents = accents.test(withoutAddresses)
  for (const [at, { text: word, start, end }] of words.entries()) {
    const isElided = words[at + 1]?.start === end + 1 && apostrophes.includes(withoutAddresses[end] ?? ' ')
    if (isElided) score -= frenchWords.has(word) ? weights.elided : 0
    else if (englishWords.has(word)) score += 1
    else if (frenchWords.has(word)) score -= 1
    else score += endingScore(word)
    if (mayHaveAccents && accents.test(withoutAddresses.slice(start, end))) score -= weights.accent
  }
  // English has no space before these, and the possessive.
  score -= (text.match(/\s[:;!?»]/gu)?.length ?? 0) * weights.spacedSign
  score += (text.match(/\p{L}['’]s\b|s['’](?=\s)/gu)?.length ?? 0) * weights.possessive
  return score
}

/**
 * What is seen of a language, where a word that it alone has is 1: an elided article is surer than any word, a name may
 * have an accent or an apostrophe, and endings and spaces before a colon are only likely.
 */
const weights = { elided: 1.2, accent: 0.7, spacedSign: 0.3, possessive: 0.8, englishEnding: 0.3, frenchEnding: 0.25 }
/** Letters: of a shorter word the ending is most of it. */
const fewestWithEnding = 5

function endingScore(word: string): number {
  if (word.length < fewestWithEnding) return 0
  if (/(?:ing|ness|ship|ful|ly|ies|ght|ough|wards?|ized?|ised|ying)$/u.test(word) && !word.endsWith('parking'))
    return weights.englishEnding
  if (
    /(?:eurs?|euses?|trices?|ique|iques|ites?|aires?|eaux|elles?|ees|tions? d|oire|oires|isme|ant|ants|antes?|aux|eux|euse|ement|ements|iers?|ieres?)$/u.test(
      word,
    )
  )
    return -weights.frenchEnding
  return 0
}
