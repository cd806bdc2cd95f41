import type { Passage } from '../analysis/passage.ts'
import { isJoint } from './heads.ts'
import type { Mark } from './mark.ts'

/** So many words with a matter are looked for behind a mark: "excellent written communication skills". */
const mostBehind = 4
/** And so many before it: « une connaissance vraiment approfondie ». */
const mostBefore = 2
/** A phrase of more words, little ones among them, has gone on to something else. */
const reach = 8

/**
 * Words with a matter around a mark, by their places in the passage: behind it, nearest first, then those before it; as
 * far as the phrase goes. What it is said of is one of them, in the order of either language.
 */
export function surroundings({ start, end }: Pick<Mark, 'start' | 'end'>, passage: Passage): number[] {
  const { words, language } = passage
  const first = words.findIndex((word) => word.end > start)
  const next = words.findIndex((word) => word.start >= end)
  const hasMatter = (at: number): boolean => {
    const text = words[at]?.text ?? ''
    return /\p{L}{2}/u.test(text) && !passage.lexicon.prose.isLight(text, language)
  }
  const behind: number[] = []
  for (let at = next; next >= 0 && at < next + reach && behind.length < mostBehind; at++) {
    const word = words[at]
    if (word?.gap !== '' || isJoint(word.text, language)) break
    if (hasMatter(at)) behind.push(at)
  }
  const before: number[] = []
  for (let at = first - 1; at >= Math.max(0, first - reach) && before.length < mostBefore; at--) {
    const word = words[at]
    if (words[at + 1]?.gap !== '' || word === undefined || isJoint(word.text, language)) break
    if (hasMatter(at)) before.push(at)
  }
  return [...behind, ...before]
}
