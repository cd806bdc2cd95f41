import type { Line } from '../../notice/source-document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { fold } from '../../text/fold.ts'
import { joinTexts } from '../join-text.ts'
import { longestParagraph } from './format-signs.ts'
import type { JoinContext, JoinSense, JoinSign } from './joint.ts'
import { isBullet, type Paragraph } from '../paragraph.ts'

/** Folded words after which no paragraph ends; made of the tables alone: `lexicon.once`. */
export function openEnds(lexicon: Lexicon): ReadonlySet<string> {
  return new Set(lexicon.table('open-ends').flatMap(({ en, fr }) => [...en, ...fr].map(fold)))
}

/** Characters: a text that is shorter is a heading, a label or a bare list entry, which needs no full stop. */
const sentenceLength = 60
/** Characters at the end of a paragraph that are looked at: no word is longer. */
const endLength = 80

/**
 * Puts together what a page break took apart in formats that keep no pages: a paragraph that stops in the middle of a
 * sentence, then a blank line, then its end.
 */
export function mendBreaks(paragraphs: readonly Paragraph[], context: JoinContext): Paragraph[] {
  const mended: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = mended.at(-1)
    const sign = last === undefined ? undefined : openSentence(last, paragraph, context)
    if (last !== undefined && sign !== undefined) {
      const [line] = paragraph.lines
      if (line !== undefined) context.told?.({ line, sign: { ...sign, says: 'joins' } })
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

/** Why two paragraphs are one sentence; undefined where they are not. */
function openSentence(last: Paragraph, next: Paragraph, { sense }: JoinContext): MendSign | undefined {
  if (last.side !== next.side || areApart(last, next, sense)) return undefined
  if (/[.:;!?…"”»]$/u.test(last.text) || /^[•·]/u.test(next.text)) return undefined
  return mendSigns.find(({ shows }) => shows(last, next, sense))
}

interface MendSign extends Pick<JoinSign, 'name' | 'reason'> {
  shows: (last: Paragraph, next: Paragraph, sense: JoinSense) => boolean
}

/** What mends a break, whatever parted the two before, in order of trust. */
export const mendSigns: readonly MendSign[] = [
  {
    name: 'open-end',
    reason: 'The paragraph above ends in a word or a sign after which no paragraph ends.',
    shows: ({ text }, _, sense) => sense.isOpenEnd(lastWordOf(text)) || /[,(–-]$/u.test(text),
  },
  {
    name: 'broken-line',
    reason: 'The paragraph above ends in a long line without a full stop, in a format that breaks lines.',
    shows: ({ lines }) => isBrokenLine(lines.at(-1)),
  },
  {
    name: 'goes-on-small',
    reason: 'The paragraph above is not closed, and this one begins with a small letter or a bracket.',
    // In a list without full stops the next small letter is the next entry; bullets would have said so above.
    shows: (last, next) =>
      /^[\p{Ll}(]/u.test(next.text) &&
      !(isBullet(last.marker) && next.text.length < sentenceLength && !next.spaceBefore),
  },
]

function lastWordOf(text: string): string {
  return fold(/(\p{L}+)['’]?$/u.exec(text.slice(-endLength))?.[1] ?? '')
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
