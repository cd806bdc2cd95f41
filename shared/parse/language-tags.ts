import type { Language } from '../notice/report.ts'
import { foldWords } from '../text/fold.ts'
import { longest } from './line-lengths.ts'

/** Names of the two languages, in either, and what programs write for them. */
const names: Record<Language, ReadonlySet<string>> = {
  en: new Set(['english', 'anglais', 'anglaise', 'en', 'eng', 'ang', 'e']),
  fr: new Set(['french', 'francais', 'francaise', 'fr', 'fra', 'fre', 'f']),
}
/** What may stand beside a language's name in the head of a column or in a tag. */
const companions = new Set(
  (
    'version text texte language langue original originale translation traduction source target cible segment final draft in of the la le de du en d l uk gb us usa ca be ie ' +
    'united kingdom states france canada belgium belgique royaume uni etats unis column colonne side cote'
  ).split(' '),
)
/** Of a column of texts in a translator's table, whichever the language. */
const textHeads = new Set(
  'source target cible original originale translation traduction segment text texte content contenu'.split(' '),
)

/** Characters and words: a text that only names a language, or heads a column of texts, has no more. */
const tagLength = { letters: 60, words: 6, headWords: 4 }
/** Words: "This notice is in two languages", said in both, has no more. */
const longestCaption = 12

/**
 * The language that a text names and says nothing else: "EN", "[FR]", "English version", « Version française : »,
 * "en-GB".
 */
export function languageTag(text: string): Language | null {
  if (text.length > tagLength.letters) return null
  const words = foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
  const named = (['en', 'fr'] as const).filter((language) => words.some((word) => names[language].has(word)))
  const [language] = named.length === 1 ? named : named.filter((each) => !isPreposition(each, words))
  if (language === undefined || words.length > tagLength.words) return null
  return words.every((word) => names[language].has(word) || companions.has(word)) ? language : null
}

/** « Texte en français » names one language, not two. */
function isPreposition(language: Language, words: readonly string[]): boolean {
  return language === 'en' && words.filter((word) => names.en.has(word)).every((word) => word === 'en')
}

/** The head of a column of texts: its language, or "Source segment", "Target", « Cible ». */
export function isTextHead(text: string): boolean {
  if (languageTag(text) !== null) return true
  if (text.length > tagLength.letters) return false
  const words = foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
  return (
    words.length > 0 &&
    words.length <= tagLength.headWords &&
    words.some((word) => textHeads.has(word)) &&
    words.every((word) => textHeads.has(word) || companions.has(word) || /^\d+$/u.test(word))
  )
}

/** Says that what follows is in two languages, and nothing else: "Bilingual notice / Avis bilingue". */
export function isBilingualCaption(text: string): boolean {
  if (text.length > longest.line) return false
  const words = foldWords(text).split(' ')
  return (
    words.length <= longestCaption &&
    (words.some((word) => /^bilingu(?:al|e|es)$/u.test(word)) ||
      (['en', 'fr'] as const).every((language) => words.some((word) => names[language].has(word))))
  )
}

/** A tag that leads a text: "EN: …", "[FR] …", « Français : … ». `length`: the signs that it takes. */
export function leadingTag(text: string): { language: Language; length: number } | null {
  const match =
    /^(?:\[\s*([\p{L}-]{2,10})\s*\]|\(\s*([\p{L}-]{2,10})\s*\)|([\p{L}-]{2,10})(?:\s(?:version|text|texte))?\s*[:|–—-](?=\s))\s*/iu.exec(
      text,
    )
  const language = match === null ? null : languageTag(match[1] ?? match[2] ?? match[3] ?? '')
  return match === null || language === null ? null : { language, length: match[0].length }
}
