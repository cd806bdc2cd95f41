import type { Block } from '../../notice/report.ts'
import { withoutLinkSigns } from '../../text/link-signs.ts'
import type { Place } from '../check.ts'

/** Characters, some ten words: enough to know a passage again. */
const usual = 70
/** Characters: a longer word at the end is cut itself. */
const longestWord = 20

/** The beginning of a passage, cut at a word, as it is quoted in a message. */
export function excerpt(written: string, longest = usual): string {
  const text = withoutLinkSigns(written)
  if (text.length <= longest) return text.replace(/[\s;,.]+$/u, '')
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - longestWord)).replace(/[\s;,.:]+$/u, '')}…`
}

/** What stands so far on in a passage, 0 its beginning and 1 its end, between whole words. */
export function excerptAround(written: string, share: number): string {
  const text = withoutLinkSigns(written)
  const from = Math.min(Math.round(share * text.length - usual / 2), text.length - usual)
  if (from <= 0) return excerpt(text)
  // The first word may be cut.
  const word = text[from - 1] === ' ' ? 0 : (/^\S*\s+/u.exec(text.slice(from))?.[0].length ?? 0)
  return `…${excerpt(text.slice(from + word))}`
}

/** The whole of a block as a mark. */
export function wholeBlock(block: Block): Place {
  return { block: block.id, start: 0, end: block.text.length }
}

export function idsOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ id }) => id)
}
