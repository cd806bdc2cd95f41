import type { Passage } from '../../analysis/passage.ts'
import type { Hit } from '../../lexicon/lexicon.ts'
import { hitRightBefore, hitRightBehind, hitsBefore, hitsWithin } from '../../marks/beside.ts'
import { sideOf } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { readNumbers } from '../../marks/numbers.ts'
import { dayAfter, findDates } from '../../values/date.ts'
import type { CheckInput, Place, ReportOf } from '../check.ts'
import { blockOf, valueMarks } from '../parts/field-values.ts'

/** What the text says (`text`, its words), and what the header does; `deadline` a day in ISO form. */
export interface Restated {
  reports: { text: string; stated: number }
  grade: { text: string; stated: string }
  reference: { text: string; stated: string }
  deadline: { text: string; stated: string }
  clearance: { text: string; stated: string }
  posts: { text: string; stated: number }
}
export type RestatedReport<Message extends keyof Restated> = ReportOf<Message, Restated[Message]>

/** A report on words of the text that contradict what the header states. */
export function againstHeader<Message extends string, Told>(
  input: CheckInput,
  language: Language,
  block: Block,
  place: Omit<Place, 'block'>,
  stated: { value: unknown; text: string; block: string },
  message: Message,
  values: Told,
): ReportOf<Message, Told> {
  const ids = [...new Set([block.id, ...blockOf(input, stated)])]
  return {
    message,
    values,
    en: language === 'en' ? ids : [],
    fr: language === 'fr' ? ids : [],
    marks: [{ block: block.id, ...place }, ...valueMarks(input, stated)],
  }
}

/** So near a grade stands what says whose it is, in letters: further before it than behind. */
const gradeNear = { before: 25, behind: 12 } as const

/** A grade of the post in the text that is none of the header's. */
export function otherGrade(input: CheckInput, block: Block, language: Language): RestatedReport<'grade'>[] {
  const grade = sideOf(input.notice, language)?.fields.grade ?? null
  if (grade === null) return []
  const positions = sideOf(input.notice, language)?.fields.positions ?? []
  // A post that the notice tells apart has a grade of its own, and its line is compared with the header elsewhere.
  if (positions.some((position) => position.block === block.id)) return []
  const own = new Set(
    [grade.value, ...positions.flatMap((position) => position.grade ?? [])].flatMap(({ min, max }) => [
      fold(min),
      fold(max),
    ]),
  )
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${input.profile.gradePattern})(?![\\p{L}\\p{N}])`, 'gu')
  return [...block.text.matchAll(pattern)].flatMap((match): RestatedReport<'grade'>[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const passage = input.passage(block)
    const isOfPost = hitsWithin(passage, 'post-words', start - gradeNear.before, end + gradeNear.behind).length > 0
    if (own.has(fold(match[0])) || !isOfPost || isOfAnother(passage, start)) return []
    const stated = grade.value.min === grade.value.max ? grade.value.min : `${grade.value.min}-${grade.value.max}`
    return [againstHeader(input, language, block, { start, end }, grade, 'grade', { text: match[0], stated })]
  })
}

/** Whether the sentence of a place speaks of the grade of another post, or of one that may come later. */
function isOfAnother(passage: Passage, place: number): boolean {
  const { text } = passage
  const from = place - (/[^.!?;]*$/u.exec(text.slice(0, place))?.[0].length ?? 0)
  const to = place + (/^[^.!?;]*/u.exec(text.slice(place))?.[0].length ?? 0)
  return hitsWithin(passage, 'other-posts', from, to).some(({ row }) => row.value !== 'post')
}

function fold(grade: string): string {
  return grade.toUpperCase().replace(/[\s.-]/gu, '')
}

export function otherReference(input: CheckInput, block: Block, language: Language): RestatedReport<'reference'>[] {
  const reference = sideOf(input.notice, language)?.fields.reference ?? null
  if (reference === null) return []
  const own = new Set(sideOf(input.notice, language)?.fields.positions.map((position) => position.reference))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${input.profile.referencePattern})(?![\\p{L}\\p{N}])`, 'giu')
  return [...block.text.matchAll(pattern)].flatMap(({ 0: written, index: start }): RestatedReport<'reference'>[] => {
    const isCalled = hitRightBefore(input.passage(block), 'reference-words', start, /^[\s.:(]*$/u) !== undefined
    return written === reference.value || own.has(written) || !isCalled
      ? []
      : [
          againstHeader(input, language, block, { start, end: start + written.length }, reference, 'reference', {
            text: written,
            stated: reference.value,
          }),
        ]
  })
}

/** How many posts the text offers, where the header says another number. */
export function otherPosts(input: CheckInput, block: Block, language: Language): RestatedReport<'posts'>[] {
  const posts = sideOf(input.notice, language)?.fields.posts ?? null
  if (posts === null) return []
  const passage = input.passage(block)
  if (passage.hits('offers').length === 0) return []
  return readNumbers(passage).flatMap(({ start, end, values, sure, duration }): RestatedReport<'posts'>[] => {
    const last = sure && duration === null ? endOfOffer(passage, end) : null
    if (last === null || Number(values[0]) === posts.value) return []
    return [
      againstHeader(input, language, block, { start, end: last }, posts, 'posts', {
        text: block.text.slice(start, last),
        stated: posts.value,
      }),
    ]
  })
}

/** Where an offer ends that begins with a number before a place: "three similar posts are to be filled". */
function endOfOffer(passage: Passage, place: number): number | null {
  const one = /^\s(?:\p{L}+\s)?$/u
  const counted = hitRightBehind(passage, 'post-words', place, one)
  if (counted?.row.value !== 'post') return null
  const are = hitRightBehind(passage, 'auxiliaries', counted.end, /^\s$/u)
  const end = are?.row.concept === 'be' ? are.end : counted.end
  // French sets « vacants » right behind the posts, English "vacant" before them as well.
  return hitRightBehind(passage, 'offers', end, /^\s$/u)?.end ?? (isOffer(passage, place, counted) ? counted.end : null)
}

/** "Two vacant posts": the one word between a number and its posts. */
function isOffer(passage: Passage, place: number, counted: Hit): boolean {
  return hitsWithin(passage, 'offers', place, counted.start).some(({ row }) => row.concept === 'vacant')
}

/** So far before a date, in letters, stands what says that one may apply until then. French needs more of them. */
const closingWithin: Record<Language, number> = { en: 40, fr: 60 }
/** So far before that stand the applications that are to be sent. */
const applicationsWithin = 60

/** Whether the words before a date say that one may apply until then. */
function closesApplications(passage: Passage, date: number): boolean {
  const near = closingWithin[passage.language]
  const isLimited = hitsBefore(passage, 'until', date, near).length > 0
  return hitsBefore(passage, 'closing', date, near).some(({ row: { value }, start }) => {
    if (value === 'date') return true
    if (value === 'apply') return isLimited
    const isSent = value === 'received' || (value === 'accepted' && isLimited)
    const before = isSent ? hitsBefore(passage, 'closing', start, applicationsWithin) : []
    return before.some(({ row }) => row.value === 'application')
  })
}

/** A closing date in the text that is not the header's; "before the 21st" is the 20th. */
export function otherDeadline(input: CheckInput, block: Block, language: Language): RestatedReport<'deadline'>[] {
  const deadline = sideOf(input.notice, language)?.fields.deadline ?? null
  const passage = input.passage(block)
  if (deadline === null || deadline.value.ambiguous === true || passage.hits('closing').length === 0) return []
  return findDates(block.text, { lexicon: input.analysis.lexicon, dayFirst: input.profile.dayFirst }).flatMap(
    ({ date, ambiguous, start, end }): RestatedReport<'deadline'>[] => {
      const isBefore = hitRightBefore(passage, 'until', start, /^\s*(?:the\s)?$/u)?.row.value === 'before'
      const isDayAfter = isBefore && date === dayAfter(deadline.value.date)
      if (ambiguous || date === deadline.value.date || isDayAfter || !closesApplications(passage, start)) return []
      return [
        againstHeader(input, language, block, { start, end }, deadline, 'deadline', {
          text: block.text.slice(start, end),
          stated: deadline.value.date,
        }),
      ]
    },
  )
}

/** Whether the words beside the name of a clearance ask for it. */
function asksForClearance(passage: Passage, start: number, end: number): boolean {
  const before = hitRightBefore(passage, 'clearance-words', start, /^\s?["“«(]?\s?$/u)
  const behind = hitRightBehind(passage, 'clearance-words', end, /^["”)]?(?:\s\([^)]{1,20}\))?\s$/u)
  // French never sets the word behind the name.
  const isBehind = passage.language === 'en' && behind !== undefined && behind.row.value !== 'before'
  return isBehind || (before !== undefined && before.row.value !== 'behind')
}

/** A clearance that the text requires and that is not the header's. */
export function otherClearance(input: CheckInput, block: Block, language: Language): RestatedReport<'clearance'>[] {
  const clearance = sideOf(input.notice, language)?.fields.clearance ?? null
  const passage = input.passage(block)
  if (clearance === null || passage.hits('clearance-words').length === 0) return []
  const forms = input.profile.clearances
    .flatMap(({ code, names }) => [code, ...names.en, ...names.fr].map((form) => ({ code, form })))
    .sort((a, b) => b.form.length - a.form.length)
  const taken: { start: number; end: number }[] = []
  return forms.flatMap(({ code, form }): RestatedReport<'clearance'>[] => {
    const start = block.text.indexOf(form)
    const end = start + form.length
    if (
      start < 0 ||
      /[\p{L}\p{N}]/u.test(`${block.text[start - 1] ?? ''}${block.text[end] ?? ''}`) ||
      taken.some((other) => start < other.end && other.start < end)
    )
      return []
    taken.push({ start, end })
    if (code === clearance.value || !asksForClearance(passage, start, end)) return []
    return [
      againstHeader(input, language, block, { start, end }, clearance, 'clearance', {
        text: form,
        stated: clearance.value,
      }),
    ]
  })
}
