import type { Block, Language, Side } from '../notice/report.ts'
import type { Box } from '../notice/source-document.ts'
import { findSpaces, foldSpace } from '../notice/block-text.ts'
import { classifyBlocks, isLetterhead, type Classified } from './classify-blocks.ts'
import { isBullet, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { readFields } from './read-fields.ts'
import { settlePageBreaks } from './settle-page-breaks.ts'

/** The two sides from paragraphs whose side is known. A side without a block of substance is null. */
export function buildSides(paragraphs: readonly Paragraph[], sides: readonly Language[], index: ProfileIndex): Record<Language, Side | null> {
  const own: Record<Language, Paragraph[]> = { en: [], fr: [] }
  paragraphs.forEach((paragraph, at) => own[sides[at] ?? 'en'].push(paragraph))
  // The letterhead stands above both languages and is kept with the English, whichever comes first.
  const top = own.fr.findIndex((paragraph) => !isLetterhead(paragraph.text, index))
  if (own.en.length > 0 && top > 0 && !own.en.some((paragraph) => isLetterhead(paragraph.text, index))) own.en.unshift(...own.fr.splice(0, top))
  const en = classifyBlocks(own.en, index, 'en')
  const fr = classifyBlocks(own.fr, index, 'fr')
  return { en: buildSide(settlePageBreaks(en, fr), index, 'en'), fr: buildSide(settlePageBreaks(fr, en), index, 'fr') }
}

function buildSide(classified: readonly Classified[], index: ProfileIndex, language: Language): Side | null {
  if (!classified.some(({ kind }) => kind !== 'letterhead')) return null
  const blocks = classified.map((item, at) => toBlock(item, `${language}${String(at + 1)}`))
  return { fields: readFields(blocks, index, language), blocks }
}

function toBlock({ paragraph, section, kind, group }: Classified, id: string): Block {
  const doubtful = paragraph.lines.flatMap((line) => line.doubtful ?? [])
  const isBulleted = kind === 'paragraph' && isBullet(paragraph.marker)
  const text = foldSpace(paragraph.text)
  const spaces = findSpaces(text, paragraph.lines.flatMap((line) => line.spaced ?? []))
  return { id, section, kind, group, text, at: placesOf(paragraph), ...(doubtful.length > 0 && { doubtful }), ...(spaces.length > 0 && { spaces }), ...(isBulleted && { bulleted: true }) }
}

/** One place a page, one box a line. */
function placesOf(paragraph: Paragraph): Block['at'] {
  const pages = new Map<number, Box[]>()
  for (const { at } of paragraph.lines) {
    if (at !== null) pages.set(at.page, [...(pages.get(at.page) ?? []), at.box])
  }
  return pages.size === 0 ? null : [...pages].map(([page, boxes]) => ({ source: 0, page, boxes }))
}
