import type { Passage } from '../../analysis/passage.ts'
import type { Mark } from '../../marks/mark.ts'
import type { CheckInput, Place } from '../check.ts'
import type { PlacedSentence } from './sentence-links.ts'

/** Where a mark of a sentence stands. */
interface Standing {
  words: string
  place: Place
  /** The text that it stands in. */
  passage: Passage
}

/** A mark where it stands in a sentence that has a counterpart. */
export interface PlacedMark<Own extends Mark> extends Standing {
  mark: Own
}

/** A mark that knows where it stands itself. */
export type SaidMark<Own extends Mark> = Own & Standing

type ReadMarks<Own extends Mark> = (passage: Passage) => readonly Own[]

/** The marks of some sentences. */
export function marksIn<Own extends Mark>(
  sentences: readonly PlacedSentence[],
  { block: find, passage: analysed }: CheckInput,
  read: ReadMarks<Own>,
): PlacedMark<Own>[] {
  return sentences.flatMap(({ mark: { block: id, start, end } }) => {
    const block = find(id)
    if (block === undefined) return []
    const passage = analysed(block)
    return passage
      .once(read)
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({
        mark,
        passage,
        words: block.text.slice(mark.start, mark.end),
        place: { block: id, start: mark.start, end: mark.end },
      }))
  })
}

export function saidIn<Own extends Mark>(
  sentences: readonly PlacedSentence[],
  input: CheckInput,
  read: ReadMarks<Own>,
): SaidMark<Own>[] {
  return marksIn(sentences, input, read).map(({ mark, ...standing }) => ({ ...mark, ...standing }))
}
