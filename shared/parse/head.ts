import type { SectionId } from '../notice/report.ts'
import type { Paragraph } from './paragraph.ts'

/** What a paragraph heads in a notice of no known form. */
export interface Head {
  paragraph: Paragraph
  /** Its place among the paragraphs of its side. */
  at: number
  /** 'header' where it stands over key data; null while no word says it. */
  section: SectionId | null
  group: string | null
  /** One of the parts that a section of requirements has: its group stays that of the heading above. */
  isPart: boolean
  concepts: readonly string[]
  /**
   * By its words; by how it is set; perhaps, where it stands like one and is believed if the other language has one
   * there. 'lead-in': begins a list, names a group, and is no heading.
   */
  by: 'words' | 'look' | 'place' | 'lead-in'
}

export type Heads = ReadonlyMap<Paragraph, Head>

/** Where in a notice what is read next stands. */
export interface Place {
  section: SectionId
  group: string | null
}

/** Key data may be headed as well ("General information") and go on below it. */
export function opensSection(head: Head | undefined): boolean {
  return head?.by === 'words' && head.section !== 'header'
}

/**
 * Where a heading leads: into its section, or into a group of it. A group ends with its section and with the next
 * heading that is not one of the parts of all requirements ("Education", "Languages").
 */
export function placeUnder({ section, group, isPart, by }: Head, place: Place): Place {
  if (by === 'lead-in') return group === null ? place : { ...place, group }
  if (section !== null && section !== 'header' && section !== place.section) return { section, group }
  return {
    section: place.section,
    group: group ?? (isPart || section === null || section === 'header' ? place.group : null),
  }
}
