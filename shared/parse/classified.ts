import type { Block, SectionId } from '../notice/report.ts'
import type { Paragraph } from './paragraph.ts'

/** A paragraph with its place in the notice; blocks get their ids when both sides are whole. */
export interface Classified {
  paragraph: Paragraph
  section: SectionId
  kind: Block['kind']
  group: string | null
}
