import { opensPart } from '../../lexicon/sentences.ts'
import type { Block, Language } from '../../notice/report.ts'
import type { Slip } from '../parts/side-texts.ts'

const english =
  /(?<![\p{L}\p{N}’'-])(?:\p{L}[\p{L}-]{3,} ){1,3}(?:division|unit|office|section|service|directorate|committee|board|branch|agency|programme|council|department|centre|registry)(?![\p{L}\p{N}’'-])/giu
const french =
  /(?<![\p{L}\p{N}’'-])(?:division|unité|bureau|section|service|direction|comité|conseil|branche|agence|programme|département|centre) \p{L}[\p{L}-]{3,}(?![\p{L}\p{N}’'-])/giu

/** Most passages name no unit, and looking for one word by word costs. */
const mayName: Record<Language, RegExp> = {
  en: /division|unit|office|section|service|directorate|committee|board|branch|agency|programme|council|department|centre|registry/iu,
  fr: /division|unité|bureau|section|service|direction|comité|conseil|branche|agence|programme|département|centre/iu,
}

/**
 * Names of units and bodies in a text, in any case of letters: "Common Services Division" and "Services Division" end
 * in what they are, « Division Services communs » begins with it. A capital at the start of a sentence says nothing.
 */
export function unitNames(block: Block, language: Language): Slip<'twoWays'>[] {
  if (!mayName[language].test(block.text)) return []
  return [...block.text.matchAll(language === 'en' ? english : french)].flatMap((match) => {
    const words = match[0].split(' ')
    // The end of a longer name is no name: "Services Division" of "Common Services Division".
    const isPart = (at: number) => at > 0 && words.slice(at - 1).every((word) => /^\p{Lu}/u.test(word))
    const parts =
      language === 'en'
        ? words.slice(0, -1).flatMap((_, at) => (isPart(at) ? [] : [words.slice(at).join(' ')]))
        : [match[0]]
    return parts.flatMap((part): Slip<'twoWays'>[] => {
      const start = match.index + match[0].length - part.length
      const opens = opensPart(block.text, start)
      const isSentence =
        opens &&
        /^\p{Lu}/u.test(part) &&
        !part
          .split(' ')
          .slice(1)
          .every((word) => /^\p{Lu}/u.test(word))
      return isSentence
        ? []
        : [{ message: 'twoWays', language, block: block.id, start, end: start + part.length, words: part }]
    })
  })
}
