import type { Line } from '../notice/source-document.ts'
import type { JoinContext } from './joining/joint.ts'
import type { Paragraph } from './paragraph.ts'
import { splitParagraph } from './settle-page-breaks.ts'

/** Lines of one table row on two columns start at the same height, give or take a point of rounding. */
const sameHeight = 3

/**
 * Two languages side by side: where a page begins with a new paragraph in one column and, at the same height, with a
 * new sentence in the other, a row begins there, and that sentence opens a paragraph too. Alone it could not be told
 * from one that goes on over the page.
 */
export function splitAtFacingBreaks(
  paragraphs: readonly Paragraph[],
  { told }: Pick<JoinContext, 'told'> = {},
): Paragraph[] {
  const starts = paragraphs.flatMap(({ side, lines: [first] }) =>
    side === null || first === undefined ? [] : [{ side, first }],
  )
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.side === null) return [paragraph]
    const facesStart = (line: Line): boolean =>
      starts.some(({ side, first }) => side !== paragraph.side && isBeside(first, line))
    const parts = splitParagraph(paragraph, (last, line) => turnsPage(last, line) && facesStart(line))
    const opening = parts?.[1].lines[0]
    if (opening !== undefined) told?.({ line: opening, sign: facingBreak })
    return parts ?? [paragraph]
  })
}

const facingBreak = {
  name: 'facing-break',
  says: 'parts',
  reason: 'A page begins here with a capital behind a closed sentence, and the facing column with a new paragraph.',
} as const

function isBeside(a: Line, b: Line): boolean {
  return a.at !== null && b.at !== null && a.at.page === b.at.page && Math.abs(a.at.box[1] - b.at.box[1]) <= sameHeight
}

/** A new page that begins with a new sentence. */
function turnsPage(last: Line, line: Line): boolean {
  return (
    last.at !== null &&
    line.at !== null &&
    last.at.page !== line.at.page &&
    /[.!?:;)>]$/u.test(last.text) &&
    /^[\p{Lu}«]/u.test(line.text)
  )
}
