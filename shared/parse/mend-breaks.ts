import type { Line } from '../notice/source-document.ts'
import { fold } from '../text/fold.ts'
import { joinTexts } from './join-text.ts'
import { longestParagraph } from './join-lines.ts'
import type { JoinContext } from './line-sense.ts'
import { isBullet, type Paragraph } from './paragraph.ts'

/** Words after which no paragraph ends. */
const linkWords = new Set(
  (
    'the a an of and or to for with in on by at from as its their this these that which who whose into between within is are be will must may ' +
    'le la les de des du et ou un une dans pour par sur au aux en avec ce cet cette ces son sa ses leur leurs qui que dont tels telles tel ainsi l d à'
  )
    .split(' ')
    .map(fold),
)

/**
 * Puts together what a page break took apart in formats that keep no pages: a paragraph that stops in the middle of a
 * sentence, then a blank line, then its end.
 */
export function mendBreaks(paragraphs: readonly Paragraph[], context: JoinContext): Paragraph[] {
  const mended: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = mended.at(-1)
    if (last !== undefined && isOneSentence(last, paragraph, context)) {
      mended[mended.length - 1] = {
        ...last,
        text: joinTexts(last.text, paragraph.text, context.hyphenation),
        lines: [...last.lines, ...paragraph.lines],
      }
    } else {
      mended.push(paragraph)
    }
  }
  return mended
}

/** Shorter texts are headings, labels and bare list entries, which need no full stop. */
const sentenceLength = 60

function isOneSentence(last: Paragraph, next: Paragraph, { sense }: JoinContext): boolean {
  if (last.side !== next.side || areApart(last, next, sense)) return false
  const end = last.text.slice(-80)
  if (/[.:;!?…"”»]$/u.test(end) || /^[•·]/u.test(next.text)) return false
  const lastWord = fold(/(\p{L}+)['’]?$/u.exec(end)?.[1] ?? '')
  if (linkWords.has(lastWord) || /[,(–-]$/u.test(end)) return true
  if (isBrokenLine(last.lines.at(-1))) return true
  const startsSmall = /^[\p{Ll}(]/u.test(next.text)
  // In a list without full stops the next small letter is the next entry; bullets would have said so above.
  return startsSmall && !(isBullet(last.marker) && next.text.length < sentenceLength && !next.spaceBefore)
}

/** By what they are, whatever their words. */
function areApart(last: Paragraph, next: Paragraph, sense: JoinContext['sense']): boolean {
  return (
    next.marker !== null ||
    next.heading !== null ||
    last.heading !== null ||
    last.text.length < sentenceLength ||
    last.text.length > longestParagraph ||
    sense.opens(next.text, false) ||
    sense.isHeading(last.text) ||
    // Two header lines: « par an » ends in what could be an English article.
    (sense.opens(last.text, true) && sense.opens(next.text, true))
  )
}

/** A long line of a format that breaks lines and knows no places. */
function isBrokenLine(line: Line | undefined): boolean {
  return line?.unit === 'line' && line.at === null && line.text.length >= sentenceLength
}
