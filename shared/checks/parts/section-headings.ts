import type { Block, Language, SectionId } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import { sideOf } from '../../notice/block-text.ts'
import type { CheckInput } from '../check.ts'

/** A numbered section as it stands on one side. */
export interface StandingSection {
  id: SectionId
  heading: Block | null
  /** Number printed before the heading, null where there is none. */
  number: number | null
  blocks: Block[]
}

/** Sections of a side in the order in which they stand; the header and what belongs to no section left out. */
export function standingSections(input: CheckInput, language: Language): StandingSection[] {
  const sections = new Map<SectionId, StandingSection>()
  for (const block of sideOf(input.notice, language)?.blocks ?? []) {
    if (block.section === 'header' || block.section === 'other') continue
    const section = sections.get(block.section) ?? { id: block.section, heading: null, number: null, blocks: [] }
    if (section.blocks.length === 0 && block.kind === 'heading') {
      section.heading = block
      section.number = printedNumber(block.text)
    }
    section.blocks.push(block)
    sections.set(block.section, section)
  }
  return [...sections.values()]
}

/** "3. MAIN ACCOUNTABILITIES" → 3. */
function printedNumber(heading: string): number | null {
  const number = /^(\d{1,2})\s?[.)]?\s/u.exec(heading)?.[1]
  return number === undefined ? null : Number(number)
}

/** How the profile prints a section: "5. COMPETENCIES". */
export function houseHeading(profile: Profile, id: SectionId, language: Language): string {
  const section = profile.sections.find((candidate) => candidate.id === id)
  const heading = section?.headings[language][0] ?? id
  return section?.number === undefined || section.number === null ? heading : `${section.number}. ${heading}`
}
