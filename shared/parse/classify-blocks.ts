import type { Block, Language, SectionId } from '../notice/report.ts'
import { isOfThePost, isPendingBudget } from './budget-status.ts'
import type { Classified } from './classified.ts'
import { classifyHeader } from './classify-header.ts'
import { isNear } from './edit-distance.ts'
import { isCapitals } from './match-heading.ts'
import { isBullet, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { parseReports } from '../values/reports.ts'
import { isBareLabel, labelled } from './label-and-value.ts'
import { isThirdLanguage } from './third-language.ts'
import { splitGlued, splitHeaderLines } from './split-header-lines.ts'
import { longest } from './line-lengths.ts'
import { opensSection, placeUnder, type Heads, type Place } from './head.ts'
import { headingOf, senseOf } from './sense-line.ts'

/** Letters of a heading in which a slip is forgiven: a shorter one is too near to other words. */
const fewestWithSlip = 8
/**
 * A heading of unknown words: its letters and its words at most, and the letters of a text from which on what follows
 * is one, however long the heading is.
 */
const freeHeading = { letters: 100, words: 10, followed: 60 }

/** Section, kind and group of each paragraph of one side; `heads` are its headings where the form is not known. */
export function classifyBlocks(
  paragraphs: readonly Paragraph[],
  index: ProfileIndex,
  language: Language,
  heads: Heads | null = null,
): Classified[] {
  const firstHeading = paragraphs.findIndex((paragraph) =>
    heads === null ? headingOf(paragraph, index) !== null : opensSection(heads.get(paragraph)),
  )
  const headerEnd = firstHeading < 0 ? headerWithoutHeading(paragraphs, index) : firstHeading
  const header = splitHeaderLines(paragraphs.slice(0, headerEnd), index, language)
  return [
    ...classifyHeader(header, index, language, heads),
    ...classifyBody(paragraphs.slice(headerEnd), index, language, heads),
  ]
}

/** Paragraphs: a label further down is one within the text. */
const longestHeader = 30

/** Where no section is headed, the header goes down to its last label near the top. */
function headerWithoutHeading(paragraphs: readonly Paragraph[], index: ProfileIndex): number {
  return paragraphs.slice(0, longestHeader).findLastIndex(({ text }) => senseOf(text, index).shortLabel !== null) + 1
}

/** Words: a shorter line of words of the letterhead may be of the text ("International Staff"). */
const fewestOfLetterhead = 4

function classifyBody(
  body: readonly Paragraph[],
  index: ProfileIndex,
  language: Language,
  heads: Heads | null,
): Classified[] {
  const classified: Classified[] = []
  let place: Place = { section: 'other', group: null }
  const paragraphs = joinReports(
    body.flatMap((paragraph) =>
      paragraph.text.length < longest.statement && isReportLine(paragraph.text, index)
        ? splitGlued(paragraph, index, language)
        : [paragraph],
    ),
    index,
    language,
  )
  paragraphs.forEach((paragraph, at) => {
    if (senseOf(paragraph.text, index).isLetterhead && paragraph.text.split(' ').length >= fewestOfLetterhead) {
      classified.push({ paragraph, section: 'header', kind: 'letterhead', group: null })
      return
    }
    if (isThirdLanguage(paragraph.text)) {
      classified.push({ paragraph, section: 'other', kind: kindOf(paragraph, index), group: null })
      return
    }
    const head = heads?.get(paragraph)
    if (head !== undefined) {
      place = placeUnder(head, place)
      const isHeading = head.by !== 'lead-in'
      classified.push({
        paragraph,
        section: place.section,
        kind: isHeading ? 'heading' : kindOf(paragraph, index),
        group: isHeading ? null : place.group,
      })
      return
    }
    const heading =
      (heads === null ? headingOf(paragraph, index) : null) ?? numberedHeading(paragraph, index, place.section)
    if (heading !== null) {
      place = { section: heading.section, group: heading.group }
      classified.push({ paragraph, section: place.section, kind: 'heading', group: null })
      return
    }
    const group = groupOf(paragraph, index, place.section)
    if (group !== null) {
      place = { ...place, group }
      classified.push({ paragraph, section: place.section, kind: 'heading', group: null })
      return
    }
    const sub = isSubheading(paragraph, paragraphs[at + 1], index, place.section)
    if (sub && index.freeHeadings.has(place.section)) place = { ...place, group: paragraph.text.replace(/\s*:$/u, '') }
    classified.push({
      paragraph,
      section: place.section,
      kind: sub ? 'heading' : kindOf(paragraph, index),
      group: sub ? null : place.group,
    })
  })
  return classified
}

function isReportLine(text: string, index: ProfileIndex): boolean {
  const field = senseOf(text, index).label()?.field
  return field === 'directReports' || field === 'indirectReports'
}

/** "Direct reports:" and its number on the next line, as narrow columns break it. */
function joinReports(paragraphs: readonly Paragraph[], index: ProfileIndex, language: Language): Paragraph[] {
  const joined: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = joined.at(-1)
    const isNumber =
      last !== undefined &&
      isReportLine(last.text, index) &&
      isBareLabel(last.text, index) &&
      isReportValue(paragraph, index)
    if (isNumber) joined[joined.length - 1] = labelled(last, paragraph, index, language)
    else joined.push(paragraph)
  }
  return joined
}

/** Characters: a number of reports, with a word or two. */
const longestNumber = 30

/** A number or "N/A", and not the next section's heading or the next label with its own. */
function isReportValue(paragraph: Paragraph, index: ProfileIndex): boolean {
  return (
    paragraph.text.length <= longestNumber &&
    parseReports(paragraph.text, index.profile.none) !== null &&
    headingOf(paragraph, index) === null &&
    !/^\d{1,2}\s*[.)]\s+\p{L}/u.test(paragraph.text) &&
    senseOf(paragraph.text, index).label() === null
  )
}

/** A heading of unknown words, told by its number and its capitals: "4. WORKING RELATIONS" after section 3. */
function numberedHeading(
  paragraph: Paragraph,
  index: ProfileIndex,
  current: SectionId,
): { section: SectionId; group: null } | null {
  const match = /^(\d{1,2})\s*[.)]\s+(.{4,90})$/u.exec(paragraph.text)
  if (match === null || !isCapitals(match[2] ?? '') || /[.;]$/u.test(paragraph.text)) return null
  const sections = index.profile.sections
  const now = sections.findIndex((section) => section.id === current)
  const next = sections.findIndex((section) => section.number === Number(match[1]))
  return next > now ? { section: sections[next]?.id ?? 'other', group: null } : { section: 'other', group: null }
}

function groupOf(paragraph: Paragraph, index: ProfileIndex, section: SectionId): string | null {
  if (paragraph.text.length > longest.shortLine || /[.;]$/u.test(paragraph.text)) return null
  const words = index.wordsOf(paragraph.text)
  const here = index.groups.filter((form) => form.section === section)
  // A slip of the pen in « ACQUIS ESSENTIELS » makes no other heading of it.
  return (
    (
      here.find((form) => form.words === words) ??
      here.find(
        (form) =>
          words.length >= fewestWithSlip &&
          form.words.length >= fewestWithSlip &&
          isCapitals(paragraph.text) &&
          isNear(form.words, words),
      )
    )?.group ?? null
  )
}

/**
 * A line of its own that heads what follows: known, set as a heading, or, where the profile says so, any short line
 * above a text.
 */
function isSubheading(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  index: ProfileIndex,
  section: SectionId,
): boolean {
  // Numbers of the parts of a section, printed by Word: "3.1", "a)".
  const bare = paragraph.text.replace(
    /^(?:\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)])\s+/u,
    '',
  )
  const text = paragraph.heading === null ? paragraph.text : bare
  if (text.length > freeHeading.letters) return false
  const words = index.wordsOf(bare)
  if (index.subheadings.some((form) => form.section === section && form.words === words)) return true
  if (isBullet(paragraph.marker) || /[.;,]$/u.test(text) || !/^[\p{Lu}«"“\d]/u.test(text)) return false
  if (paragraph.heading !== null) return true
  if (!index.freeHeadings.has(section) || next === undefined) return false
  const isFollowed = isBullet(next.marker) || next.text.length > Math.min(freeHeading.followed, text.length)
  return isFollowed && /\p{L}{3}/u.test(text) && !/[!?]$/u.test(text) && text.split(' ').length <= freeHeading.words
}

function kindOf(paragraph: Paragraph, index: ProfileIndex): Block['kind'] {
  if (
    paragraph.text.length < longest.line &&
    paragraph.marker === null &&
    isPendingBudget(paragraph.text, index) &&
    isOfThePost(paragraph.text, index)
  )
    return 'banner'
  // A lead-in that a converter made a list item is none.
  if (isBullet(paragraph.marker)) return paragraph.text.endsWith(':') ? 'paragraph' : 'item'
  // No paragraph begins with a small letter, but for an address: an entry whose sign was drawn, or lost by a converter.
  if (paragraph.marker !== null || /^(?!https?:|www\.)\p{Ll}.*[;.]$/su.test(paragraph.text)) return 'item'
  return paragraph.listed && paragraph.text.length < longest.entry ? 'item' : 'paragraph'
}
