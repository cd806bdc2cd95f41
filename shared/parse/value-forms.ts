import type { Hit } from '../lexicon/lexicon.ts'
import type { Language } from '../notice/report.ts'
import { parseGrade, type GradeRules } from '../values/grade.ts'
import { longest } from './line-lengths.ts'
import type { ProfileIndex } from './profile-index.ts'

/** What a line of a header is where no label says it. */
export type LineForm =
  'location' | 'salary' | 'grade' | 'reference' | 'schedule' | 'body' | 'banner' | 'address' | 'page'

/** Signs, but for the places. Each is twice what the longest has that public notices print. */
const most = {
  /** A band of two grades with their word. */
  grades: 30,
  /** The code of a requisition with its year and post. */
  code: 40,
  /** A number shorter than this is no code. */
  shortCode: 5,
  /** Of words beside a sum: "from … to … gross". */
  lettersBesidePay: 24,
  /** Places of one post, each with its province. */
  places: 24,
} as const

/** What a line says, told by its look alone; null where it may be anything, a title above all. */
export function formOf(text: string, index: ProfileIndex): LineForm | null {
  const { profile } = index
  if (text.length > longest.labelledLine) return null
  if (pageNumber.test(text)) return 'page'
  if (isAddress(text)) return 'address'
  if (isBanner(text, index)) return 'banner'
  if (isGradeLine(text, profile.gradePattern)) return 'grade'
  if (isCode(text)) return 'reference'
  if (isPay(text, index)) return 'salary'
  if (isWorkTime(text, index)) return 'schedule'
  if (isPlaces(text, index)) return 'location'
  return isBody(text, index) ? 'body' : null
}

/** Hits of a table in a line that may be in either language. */
function hitsIn(text: string, { hitsOf }: ProfileIndex, table: string, language?: Language): readonly Hit[] {
  const languages = language === undefined ? (['en', 'fr'] as const) : [language]
  return languages.flatMap((each) => hitsOf(text, each).get(table) ?? [])
}

/** "- 3 -", "Page 1 of 3". */
const pageNumber = /^[-–—|]?\s?(?:page\s|p\.\s?)?\d{1,3}(?:\s?(?:\/|of|de|sur)\s?\d{1,3})?\s?[-–—|]?$/iu

/** A street, a postal code, a telephone, a link: where somebody is reached. */
export function isAddress(text: string): boolean {
  if (/https?:\/\/|www\.|[\p{L}\d._-]+@[\p{L}\d-]+\./iu.test(text)) return true
  if (/^(?:tel|tél|phone|fax|téléphone|telephone)\b/iu.test(text)) return true
  const street =
    /(?<!\p{L})(?:street|avenue|ave|boulevard|blvd|road|drive|square|lane|rue|route|chemin|quai|promenade|allée|cours|p\.?\s?o\.?\s?box|b\.?\s?p\.?|case postale|suite|cedex|strasse|straat|laan)(?!\p{L})/iu
  return /\d/u.test(text) && street.test(text)
}

/** Nothing but what a page says above a title, with a number, a date or who is meant behind it. */
export function isBanner(text: string, index: ProfileIndex): boolean {
  const first = hitsIn(text, index, 'banners').toSorted((a, b) => a.start - b.start || b.end - a.end)[0]
  if (first === undefined) return false
  const before = text.slice(0, first.start).trim()
  const after = text.slice(first.end).replace(/^[\s.:–—|-]+/u, '')
  if (before !== '') return /recru|hir|look|seek|recherch/iu.test(text.slice(first.start, first.end)) && after === ''
  return (
    after === '' ||
    isNumbered(after) ||
    /^(?:for|to|open|pour|à|ouvert)\b/iu.test(after) ||
    hitsIn(after, index, 'banners').some(({ start }) => start === 0)
  )
}

/** "No. 2027/12", "VN 27-14": a number behind the name of a paper. */
function isNumbered(text: string): boolean {
  return /^(?:(?:n[°o]\.?|no\.|number|numéro|ref\.?|réf\.?|#)[:\s]{0,3})?(?:[A-Z]{1,8}[\s/_.-]{0,2})?\d[\p{L}\d\s/_.-]{0,24}$/u.test(
    text,
  )
}

/** One grade or a band of grades and nothing else. */
export function isGradeLine(text: string, pattern: string): boolean {
  if (text.length > most.grades || !/\d|\b[IV]+\b|\bNO-?[A-E]\b/u.test(text)) return false
  const grade = `(?:${pattern})`
  const word = '(?:grade|level|niveau|classe|class|band)?'
  return new RegExp(
    String.raw`^[(\[]?${word}\s*:?\s*${grade}(?:\s?(?:[-–/,]|to|à|ou|or|et|and)\s?${grade}){0,4}[)\]]?$`,
    'iu',
  ).test(text)
}

/** A code with a number of three digits or more: "LMP-HB-2027-41", no date and no sum. */
export function isCode(text: string): boolean {
  const code = text.replace(/^(?:n[°o]\.?|no\.|ref\.?|réf\.?|#)\s*:?\s*/iu, '')
  return (
    /^(?=\S*\d{2})[\p{Lu}\d]+(?:[-/_.][\p{Lu}\d()]+)*$/u.test(code) &&
    /\d{3}/u.test(code) &&
    code.length >= most.shortCode &&
    code.length <= most.code &&
    !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d{2}$/u.test(code)
  )
}

/** A sum or two with their money, and little else. */
function isPay(text: string, index: ProfileIndex): boolean {
  if (!/\d[\d\s.,’'\u00A0\u202F]*\d{3}|\d{2}[.,]\d{2}/u.test(text)) return false
  const money = hitsIn(text, index, 'currencies')
  if (money.length === 0) return false
  const said = [...money, ...hitsIn(text, index, 'pay-periods')]
  const others = said
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return others.replace(/\([^()]*\)|\P{L}+/gu, '').length <= most.lettersBesidePay
}

/** "Full-time", "35 hours per week", « 80–100 % ». */
function isWorkTime(text: string, index: ProfileIndex): boolean {
  if (text.length > longest.shortLine) return false
  if (
    /^\d{1,3}(?:[.,]\d{1,2})?\s?(?:%\s?)?(?:(?:[-–/]|to|à)\s?\d{1,3}(?:[.,]\d{1,2})?\s?)?(?:%|hours?\b|heures?\b|h\b|hrs?\b)/iu.test(
      text,
    )
  )
    return true
  if (/\d\s?(?:h|hrs?|hours|heures)\s?(?:\/|per|a|par)\s?(?:week|semaine)/iu.test(text)) return !/[.;]$/u.test(text)
  return hitsIn(text, index, 'work-times').some(({ start }) => start === 0)
}

/** Names of places alone, of which half at least are known: "Yarmouth (Nova Scotia), Rimouski (Québec)". */
function isPlaces(text: string, index: ProfileIndex): boolean {
  if (/[.:!?]$/u.test(text) || /\d/u.test(text)) return false
  if (isPlace(text, index)) return true
  const parts = text.split(/[,;/|()&]|\s[-–—]\s|\s(?:and|et|or|ou)\s/u).flatMap((part) => part.trim() || [])
  if (parts.length > most.places) return false
  // "Switzerland-Geneva", and not the halves of « Royaume-Uni ».
  const known = parts.filter((part) => isPlace(part, index) || part.split(/[-–]/u).some((half) => isPlace(half, index)))
  return (
    known.length > 0 &&
    known.length * 2 >= parts.length &&
    parts.every((part) => known.includes(part) || name.test(part))
  )
}

/** Up to four words with capitals: a town that no table has. */
const name = /^\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:de|du|des|la|le|of)\s)?\p{Lu}[\p{L}’'.-]*){0,3}$/u

/** The name of one place, whole. */
function isPlace(part: string, index: ProfileIndex): boolean {
  const name = part.replace(/^(?:the|la|le|les|en|au|aux|à|in)\s/iu, '').replace(/[.\s]+$/u, '')
  const hits = [part, name].flatMap((text) =>
    hitsIn(text, index, 'places').filter(({ start, end }) => start === 0 && end >= text.replace(/[.\s]+$/u, '').length),
  )
  return hits.length > 0
}

/** The name of a public body or of a part of one, and of no post: "Office Manager" is one. */
export function isBody(text: string, index: ProfileIndex): boolean {
  if (/[.:;!?]$/u.test(text) || !/^\p{Lu}/u.test(text) || /\d{3}/u.test(text)) return false
  const [english, french] = (['en', 'fr'] as const).map((language) => hitsIn(text, index, 'public-bodies', language))
  const [inEnglish, inFrench] = [occupationsIn(text, index, 'en'), occupationsIn(text, index, 'fr')]
  if (french?.[0]?.start === 0 && (inEnglish.length === 0 || inFrench.length > 0)) return inFrench[0]?.start !== 0
  if (english === undefined || english.length === 0) return false
  if (
    /^(?:Office|Department|Ministry|Directorate|Bank|Bureau|Court|City|Town|Government)\b.* of\b|^(?:Office|Department|Ministry|Directorate|City|Town|Municipality|Government|University|Bank|Bureau|Court) (?:of|for)\b/u.test(
      text,
    )
  )
    return true
  return inEnglish.length === 0 && inFrench.length === 0
}

/** The one place that a line says the post is in: "for its Legal Department, in Namur". */
export function placeNamedIn(text: string, index: ProfileIndex): { start: number; end: number } | null {
  const named = hitsIn(text, index, 'places').filter(
    ({ start, row }) =>
      row.value === 'town' &&
      /\p{Lu}/u.test(text[start] ?? '') &&
      /(?:^|\s)(?:in|at|à|au)\s$/iu.test(text.slice(0, start)),
  )
  const [first] = named
  return first !== undefined && named.every(({ start }) => start === first.start) ? first : null
}

export function occupationsIn(text: string, index: ProfileIndex, language: Language): readonly Hit[] {
  return hitsIn(text, index, 'occupations', language)
}

/** A grade that a title has behind it, in brackets or behind a hyphen, with where it stands. */
export function gradeBehind(title: string, rules: GradeRules): { written: string; start: number; end: number } | null {
  for (const match of title.matchAll(/[([]([^()[\]]{1,40})[)\]]/gu)) {
    const written = (match[1] ?? '').trim()
    if (isGradeLine(written, rules.gradePattern) && parseGrade(written, rules) !== null)
      return { written, start: match.index, end: match.index + match[0].length }
  }
  const tail =
    /(?:\s[-–—|]|,)?\s((?:(?:grade|level|niveau|classe)\s)?\p{Lu}{1,5}[-.]?\d{1,2}(?:\s?[-–/]\s?(?:\p{Lu}{1,5}[-.]?)?\d{1,2})?)$/u.exec(
      title,
    )
  return tail?.[1] !== undefined && isGradeLine(tail[1], rules.gradePattern)
    ? { written: tail[1], start: tail.index, end: title.length }
    : null
}
