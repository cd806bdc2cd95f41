import { spelledWords } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import { opensPart } from '../../lexicon/sentences.ts'
import type { Block } from '../../notice/report.ts'
import { blankAddresses } from '../../text/addresses.ts'
import type { CheckInput } from '../check.ts'

/** A word of a text with what stands around it. */
export interface Token {
  text: string
  start: number
  block: Block
  /** The words beside it with nothing but a space between; '' where there is a mark or an end. */
  before: string
  after: string
  /** The word behind it, whatever stands between. */
  next: { text: string; between: string } | null
  /** The whole of a word with hyphens, or the word itself. */
  compound: string
  /** First in its sentence, item or bracket. */
  opens: boolean
  /** Directly in quotation marks. */
  quoted: boolean
}

/** « Directeur/trice »: an ending, not a word. */
const ending = /^(?:trice|euse|ienne|ière|elle|rice|esse)s?$/iu

/** Characters to either side of a word in which its compound is looked for: longer ones nobody writes. */
const longestCompound = 40

/** Letters: articles, prepositions and conjunctions have no more, but for a few. */
export const longestSmallWord = 3

/** The words of a block, addresses left out. Several checks ask; it is taken apart once. */
export function tokensOf(input: CheckInput, block: Block): readonly Token[] {
  return input.onceFor(block, takeApart)
}

function takeApart(block: Block, { passage }: CheckInput): Token[] {
  const text = blankAddresses(block.text)
  const words = text === block.text ? passage(block).words : wordsOf(text)
  const found = spelledWords(text, words).filter((word) => !(text[word.start - 1] === '/' && ending.test(word.text)))
  return found.map((word, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]]
    const { start, end } = word
    const gapBefore = previous === undefined ? '' : text.slice(previous.end, start)
    const gapAfter = next === undefined ? '' : text.slice(end, next.start)
    const isSpace = (gap: string) => /^\s$/u.test(gap)
    return {
      text: word.text,
      start,
      block,
      before: isSpace(gapBefore) || gapBefore === '-' ? (previous?.text ?? '') : '',
      after: isSpace(gapAfter) || gapAfter === '-' ? (next?.text ?? '') : '',
      next: next === undefined ? null : { text: next.text, between: gapAfter },
      compound: gapBefore === '-' || gapAfter === '-' ? compoundAt(text, start, end) : word.text,
      opens: opensPart(text, start),
      quoted:
        /["«“‘]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?["»”]/u.test(text.slice(end, end + 2)),
    }
  })
}

function compoundAt(text: string, start: number, end: number): string {
  const before = /[\p{L}’'-]*$/u.exec(text.slice(Math.max(0, start - longestCompound), start))?.[0] ?? ''
  const after = /^[\p{L}’'-]*/u.exec(text.slice(end, end + longestCompound))?.[0] ?? ''
  return before + text.slice(start, end) + after
}
