import { sideOf } from '../../notice/block-text.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Block, Language } from '../../notice/report.ts'
import { hitsBefore, hitsBehind, hitsWithin } from '../../marks/beside.ts'
import { readNumbers } from '../../marks/numbers.ts'
import type { CheckInput } from '../check.ts'
import { againstHeader, type RestatedReport } from './restated-facts.ts'

/** So near stand the words that say who leads, in letters: those behind people stand farther off in French. */
const near = { leads: 40, elsewhere: 50, follows: 80 } as const
/** "Three very able analysts": so many words may stand between a number and its people. */
const mostBetween = 2

/** So many letters of a sentence hold the post that it begins with: "Its Deputy Section Head", « La/Le chef ». */
const opening = 40

/**
 * Another post than the title's at the head of the sentence: "The Head of Division leads 42 staff members". Its words,
 * and what it is the head of.
 */
function namedFirst(passage: Passage, place: number): string[] {
  const { text } = passage
  const start = Math.max(
    0,
    ...['. ', '! ', '? '].map((end) => text.lastIndexOf(end, place - 1) + 2).filter((at) => at > 1),
  )
  if (!opens[passage.language].test(text.slice(start, place))) return []
  const [leader] = hitsWithin(passage, 'leaders', start, Math.min(place, start + opening))
  if (leader === undefined) return []
  const [, of] = ofWhat[passage.language].exec(text.slice(leader.end, place)) ?? []
  return [text.slice(leader.start, leader.end), ...(of === undefined ? [] : [of])]
}

/** An article, and words with a capital before an English post. */
const opens: Record<Language, RegExp> = {
  en: /^(?:The|Their|Its|A) \p{Lu}/u,
  fr: /^(?:La\/Le|Le\/La|La|Le|L['’]|Sa|Son|Un|Une)(?!\p{L})/u,
}
const ofWhat: Record<Language, RegExp> = {
  en: /^ of (?:the |an? )?(\p{L}+)/u,
  fr: /^(?:\p{L}*) (?:de (?:la |l['’])?|du |des |d['’])(\p{L}+)/u,
}

/** Numbers of people led in the text that are neither the direct nor the indirect reports, nor both together. */
export function ledPeople(input: CheckInput, block: Block, language: Language): RestatedReport<'reports'>[] {
  const fields = sideOf(input.notice, language)?.fields
  const [direct, indirect] = [fields?.directReports ?? null, fields?.indirectReports ?? null]
  if (
    direct === null ||
    block.id === direct.block ||
    block.id === indirect?.block ||
    !['summary', 'accountabilities', 'interrelationships'].includes(block.section)
  )
    return []
  const right = new Set([direct.value, indirect?.value ?? 0, direct.value + (indirect?.value ?? 0)])
  const passage = input.passage(block)
  const counted = countsOf(passage)
  const title = fields?.title?.value.toLowerCase() ?? ''
  return counted.flatMap(({ start, end, count }): RestatedReport<'reports'>[] => {
    const together = counted
      .filter((other) => !/[.;]/u.test(block.text.slice(Math.min(start, other.start), Math.max(start, other.start))))
      .reduce((sum, other) => sum + other.count, 0)
    if (right.has(count) || right.has(together)) return []
    if (namedFirst(passage, start).some((word) => !title.includes(word.toLowerCase()))) return []
    if (!says(passage, 'leads', start) && !says(passage, 'follows', end)) return []
    return [
      againstHeader(input, language, block, { start, end }, direct, 'reports', {
        text: block.text.slice(start, end),
        stated: direct.value,
      }),
    ]
  })
}

/** "two analysts", « trois assistants » who are not somebody else's, wherever they stand. */
function countsOf(passage: Passage): { start: number; end: number; count: number }[] {
  const { words } = passage
  const people = passage.hits('staff')
  return readNumbers(passage).flatMap(({ start, end, values, sure, duration }) => {
    if (!sure || duration !== null) return []
    const next = words.findIndex((word) => word.start >= end)
    const counted = people.find(({ first }) => next >= 0 && first >= next && first <= next + mostBetween)
    const between = words.slice(next, (counted?.last ?? next) + 1)
    return counted === undefined ||
      between.some(({ gap }) => gap !== '') ||
      hitsWithin(passage, 'other-posts', end, counted.start).some(({ row }) => row.concept === 'other') ||
      says(passage, 'elsewhere', start)
      ? []
      : [{ start, end: counted.end, count: Number(values[0]) }]
  })
}

/** Whether words of leading stand near a place, in its clause: behind it those that follow people, else in front. */
function says(passage: Passage, value: keyof typeof near, place: number): boolean {
  const hits = value === 'follows' ? hitsBehind : hitsBefore
  return hits(passage, 'leading', place, near[value]).some(({ row }) => row.value === value)
}
