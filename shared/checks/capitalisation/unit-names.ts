import { opensPart } from '../../lexicon/sentences.ts'
import type { Passage } from '../../analysis/passage.ts'
import { alternatives } from '../../lexicon/alternatives.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Block, Language } from '../../notice/report.ts'
import type { Slip } from '../parts/side-texts.ts'

/** An English unit ends in what it is, one to three words before it; a French one begins with it. */
function patternsOf(lexicon: Lexicon): Record<Language, RegExp> {
  const organs = lexicon.table('organs')
  const en = String.raw`(?:\p{L}[\p{L}-]{3,} ){1,3}(?:${alternatives(organs, 'en')})`
  const fr = String.raw`(?:${alternatives(organs, 'fr')}) \p{L}[\p{L}-]{3,}`
  const whole = (pattern: string) => new RegExp(String.raw`(?<![\p{L}\p{N}’'-])${pattern}(?![\p{L}\p{N}’'-])`, 'giu')
  return { en: whole(en), fr: whole(fr) }
}

/**
 * Names of units and bodies in a text, in any case of letters: "Common Services Division" and "Services Division" end
 * in what they are, « Division Services communs » begins with it. A capital at the start of a sentence says nothing.
 */
export function unitNames(block: Block, passage: Passage): Slip<'twoWays'>[] {
  // Most passages name no unit, and looking for one word by word costs.
  if (passage.hits('organs').length === 0) return []
  const { language, lexicon } = passage
  return [...block.text.matchAll(lexicon.once(patternsOf)[language])].flatMap((match) => {
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
