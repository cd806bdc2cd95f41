import { opensPart } from '../../lexicon/sentences.ts'
import type { Block } from '../../notice/report.ts'
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

const address =
  /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+|\]\([^)]*\)|(?<!\S)\S+\.(?:int|org|com|net|eu|html?|pdf)(?![\p{L}])\S*/giu
const mayHoldAddress = /:\/\/|www\.|@|\]\(|\.(?:int|org|com|net|eu|htm|pdf)/iu
const word = /(?<![\p{L}\p{N}’'.\\@_]|\p{L}\(|\p{L}[·•])\p{L}+(?:[’']\p{L}+)*(?![\p{L}\p{N}@_]|\.\p{L}|[·•]\p{L})/gu
/** « Directeur/trice »: an ending, not a word. */
const ending = /^(?:trice|euse|ienne|ière|elle|rice|esse)s?$/iu

const longestCompound = 40

/** The words of a block, addresses left out. Several checks ask; it is taken apart once. */
export function tokensOf(input: CheckInput, block: Block): readonly Token[] {
  return input.onceFor(block, takeApart)
}

function takeApart(block: Block): Token[] {
  const text = mayHoldAddress.test(block.text)
    ? block.text.replace(address, (match) => ' '.repeat(match.length))
    : block.text
  const found = [...text.matchAll(word)].filter((match) => !(text[match.index - 1] === '/' && ending.test(match[0])))
  return found.map((match, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]]
    const end = match.index + match[0].length
    const gapBefore = previous === undefined ? '' : text.slice(previous.index + previous[0].length, match.index)
    const gapAfter = next === undefined ? '' : text.slice(end, next.index)
    const isSpace = (gap: string) => /^\s$/u.test(gap)
    return {
      text: match[0],
      start: match.index,
      block,
      before: isSpace(gapBefore) || gapBefore === '-' ? (previous?.[0] ?? '') : '',
      after: isSpace(gapAfter) || gapAfter === '-' ? (next?.[0] ?? '') : '',
      next: next === undefined ? null : { text: next[0], between: gapAfter },
      compound: gapBefore === '-' || gapAfter === '-' ? compoundAt(text, match.index, end) : match[0],
      opens: opensPart(text, match.index),
      quoted:
        /["«“‘]\s?$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) ||
        /^\s?["»”]/u.test(text.slice(end, end + 2)),
    }
  })
}

function compoundAt(text: string, start: number, end: number): string {
  const before = /[\p{L}’'-]*$/u.exec(text.slice(Math.max(0, start - longestCompound), start))?.[0] ?? ''
  const after = /^[\p{L}’'-]*/u.exec(text.slice(end, end + longestCompound))?.[0] ?? ''
  return before + text.slice(start, end) + after
}
