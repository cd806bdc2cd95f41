import type { NoticeView } from '../../shared/ipc/views.ts'
import type { SectionId, Side } from '../../shared/notice/report.ts'

/** As the desk names it: footnotes stand at the end of their side, under no heading. */
export type ShownSection = SectionId | 'notes'

/** Block id → the section it is shown in. */
export function shownSections({ en, fr }: Pick<NoticeView, 'en' | 'fr'>): Map<string, ShownSection> {
  return new Map([en, fr].flatMap((side) => (side === null ? [] : sectionsOf(side))))
}

function sectionsOf({ blocks }: Side): [id: string, section: ShownSection][] {
  const end = blocks.findLastIndex(({ section, kind }) => section !== 'other' || kind !== 'paragraph')
  // What has no section at all is plain text, and no notes.
  const section = blocks[end]?.section ?? 'other'
  const hasNotes = section !== 'other' && section !== 'header'
  return blocks.map((block, at) => [block.id, hasNotes && at > end ? 'notes' : block.section])
}
