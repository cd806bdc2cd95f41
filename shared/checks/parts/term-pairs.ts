import { runsOf } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import type { Language } from '../../notice/report.ts'
import { isNear } from '../../parse/edit-distance.ts'
import type { Forms } from '../../profile/profile.ts'
import { foldWords } from '../../text/fold.ts'

/**
 * Whether an English and a French value mean the same by the profile's pairs: true, false, or null where the profile
 * cannot tell (neither is known, or the unknown one is a near spelling of what is expected).
 */
export function sayTheSame(en: string, fr: string, pairs: readonly Forms[]): boolean | null {
  if (foldWords(en) === foldWords(fr)) return true
  const byEn = pairsWith(pairs, 'en', en)
  const byFr = pairsWith(pairs, 'fr', fr)
  if (byEn.some((pair) => byFr.includes(pair))) return true
  if (byEn.length > 0 && byFr.length > 0) return false
  if (byEn.length > 0) return byEn.some((pair) => isCloseTo(pair.fr, fr)) ? null : false
  if (byFr.length > 0) return byFr.some((pair) => isCloseTo(pair.en, en)) ? null : false
  return null
}

function pairsWith(pairs: readonly Forms[], language: Language, value: string): Forms[] {
  const folded = foldWords(value)
  return pairs.filter((pair) => pair[language].some((form) => foldWords(form) === folded))
}

function isCloseTo(forms: readonly string[], value: string): boolean {
  return forms.some((form) => isClose(form, value)) && !hasExchangedLetters(forms, value)
}

/** An acronym with the letters of a known one in another order names another body: "NICA" for "NCIA". */
function hasExchangedLetters(forms: readonly string[], value: string): boolean {
  const acronyms = (text: string): string[] =>
    runsOf(text, wordsOf(text)).flatMap((run) => (/^\p{Lu}{2,}$/u.test(run.text) ? [run.text] : []))
  const letters = (acronym: string): string => Array.from(acronym).sort().join('')
  const known = forms.flatMap(acronyms)
  return acronyms(value).some(
    (acronym) => !known.includes(acronym) && known.some((other) => letters(other) === letters(acronym)),
  )
}

/** A misspelt or a longer form of the same name: not for a fact check to judge. */
function isClose(expected: string, value: string): boolean {
  const a = foldWords(expected)
  const b = foldWords(value)
  if (a === '' || b === '') return false
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `) || isNear(a, b)
}
