import type { Source } from './report.ts'

/** PDF points, origin top left: x, y, width, height. */
export type Box = [x: number, y: number, width: number, height: number]

/**
 * What a format's reader hands to the parser: the file's text in the order a person would read it, with the little that
 * the format says about each line. Readers know formats and nothing of notices; the parser knows notices and nothing of
 * formats.
 */
export interface SourceDocument {
  format: Source['format']
  pages: number | null
  ocr: boolean
  /** Pages that are only pictures and were not read; absent where there are none. */
  unreadPages?: number[]
  /** Pages that the file names and that are damaged or not in it, so were not read; absent where there are none. */
  lostPages?: number[]
  /** Pages that were read as far as they are there, and are not whole; absent where there are none. */
  brokenPages?: number[]
  /** The list of the pages is lost: these were found, and nobody knows how many there were. Absent elsewhere. */
  pageListLost?: true
  lines: Line[]
  /**
   * The parts of a web page in which its lines stand, those around a part before it; absent where the format has none.
   */
  regions?: Region[]
}

/** `parent`: the part around it, by its place among the regions. `kind`: what the page says that it is, else null. */
export interface Region {
  parent: number | null
  kind: RegionKind | null
}

/** 'control': what is pressed to open or choose something. */
export type RegionKind = 'navigation' | 'banner' | 'footer' | 'aside' | 'dialog' | 'control'

export interface Line {
  /** NFC, white space folded to single spaces, trimmed, control and zero-width characters removed. Never empty. */
  text: string
  /**
   * The bullet or number that stood before the text and is not part of `text` ('•', '-', '–', 'o'); numbers stay in
   * `text` as written ('1. …') and are repeated here ('1.').
   */
  marker: string | null
  /** Heading level that the format itself declares (h1, Heading 1, #), else null. */
  heading: number | null
  bold: boolean
  /**
   * 'line': a physical line that may go on in the next (PDF). 'paragraph': the format itself ended the paragraph here.
   */
  unit: 'line' | 'paragraph'
  /** More white than between two lines of one paragraph: an empty line, or a larger gap. */
  spaceBefore: boolean
  /** Cell of a table or column of a page: lines of one row share `row`; null outside tables and on one-column pages. */
  cell: {
    table: number
    row: number
    column: number
    columns: number
    /**
     * A physical line of a cell whose borders are drawn: what is in the cell belongs together, and what is in another
     * does not. 'first': its first line, and no rest of a row that a page's end cuts.
     */
    drawn?: 'first' | 'further'
  } | null
  /**
   * Cell of a small table inside its cell, column or page, such as labels with their values; a printed one has places
   * for rows. Absent elsewhere.
   */
  grid?: { table: number; row: number | null; column: number }
  /** Words of `text` that character recognition was not sure of; absent where there are none. */
  doubtful?: string[]
  /**
   * `text` with the no-break and thin spaces that were written, before a bullet was taken off; absent where there are
   * none.
   */
  spaced?: string
  /** Some of its letters stand raised or lowered, and may push its neighbours off; absent elsewhere. */
  raised?: true
  /** Ends in the middle of an address, which the next line goes on with; absent elsewhere. */
  glued?: true
  /**
   * Footnotes and endnotes whose marks stand in this line, in their order; the marks themselves are no part of `text`.
   * Absent where there are none.
   */
  notes?: Note[]
  /**
   * What else the file holds at this line and a reader of the published notice must not see. Absent where there is
   * nothing.
   */
  leftovers?: Leftover[]
  /** The part of a web page in which it stands, by its place among the document's regions. Absent elsewhere. */
  region?: number
  /** Nothing in it but links to other pages. Absent elsewhere. */
  linked?: true
  /**
   * Stands apart from the running text: in a floating box, or in the head or foot of the pages of a format without
   * pages. Absent where it does not.
   */
  apart?: 'box' | 'head' | 'foot'
  /** Position on the page; null where the format has no pages. */
  at: {
    page: number
    box: Box
    fontSize: number
    /** Set by the parser in columns of one language: how far its column stands to the right of the first. */
    shift?: number
  } | null
}

/**
 * What was left in a file that is to be published. `at`: its place in the line's text, of which a highlight or an
 * insertion is a part and the rest is none.
 */
export interface Leftover {
  kind: LeftoverKind
  text: string
  at: number
}

export type LeftoverKind =
  | 'insertion'
  | 'deletion' // tracked, not yet accepted
  | 'comment'
  | 'hidden'
  | 'struck' // by hand: shown to everybody
  | 'highlight'
  | 'added' // typed or stamped on top of a page

/** `mark`: as a reader sees it ('1', '*', 'iv'); `lines` without it. */
export interface Note {
  mark: string
  lines: Line[]
}
