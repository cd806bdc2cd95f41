import type { FoundLeftover } from '../notice/parsed-file.ts'
import type { Block, Language, Side } from '../notice/report.ts'
import type { Box } from '../notice/source-document.ts'
import { findSpaces, foldSpace } from '../notice/block-text.ts'
import { classifyBlocks } from './classify-blocks.ts'
import type { Classified } from './classified.ts'
import type { JoinDecision } from './joining/joint.ts'
import { tellSettled } from './joining/tell-settled.ts'
import { findLeftovers, withStruck } from './find-leftovers.ts'
import { settleColon } from './label-and-value.ts'
import { isBullet, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { readFields } from './read-fields.ts'
import { settleBanners } from './settle-banners.ts'
import { settlePageBreaks } from './settle-page-breaks.ts'
import { settleTogether } from './settle-together.ts'
import { tellHeadings } from './tell-headings.ts'
import { longest } from './line-lengths.ts'
import { senseOf } from './sense-line.ts'

export interface BuiltSides extends Record<Language, Side | null> {
  leftovers: FoundLeftover[]
}

/**
 * The two sides from paragraphs whose side is known, and what was left in them. A side without a block of substance is
 * null. `told`: hears of each line that the facing side joins or parts.
 */
export function buildSides(
  paragraphs: readonly Paragraph[],
  sides: readonly Language[],
  index: ProfileIndex,
  told?: (decision: JoinDecision) => void,
): BuiltSides {
  const own: Record<Language, Paragraph[]> = { en: [], fr: [] }
  paragraphs.forEach((paragraph, at) => {
    const side = sides[at] ?? 'en'
    own[side].push(settleColon(paragraph, side))
  })
  // The letterhead stands above both languages and is kept with the English, whichever comes first.
  const top = own.fr.findIndex((paragraph) => !senseOf(paragraph.text, index).isLetterhead)
  if (own.en.length > 0 && top > 0 && !own.en.some((paragraph) => senseOf(paragraph.text, index).isLetterhead))
    own.en.unshift(...own.fr.splice(0, top))
  const heads = index.general ? tellHeadings(own, index) : null
  const [en, fr] = settleBanners(
    classifyBlocks(withTitleFirst(own.en, index), index, 'en', heads),
    classifyBlocks(withTitleFirst(own.fr, index), index, 'fr', heads),
  )
  const settled = settleTogether(settlePageBreaks(en, fr), settlePageBreaks(fr, en), index.lexicon)
  if (told !== undefined) tellSettled([...en, ...fr], [...settled.en, ...settled.fr], told)
  const english = buildBlocks([...settled.en, ...notesOf(own.en)], 'en')
  const french = buildBlocks([...settled.fr, ...notesOf(own.fr)], 'fr')
  const notice = [...english.blocks, ...french.blocks]
  const sideOf = ({ blocks, isEmpty }: BuiltBlocks, language: Language): Side | null =>
    isEmpty ? null : { fields: readFields(blocks, index, language, notice), blocks }
  return {
    en: sideOf(english, 'en'),
    fr: sideOf(french, 'fr'),
    leftovers: [...english.leftovers, ...french.leftovers],
  }
}

/** Paragraphs behind such key data among which the title of the other language stands. */
const nearTitle = 3

/**
 * Key data that a table sets out for both languages stand under the title of each, though one title comes further down.
 */
function withTitleFirst(paragraphs: readonly Paragraph[], index: ProfileIndex): readonly Paragraph[] {
  const told = paragraphs.findIndex(({ side }) => side !== null)
  const open = paragraphs.findIndex(({ side }, at) => at > told && side === null)
  const reference = new RegExp(index.profile.referencePattern, 'u')
  if (told < 0 || open < 0 || paragraphs.slice(0, open).some(({ text }) => reference.test(text))) return paragraphs
  const title = paragraphs
    .slice(open, open + nearTitle)
    .findIndex(({ text }) => text.length <= longest.titleLine && reference.test(text))
  if (title < 0) return paragraphs
  return [
    ...paragraphs.slice(0, told),
    ...paragraphs.slice(open, open + title + 1),
    ...paragraphs.slice(told, open),
    ...paragraphs.slice(open + title + 1),
  ]
}

/** Footnotes stand at the end of their side, in the order of their marks. */
function notesOf(paragraphs: readonly Paragraph[]): Classified[] {
  return paragraphs
    .flatMap((paragraph) => paragraph.notes ?? [])
    .map((paragraph) => ({ paragraph, section: 'other', kind: 'paragraph', group: null }))
}

interface BuiltBlocks {
  blocks: Block[]
  /** Without a block of substance. */
  isEmpty: boolean
  leftovers: FoundLeftover[]
}

function buildBlocks(classified: readonly Classified[], language: Language): BuiltBlocks {
  const built = classified.map((item, at) => ({
    block: toBlock(item, `${language}${String(at + 1)}`),
    lines: item.paragraph.lines,
  }))
  const leftovers = findLeftovers(built)
  return {
    blocks: built.map(({ block }) => withStruck(block, leftovers)),
    isEmpty: !classified.some(({ kind }) => kind !== 'letterhead'),
    leftovers,
  }
}

function toBlock({ paragraph, section, kind, group }: Classified, id: string): Block {
  const doubtful = paragraph.lines.flatMap((line) => line.doubtful ?? [])
  const isBulleted = kind === 'paragraph' && isBullet(paragraph.marker)
  const text = foldSpace(paragraph.text)
  const spaces = findSpaces(
    text,
    paragraph.lines.flatMap((line) => line.spaced ?? []),
  )
  return {
    id,
    section,
    kind,
    group,
    text,
    at: placesOf(paragraph),
    ...(doubtful.length > 0 && { doubtful }),
    ...(spaces.length > 0 && { spaces }),
    ...(isBulleted && { bulleted: true }),
  }
}

/** One place a page, one box a line. */
function placesOf(paragraph: Paragraph): Block['at'] {
  const pages = new Map<number, Box[]>()
  for (const { at } of paragraph.lines) {
    if (at !== null) pages.set(at.page, [...(pages.get(at.page) ?? []), at.box])
  }
  return pages.size === 0 ? null : [...pages].map(([page, boxes]) => ({ source: 0, page, boxes }))
}
