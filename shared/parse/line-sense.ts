/** What a text is by itself, whatever its place on the page. */
export interface LineSense {
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
}
