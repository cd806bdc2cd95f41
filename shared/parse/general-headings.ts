import type { Hit, Lexicon } from '../lexicon/lexicon.ts'
import { letterWords } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Language, SectionId } from '../notice/report.ts'

/** The groups that any form may have: what is asked of all, and what is an asset. */
type GeneralGroup = 'essential' | 'desirable'

/** What a heading says by its words alone, whoever wrote the notice. */
export interface GeneralHeading {
  /** Null where the words name a group and no section: "Essential:", « Atouts ». */
  section: SectionId | null
  group: GeneralGroup | null
  /** The concepts that name the section or the group: two headings that share one say the same. */
  concepts: readonly string[]
  language: Language
  /** The words are headings in both languages: "Qualifications". */
  neutral: boolean
  /** It has a verb and a colon: "The main duties are:" begins a list and is no heading. */
  leadsIn: boolean
}

/** Words. "Evidenced during the interview and the written test" has eight; a sentence of such words has more. */
const longestInWords = 10
/** Characters: none of the words that headings are made of is so long that ten of them need more. */
const longestInLetters = 110

/**
 * The section or group that a line heads by the words of `heading-words`: all of them must stand there. The first word
 * that names a section decides, before those that only may ("requirements", "information"). Numbers in front, remarks
 * in brackets and a colon behind count for nothing.
 */
export function generalHeading(text: string, lexicon: Lexicon): GeneralHeading | null {
  const bare = bareHeading(text)
  if (bare.length < 2 || bare.length > longestInLetters || /[.;,]$|\p{N}|:\s/u.test(bare)) return null
  const [en, fr] = [read(bare, lexicon, 'en'), read(bare, lexicon, 'fr')]
  const found = en ?? fr
  return found === null
    ? null
    : { ...found, neutral: en !== null && fr !== null, leadsIn: found.leadsIn && /:\s*$/u.test(text) }
}

/** Without number, signs, brackets and the endings that French writes in brackets. */
function bareHeading(text: string): string {
  return text
    .replace(headingNumber, '')
    .replace(/(?<=\p{L})\((?:\p{Ll}{1,4})\)/gu, '')
    .replace(/\s*[([][^)\]]*[)\]]/gu, ' ')
    .replace(/[\s:?!…–—-]+$/u, '')
    .trim()
}

/** "4.", "4.1", "IV.", "A.", "b)", "Section 2 –". */
export const headingNumber =
  /^(?:(?:section|partie|part)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4}(?=[.)\s-])|[A-Za-z](?=[.)]))\s*[.)\-–—:]?\s+/iu

function read(text: string, lexicon: Lexicon, language: Language): Omit<GeneralHeading, 'neutral'> | null {
  const words = letterWords(wordsOf(text))
  if (words.length === 0 || words.length > longestInWords) return null
  const hits = lexicon.find(text, wordsOf(text), language).get('heading-words') ?? []
  if (!words.every(({ start, end }) => hits.some((hit) => hit.start <= start && hit.end >= end))) return null
  const named = hits.filter(({ row }) => /^\p{L}/u.test(row.value))
  const decided = ['', '?', '??']
    .map((doubt) => named.find(({ row }) => doubtOf(row.value) === doubt))
    .find((hit) => hit)
  const grouped = hits.find(({ row }) => row.value.startsWith('='))
  if (decided === undefined && grouped === undefined) return null
  return {
    section: decided === undefined ? null : sectionOf(decided),
    group: grouped === undefined ? null : grouped.row.value === '=essential' ? 'essential' : 'desirable',
    concepts: [...new Set([...named, ...(grouped === undefined ? [] : [grouped])].map(({ row }) => row.concept))],
    language,
    leadsIn: hits.some(({ row }) => row.value === ':'),
  }
}

/** How readily a word leaves it to others what a heading is of. */
function doubtOf(value: string): string {
  return value.split(' ')[1] ?? ''
}

const sections: readonly SectionId[] = [
  'summary',
  'qualifications',
  'accountabilities',
  'interrelationships',
  'competencies',
  'contract',
  'application',
  'additional',
]

function sectionOf({ row }: Hit): SectionId | null {
  const [name] = row.value.split(' ')
  return sections.find((section) => section === name) ?? null
}
