/**
 * A piece of text as the page places it. PDF points; origin top left of the page turned so that the text is upright.
 */
export interface Run {
  text: string
  left: number
  right: number
  baseline: number
  fontSize: number
  bold: boolean
  /** Words of it that were recognised from a picture and are perhaps misread. */
  doubtful?: string[]
  /** Where in it another text begins that stands close behind: letters before it, and its place. */
  seams?: [at: number, left: number][]
  /** Stood above or below the line that it is now set on. */
  raised?: 'up' | 'down'
  /** Ends in the middle of an address that goes on in the next line. */
  glued?: boolean
  /** Notes at the page's foot whose marks stood behind it. */
  notes?: { mark: string; rows: Row[] }[]
}

export interface PageRuns {
  runs: Run[]
  /** Text at another angle than the page's own: stamps, watermarks. */
  aside: Run[]
  width: number
  height: number
  /** Quarter turns that were undone to make the text upright. */
  turns: number
}

/** Runs that stand on one baseline, left to right: a line, or what two columns have at the same height. */
export interface Row {
  baseline: number
  fontSize: number
  top: number
  bottom: number
  runs: Run[]
}
