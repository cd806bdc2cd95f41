import type { Language, SectionId } from '../notice/report.ts'
import { headingNumber, type GeneralHeading } from './general-headings.ts'
import type { Head, Heads } from './head.ts'
import { sectionByContent } from './section-by-content.ts'
import { generalHeadingOf, isCapitals } from './match-heading.ts'
import { isBareLabel } from './label-and-value.ts'
import { pairHeads } from './pair-heads.ts'
import { isBullet, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { headingOf, senseOf } from './sense-line.ts'

/** Characters: the longest heading that we know has 79. */
const longestHead = 100
/** Words of a line that stands like a heading and is set like any other: more of them make a sentence. */
const mostPlainWords = 9
/** Characters from which on a passage is a text and no value of a label. */
const shortestText = 60

/**
 * Headings of both sides of a notice in no known form: by their words, by their look, and by what follows; one that
 * only stands like a heading where the other language has its counterpart. A heading whose words name no section gets
 * that of its counterpart, or of what it holds.
 */
export function tellHeadings(paragraphs: Record<Language, readonly Paragraph[]>, index: ProfileIndex): Heads {
  const heads = { en: candidates(paragraphs.en, index), fr: candidates(paragraphs.fr, index) }
  const lengths = { en: paragraphs.en.length, fr: paragraphs.fr.length }
  const pairs = pairHeads(heads.en, heads.fr, lengths)
  const paired = new Set(pairs.flatMap(({ en, fr }) => [en, fr]))
  for (const { en, fr } of pairs) {
    const held = [
      { head: en, language: 'en' as const },
      { head: fr, language: 'fr' as const },
    ].flatMap(({ head, language }) =>
      heldBy(head, heads[language], paragraphs[language]).map(({ text }) => ({ text, language })),
    )
    const section = agreedSection(en, fr) ?? (en.by === 'lead-in' ? null : sectionByContent(held, index.lexicon))
    const group = en.group ?? fr.group
    for (const head of [en, fr]) Object.assign(head, { section: section ?? head.section, group })
  }
  headByGroups(heads.en)
  headByGroups(heads.fr)
  return new Map(
    [...heads.en, ...heads.fr]
      .filter((head) => head.by !== 'place' || paired.has(head))
      .map((head) => [head.paragraph, head]),
  )
}

/** "Must have", "Nice to have": where nothing else heads what is asked, these do. */
function headByGroups(heads: readonly Head[]): void {
  if (heads.some(({ section }) => section === 'qualifications' || section === 'competencies')) return
  for (const head of heads)
    if (head.by === 'words' && head.section === null && head.group !== null) head.section = 'qualifications'
}

/** What the words of both say; where they say two things, a word that decides comes before one that only may. */
function agreedSection(en: Head, fr: Head): SectionId | null {
  if (en.section === fr.section) return en.section
  if (en.section === null || fr.section === null) return en.section ?? fr.section
  return en.isPart && !fr.isPart ? fr.section : en.section
}

/** The paragraphs under a heading, down to the next one. */
function heldBy(head: Head, heads: readonly Head[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const next = heads.find(({ at, by }) => at > head.at && by !== 'place')?.at ?? paragraphs.length
  return paragraphs.slice(head.at + 1, next)
}

/** From the last paragraph to the first: a heading is one by what follows, which may be a heading of a part. */
function candidates(paragraphs: readonly Paragraph[], index: ProfileIndex): Head[] {
  const heads: (Head | null)[] = paragraphs.map(() => null)
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const [paragraph, next] = [paragraphs[at], paragraphs[at + 1]]
    if (paragraph === undefined || next === undefined) continue
    if (isBullet(paragraph.marker) || paragraph.text.length > longestHead) continue
    const head =
      headOfData(paragraph, at, next, index) ?? headByWords(paragraph, at, index) ?? headByLook(paragraph, at, index)
    if (head !== null && isFollowed(head, next, heads[at + 1] ?? null, index)) heads[at] = head
  }
  // Above the first heading that is known stand the title and the key data: what is set apart there heads nothing.
  const first = heads.findIndex((head) => head?.by === 'words' && head.section !== 'header')
  // Behind the first text of all they are over: a line set apart there is no title any more.
  const text = paragraphs.findIndex((paragraph) => isText(paragraph, index))
  const begin = text < 0 ? first : Math.min(first, text)
  return heads.flatMap((head) => {
    if (head === null || (head.by !== 'words' && (first < 0 || head.at < begin))) return []
    // Below it nothing is key data.
    const isBelow = head.section === 'header' && first >= 0 && head.at > first
    return isBelow ? (headByWords(head.paragraph, head.at, index) ?? head) : head
  })
}

/** Some sentences, or a long one, and no line of key data. */
function isText({ text, marker }: Paragraph, index: ProfileIndex): boolean {
  return marker === null && text.length >= shortestText && /[.!?]$/u.test(text) && senseOf(text, index).label() === null
}

/** "General information" over the key data, or another line that is a label of the form and nothing else. */
function headOfData(paragraph: Paragraph, at: number, next: Paragraph, index: ProfileIndex): Head | null {
  const label = senseOf(paragraph.text, index).label()
  const general = generalHeadingOf(paragraph.text, index)
  const isBare = label?.field === 'bare' && label.valueStart >= paragraph.text.length
  const isOverData =
    label === null && general?.concepts.includes('information') === true && senseOf(next.text, index).label() !== null
  return isBare || isOverData
    ? { paragraph, at, section: 'header', group: null, isPart: false, concepts: general?.concepts ?? [], by: 'words' }
    : null
}

function headByWords(paragraph: Paragraph, at: number, index: ProfileIndex): Head | null {
  const known = headingOf(paragraph, index)
  const general = generalHeadingOf(paragraph.text, index)
  if (known === null && general === null) return null
  return {
    paragraph,
    at,
    section: known?.section ?? null,
    group: general?.group ?? known?.group ?? null,
    isPart: general !== null && headsPart(general),
    concepts: general?.concepts ?? [],
    by: general?.leadsIn === true ? 'lead-in' : 'words',
  }
}

function headByLook(paragraph: Paragraph, at: number, index: ProfileIndex): Head | null {
  const { text, marker } = paragraph
  const bare = text.replace(headingNumber, '')
  if (/[.;,]$|:\s*\S/u.test(bare) || !/^[\p{Lu}\p{N}«"“]/u.test(text) || !/\p{L}{3}/u.test(text)) return null
  if (senseOf(text, index).label() !== null) return null
  const isPlain = marker === null && text.split(' ').length <= mostPlainWords
  const by = isSetApart(paragraph) ? 'look' : isPlain ? 'place' : null
  return by && { paragraph, at, section: null, group: null, isPart: false, concepts: [], by }
}

/** Bold, a heading of the format, all capitals, or numbered; "13 June" is a value. */
function isSetApart({ text, bold, heading }: Paragraph): boolean {
  return (
    heading !== null ||
    bold ||
    isCapitals(text) ||
    /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}\.\d{1,2}|[IVX]{1,4}[.)])\s/u.test(text)
  )
}

/** A text, a list, a line of key data, or a heading of a part. A value of one line is none of these. */
function isFollowed(
  { paragraph, section, by }: Head,
  next: Paragraph,
  below: Head | null,
  index: ProfileIndex,
): boolean {
  if (next.marker !== null || next.text.length > Math.max(shortestText, paragraph.text.length)) return true
  if (below !== null && below.by !== 'place') return true
  const isSentence = /[.!?;]$/u.test(next.text)
  if (by === 'place') return isSentence && next.text.length > paragraph.text.length
  if (isSentence || next.text.endsWith(':')) return true
  const label = senseOf(next.text, index).label()
  if (label !== null && (section === 'header' || (label.colon && label.valueStart < next.text.length))) return true
  return by === 'words' && below !== null && !isBareLabel(paragraph.text, index)
}

const parts = new Set(['education', 'experience', 'knowledge', 'skill', 'language', 'technical-competency', 'modifier'])

function headsPart({ concepts }: GeneralHeading): boolean {
  return concepts.every((concept) => parts.has(concept))
}
