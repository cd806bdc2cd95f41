import type { Passage } from '../analysis/passage.ts'
import { isJoined, numbersByWord } from '../values/plain-numbers.ts'
import { roman } from '../values/roman.ts'
import type { Mark } from './mark.ts'

/** A capital by itself, or a Roman numeral. */
const code = /^(?:[A-Z]|[IVX]{2,6})$/u
/** « Autorisation de séjour suisse B »: French may set an adjective between, of so many letters at least. */
const shortestAdjective = 5

/**
 * Letters, Roman numerals and numbers that say which one: "Annex IX", "category B", « permis C ». To be asked for once;
 * a Roman numeral is known as a number too, as the other side may write it.
 */
export function readCodes(passage: Passage): readonly Mark[] {
  const { text, words, language } = passage
  return passage.hits('code-words').flatMap(({ start, last }): Mark[] => {
    const next = words[last + 1]?.text.length ?? 0
    const between = language === 'fr' && next >= shortestAdjective && !passage.once(numbersByWord).has(last + 1) ? 1 : 0
    const at = last + 1 + between
    const word = words[at]
    if (word === undefined || !isJoined(passage, at) || !isJoined(passage, last + 1)) return []
    const written = text.slice(word.start, word.end)
    const number = between === 0 ? passage.once(numbersByWord).get(at) : undefined
    if (number !== undefined) return [mark(start, number.end, [String(number.value)])]
    if (!code.test(written) || isPronoun(passage, at)) return []
    return [mark(start, word.end, /^[IVX]+$/u.test(written) ? [String(roman(written)), written] : [written])]
  })
}

function mark(start: number, end: number, values: string[]): Mark {
  return { kind: 'code', values, start, end }
}

/** "In the group I led": a word follows. */
function isPronoun({ text, words, language }: Passage, at: number): boolean {
  const word = words[at]
  return language === 'en' && word?.text === 'i' && /^\s(?!(?:of|and|or|to|is)\b)\p{Ll}/u.test(text.slice(word.end))
}
