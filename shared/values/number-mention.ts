/** A number as a text states it, in digits or words. */
export interface NumberMention {
  start: number
  end: number
  /**
   * Values under which it may be found on the other side, the likeliest first: '25000'; '1.5' and '15' for a doubtful
   * notation; 'm6' for June; 't23:59'; 'id:prince2'.
   */
  keys: string[]
  /**
   * Length of time in the smallest unit that both languages use for it ('mo:36' for three years), where a unit follows.
   */
  duration: string | null
  /**
   * False where the words have other uses ("one", "first", « deux » after « les »): good to match, not to complain of.
   */
  sure: boolean
}
