import type { RtfSimpleList } from './rtf-simple-list.ts'
import type { RtfStyle } from './rtf-styles.ts'

/** A paragraph's own settings, over those of its style. */
export interface ParagraphState {
  style: RtfStyle | null
  list: number | null
  level: number | null
  outline: number | null
  simple: RtfSimpleList | null
  depth: number | null
  isDropCap: boolean
  isFrame: boolean
}

export const plainParagraph = (style: RtfStyle | null): ParagraphState => ({
  style,
  list: null,
  level: null,
  outline: null,
  simple: null,
  depth: null,
  isDropCap: false,
  isFrame: false,
})
