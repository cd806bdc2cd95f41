import type { Language } from '../notice/report.ts'
import type { AffixDictionary } from './affix-dictionary.ts'
import { oneSlipAway } from './near-words.ts'
import { recentWords } from './recent-words.ts'

/** « l’ », « qu’ », « lorsqu’ »: what French sets before a vowel. */
const elided = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'quelqu',
  'presqu',
])
const englishEndings = new Set(['s', 't', 're', 'll', 've', 'd', 'm'])

/** The longest in either dictionary has 38 letters, and with an elision before it two or three more. */
const longestWord = 60

/** What nobody can have meant as one word: neither is it looked up, nor are its neighbours. */
export function isTooLongForWord(text: string): boolean {
  return text.length > longestWord
}

/** So many answers are kept: a desk asks for the same words again and again. */
const enoughAnswers = 50_000

/** Both dictionaries behind one question. Loaded outside the domain: they are files. */
export interface Dictionaries {
  /** Whether a word, in any form, belongs to the language. Case as written. */
  knows: (word: string, language: Language) => boolean
  /**
   * Words that may be meant by one that the language does not have, in small letters, with what the slips between them
   * cost, up to `limit` (slip-cost.ts). Milliseconds a word.
   */
  similar?: (word: string, language: Language, limit: number) => ReadonlyMap<string, number>
  /** `oneSlipAway` (near-words.ts) of a word in small letters that the language does not have. */
  oneSlipAway?: (word: string, language: Language) => ReadonlyMap<string, number>
}

/** The question that the checks ask, with capitals, apostrophes and Oxford's -ize seen through. */
export function knownWords(dictionaries: Readonly<Record<Language, AffixDictionary>>): Dictionaries {
  const answers = { en: new Map<string, boolean>(), fr: new Map<string, boolean>() }
  const near = new Map<string, ReadonlyMap<string, number>>()
  const slips = new Map<string, ReadonlyMap<string, number>>()
  const lookUp = (word: string, language: Language): boolean =>
    !isTooLongForWord(word) && isKnown(word.replaceAll('’', "'"), language, dictionaries[language])
  const knows = (word: string, language: Language): boolean => {
    const seen = answers[language].get(word)
    if (seen !== undefined) return seen
    const answer = lookUp(word, language)
    if (answers[language].size > enoughAnswers) answers[language].clear()
    answers[language].set(word, answer)
    return answer
  }
  return {
    knows,
    oneSlipAway: (word, language) => {
      const key = `${language} ${word}`
      // Of the hundreds that are looked up for one, the answers are of no use to anybody else.
      const isWord = (candidate: string): boolean => answers[language].get(candidate) ?? lookUp(candidate, language)
      const found = slips.get(key) ?? oneSlipAway(word, isWord)
      if (slips.size > enoughAnswers) slips.clear()
      slips.set(key, found)
      return found
    },
    similar: (word, language, limit) => {
      const elision = language === 'fr' ? (/^\p{L}+['’]/u.exec(word)?.[0] ?? '') : ''
      if (isTooLongForWord(word) || (elision !== '' && !elided.has(elision.slice(0, -1)))) return new Map()
      const key = `${language} ${String(limit)} ${word.slice(elision.length)}`
      const found = near.get(key) ?? similarIn(dictionaries[language], word.slice(elision.length), language, limit)
      if (near.size > enoughAnswers) near.clear()
      near.set(key, found)
      return elision === '' ? found : new Map([...found].map(([near, cost]) => [elision + near, cost]))
    },
  }
}

/** The dictionary has British -ise: what is like a word in -ize is looked for with an s, and given with its z. */
function similarIn(dictionary: AffixDictionary, word: string, language: Language, limit: number): Map<string, number> {
  const found = new Map(dictionary.similar(word, limit))
  if (language === 'en' && izEnding.test(word))
    for (const [form, cost] of dictionary.similar(word.replace(izEnding, 'is'), limit)) {
      const inZ = form.replace(isEnding, 'iz')
      if (inZ !== form) found.set(inZ, cost)
    }
  return found
}

/** From where a word in -ize goes on; what is bent of it may be misspelt. */
const izEnding = /iz(?=[ae]|i)/u
const isEnding = /is(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/u

function isKnown(word: string, language: Language, dictionary: AffixDictionary): boolean {
  if (isForm(word, language, dictionary)) return true
  const parts = word.split("'")
  if (parts.length < 2) return false
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  if (language === 'en')
    return englishEndings.has(last.toLowerCase())
      ? isForm(parts.slice(0, -1).join("'"), language, dictionary)
      : last === '' && isForm(parts.slice(0, -1).join("'"), language, dictionary)
  return elided.has(first.toLowerCase()) && isKnown(parts.slice(1).join("'"), language, dictionary)
}

function isForm(word: string, language: Language, dictionary: AffixDictionary): boolean {
  const lower = word.toLowerCase()
  if (recentWords[language].has(lower) || dictionary.has(word) || (lower !== word && dictionary.has(lower))) return true
  if (word === word.toUpperCase() && dictionary.has(lower.charAt(0).toUpperCase() + lower.slice(1))) return true
  // The dictionary has British -ise; organisations that write -ize mean the same words.
  if (language === 'en') return /[iy]z/u.test(lower) && dictionary.has(lower.replace(/([iy])z(?=e|i|a|\b)/u, '$1s'))
  return lower.includes('oe') && dictionary.has(lower.replace('oe', 'œ'))
}
