import type { Line } from '../../notice/source-document.ts'
import type { Hyphenation } from '../join-text.ts'
import type { PageLayout } from '../page-layout.ts'
import type { OpenParagraph, Paragraph } from '../paragraph.ts'
import { leavesRoom } from './place-of-lines.ts'
import type { Wrap } from './learn-wrap.ts'

/** What the words of a text say that joining asks for; `senseOf` knows it. */
export interface JoinSense {
  /** Begins something new: a known heading, a label with its colon; in the header also a label without. */
  opens: (text: string, inHeader: boolean) => boolean
  /** Is nothing but a reference in brackets, the end of a title. */
  isReference: (text: string) => boolean
  /** Is a known heading, whole. */
  isHeading: (text: string) => boolean
  /** Heads a part of a section: "DESIRABLE", "Project Management". */
  isPartHeading: (text: string) => boolean
  /** Is a known heading or the first words of one. */
  beginsHeading: (text: string) => boolean
  /** No paragraph ends after this folded word. */
  isOpenEnd: (word: string) => boolean
}

/** What joining knows of the whole document. `told`: hears of each line which sign decided, where somebody asks. */
export interface JoinContext {
  sense: JoinSense
  hyphenation: Hyphenation
  ocr: boolean
  told?: ((decision: JoinDecision) => void) | undefined
}

/** Where a line may be joined to the paragraph above it, and all that a sign may look at to tell. */
export interface Joint {
  paragraph: Paragraph
  /** First and last line of the paragraph so far. */
  first: Line
  last: Line
  inHeader: boolean
  /** The line in question, and the one below it. */
  line: Line
  next: Line | undefined
  layout: PageLayout
  wrap: Wrap
  context: JoinContext
  /** The next word would have stood on the last line; found once, for the signs that ask. */
  leavesRoom: () => boolean
}

/**
 * One thing that tells whether a line goes on the paragraph above it. Its one answer is given by the first sign that
 * shows: each is trusted more than those behind it.
 */
export interface JoinSign {
  /** As `npm run why-joined` prints it. */
  name: string
  says: 'joins' | 'parts'
  /** Why it tells, for whoever asks why a line was joined or not. */
  reason: string
  shows: (joint: Joint) => boolean
}

/** What was decided of a line, and by which sign. */
export interface JoinDecision {
  line: Line
  sign: Pick<JoinSign, 'name' | 'says' | 'reason'>
}

export function jointOf(
  { paragraph, first, last, inHeader }: OpenParagraph,
  line: Line,
  next: Line | undefined,
  { layout, wrap, context }: Pick<Joint, 'layout' | 'wrap' | 'context'>,
): Joint {
  let room: boolean | null = null
  return {
    ...{ paragraph, first, last, inHeader, line, next, layout, wrap, context },
    leavesRoom: () => (room ??= leavesRoom(last, line, layout)),
  }
}
