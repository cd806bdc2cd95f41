import type { Paragraph } from './paragraph.ts'
import type { Line } from '../notice/source-document.ts'

/** Lines of one table row on two columns start at the same height, give or take a point of rounding. */
const sameHeight = 3

/**
 * Two languages side by side: where a page begins with a new paragraph in one column and, at the same height, with a
 * new sentence in the other, a row begins there, and that sentence opens a paragraph too. Alone it could not be told
 * from one that goes on over the page.
 */
export function splitAtFacingBreaks(paragraphs: readonly Paragraph[]): Paragraph[] {
  const starts = paragraphs.filter((paragraph) => paragraph.side !== null).map((paragraph) => ({ side: paragraph.side, first: paragraph.lines[0] }))
  const facesStart = (paragraph: Paragraph, line: Line): boolean => starts.some(({ side, first }) =>
    side !== paragraph.side && first !== undefined && first.at?.page === line.at?.page && Math.abs((first.at?.box[1] ?? 0) - (line.at?.box[1] ?? 0)) <= sameHeight)
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.side === null) return [paragraph]
    const at = paragraph.lines.findIndex((line, place) => place > 0 && turnsPage(paragraph.lines[place - 1], line) && facesStart(paragraph, line))
    const opening = paragraph.lines[at]
    if (at < 0 || opening === undefined) return [paragraph]
    const cut = paragraph.text.lastIndexOf(opening.text.slice(0, 24))
    return cut <= 0 ? [paragraph] : [
      { ...paragraph, text: paragraph.text.slice(0, cut).trimEnd(), lines: paragraph.lines.slice(0, at) },
      { ...paragraph, text: paragraph.text.slice(cut), marker: null, lines: paragraph.lines.slice(at) },
    ]
  })
}

/** A new page that begins with a new sentence. */
function turnsPage(last: Line | undefined, line: Line): boolean {
  return last?.at !== null && line.at !== null && last?.at.page !== line.at.page && /[.!?:;]$/u.test(last?.text ?? '') && /^[\p{Lu}«]/u.test(line.text)
}
