import type { Language, SectionId } from '../notice/report.ts'
import type { FieldName } from '../profile/profile.ts'
import type { GeneralHeading } from './general-headings.ts'

/** The label with which a line begins. 'bare': one without a value; 'other': one whose value is none of the fields. */
export interface LabelMatch {
  field: FieldName | 'bare' | 'other'
  /** Its value counts where no better label of the field has one. */
  isLesser: boolean
  language: Language
  /** The form is the same in both languages ("Grade"). */
  neutral: boolean
  /** Only near to a form, which may be a word of either language: « Département » is near to "Department". */
  mistyped: boolean
  /** Where the label's words end, and where the value starts, behind any colons. */
  labelEnd: number
  valueStart: number
  colon: boolean
}

/** The section that a line opens. */
export interface HeadingMatch {
  section: SectionId
  language: Language
  /** The form is the same in both languages. */
  neutral: boolean
  number: number | null
  /** A sub-heading that stands on the same line: "2. QUALIFICATIONS AND EXPERIENCE ESSENTIAL". */
  group: string | null
  exact: boolean
  /** Told by the words that all organisations use, and not by a form of the profile. */
  general?: GeneralHeading
}

/**
 * What a text is by itself, whatever its place in the notice: asked once a parse by `senseOf`, and read by every stage
 * that comes to the text. How long a line may be and still be what it is taken for is said here, and nowhere else.
 */
export interface LineSense {
  /** The label with which it begins, however long it is. Of a form that both languages have, that of `language`. */
  label: (language?: Language | null) => LabelMatch | null
  /** A label in a line that is short enough for one with its value, whether or not it has its colon. */
  shortLabel: LabelMatch | null
  /** A label that its colon shows, or the shortness of its line. */
  clearLabel: LabelMatch | null
  /** A label with its colon in a line that states one fact: one of the header's, or a label of the form without one. */
  fact: LabelMatch | null
  /** Is a label and nothing else. */
  isBareLabel: boolean
  /** The heading that it is. `marked`: bold, or set as a heading. */
  heading: (marked?: boolean) => HeadingMatch | null
  /** Is a known heading, whole, or the first words of one. */
  beginsHeading: boolean
  /** Heads a part of a section: "DESIRABLE", "Project Management". */
  isPartHeading: boolean
  /** Nothing in it but words of the letterhead. */
  isLetterhead: boolean
  /** Above nought English, below it French: by its words alone. */
  score: number
}
