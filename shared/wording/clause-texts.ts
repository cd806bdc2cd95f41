import { blocksById, otherLanguage } from '../notice/block-text.ts'
import type { Block, Language, NoticeReport, SectionId, Side } from '../notice/report.ts'
import type { UnknownWords } from './choose-standard.ts'
import type { ClauseText } from './clause.ts'
import { wordingKey } from './clause-words.ts'

/** Sections made of clauses; elsewhere only what introduces a list, and the language requirement. */
const clauseSections: ReadonlySet<SectionId> = new Set(['contract', 'application', 'additional'])
const leadSections: ReadonlySet<SectionId> = new Set(['qualifications', 'competencies'])
const levelsPattern = /(?<![\p{L}\p{N}])(?:VI|IV|V|I{1,3}) ?\([^)]*\).*(?<![\p{L}\p{N}])(?:VI|IV|V|I{1,3}) ?\([^)]*\)/u

/** A block that may be a clause, and what makes it one. */
export interface ClausePlace {
  block: Block
  slot: string | null
}

/** What is shorter is a title or a label, and no clause. */
const fewestWords = 4

/** The passages of a side that may be clauses, in reading order. */
export function clausePlaces(side: Side): ClausePlace[] {
  return side.blocks.flatMap((block, index): ClausePlace[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    if (clauseSections.has(block.section))
      return block.text.split(' ').length >= fewestWords ? [{ block, slot: null }] : []
    if (!leadSections.has(block.section)) return []
    if (levelsPattern.test(block.text)) return [{ block, slot: 'levels' }]
    const isLead =
      block.kind === 'paragraph' &&
      side.blocks[index - 1]?.kind === 'heading' &&
      side.blocks[index + 1]?.kind === 'item'
    return isLead ? [{ block, slot: `lead:${block.group ?? block.section}` }] : []
  })
}

type Aligned = Pick<NoticeReport, 'en' | 'fr' | 'alignment'>

/** The same for a whole notice, each with its counterpart's text. */
export function clauseTexts(notice: Aligned, unknown: UnknownWords): ClauseText[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const side = notice[language]
    if (side === null) return []
    const counterpartOf = counterparts(notice, language)
    return clausePlaces(side).map(({ block: { id, section, text }, slot }) => ({
      language,
      section,
      slot,
      text,
      key: wordingKey(text),
      counterpart: counterpartOf(id),
      unknown: unknown(text, language),
    }))
  })
}

function counterparts(notice: Aligned, language: Language): (id: string) => string | null {
  const other = otherLanguage(language)
  const blocks = blocksById(notice[other])
  const pairs = new Map(notice.alignment.flatMap((pair) => pair[language].map((id) => [id, pair[other]] as const)))
  return (id) => {
    const text =
      pairs
        .get(id)
        ?.flatMap((found) => blocks.get(found)?.text ?? [])
        .join(' ') ?? ''
    return text === '' ? null : wordingKey(text)
  }
}
