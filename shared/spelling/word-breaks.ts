import type { Language } from '../notice/report.ts'

/** Small words that nobody hyphenates or builds words with: run together with a neighbour, they were a slip. */
const first: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the of and to from as that is are or this these their its which will must have has should other all any'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les de des du et au aux un une ou que qui avec est dans pour leur leurs cette ces ses dont ainsi doit'.split(
      ' ',
    ),
  ),
}
const last: Record<Language, ReadonlySet<string>> = {
  en: new Set('the of and for with from that is are or to in on by at which will must their its'.split(' ')),
  fr: new Set('le la les de des du et au aux un une en ou que qui avec est dans pour par sur'.split(' ')),
}
/**
 * Letters of a word behind a small one, in front of one, in front of one of two letters (which end many words), and of
 * two words neither of which is small, each and together: shorter ones are parts of other words.
 */
const enough = { behind: 5, before: 5, beforeTiny: 7, each: 5, all: 12 }
/** Letters of a small word that is a common ending as well: "of", "en". */
const tiny = 2

/** What English makes compounds with: "recordkeeping", "serviceperson" are words, not two run together. */
const compoundTail =
  /(?:ing|ed|ers?|persons?|people|m[ae]n|work|works|ware|wise|like|craft|ful|proof|side|time|way|ways|graphics?|therap\p{L}+)$/u

/**
 * "Ofthe" → "of the", "managementactivities" → "management activities"; null where no two known words make the word.
 */
export function runTogether(word: string, language: Language, knows: (word: string) => boolean): string | null {
  for (let at = 2; at <= word.length - 2; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)]
    const isSmall = first[language].has(one)
    if ((isSmall || last[language].has(one)) && (last[language].has(other) || first[language].has(other)))
      return `${one} ${other}`
    if (isSmall && other.length >= enough.behind && knows(other)) return `${one} ${other}`
    if (
      last[language].has(other) &&
      one.length >= (other.length <= tiny ? enough.beforeTiny : enough.before) &&
      knows(one)
    )
      return `${one} ${other}`
    if (
      word.length >= enough.all &&
      at >= enough.each &&
      other.length >= enough.each &&
      !(language === 'en' && compoundTail.test(other)) &&
      knows(one) &&
      knows(other)
    )
      return `${one} ${other}`
  }
  return null
}

/** The commonest small words, which are written blindly: "teh", "adn". Longer words are compared letter by letter. */
const common: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the and for with from this that their they them will which have has are was not but who our its must should other such than between'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'les des une dans pour avec par sur qui que est sont ses son aux leur leurs ainsi cette ces pas plus dont doit entre tous'.split(
      ' ',
    ),
  ),
}

/** What a scan makes of the commonest English words. */
const misread = new Map([
  ['tbe', 'the'],
  ['tlie', 'the'],
  ['tne', 'the'],
  ['tiie', 'the'],
  ['thc', 'the'],
  ['anci', 'and'],
  ['witb', 'with'],
  ['tbis', 'this'],
  ['tbat', 'that'],
])

/** "Teh" → "the", « dnas » → « dans », and what a scan makes of "the"; null for all else. */
export function blindlyWritten(word: string, language: Language): string | null {
  const scanned = language === 'en' ? misread.get(word) : undefined
  if (scanned !== undefined) return scanned
  for (let at = 0; at + 1 < word.length; at++) {
    const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
    if (swapped !== word && common[language].has(swapped)) return swapped
  }
  return null
}
