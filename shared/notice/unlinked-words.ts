/**
 * Words of a block that have no counterpart on the other side: a hint for who reads, never a finding. In good
 * translations a quarter of all words have none.
 */
export interface UnlinkedWords {
  block: string
  /** Start and end in the block's text, in reading order. */
  places: readonly (readonly [start: number, end: number])[]
  /** Its words with a matter of their own, linked and not. */
  words: number
}
