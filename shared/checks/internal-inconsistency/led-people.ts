import { sideOf } from '../../notice/block-text.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Block, Language } from '../../notice/report.ts'
import { readNumbers } from '../../values/numbers.ts'
import type { CheckInput, Report } from '../check.ts'
import { againstHeader } from './restated-facts.ts'

/** So near stand the words that say who leads, in letters: those behind people stand farther off in French. */
const near = { leads: 40, elsewhere: 50, follows: 80 } as const
/** "Three very able analysts": so many words may stand between a number and its people. */
const mostBetween = 2

/** Another post at the head of the sentence: "The Head of Division leads 42 staff members". */
const someoneElse: Record<Language, RegExp> = {
  en: /^(?:The|Their|Its|A) (?:\p{Lu}\p{L}+ ){0,2}(Head|Director|Chief|Deputy|Manager|Coordinator|Supervisor|Secretary|Chair)\b(?: of (?:the |an? )?(\p{L}+))?/u,
  fr: /^(?:La\/Le|Le\/La|La|Le|L['’]|Sa|Son|Un|Une) ?(?:\p{L}+\/l[ea] )?(chef|direct|responsable|gestionnaire|coordonnat|secrétaire|président)(?:\p{L}* (?:de (?:la |l['’])?|du |des |d['’])(\p{L}+))?/iu,
}

function sentenceBefore(text: string, place: number): string {
  const from = text.slice(0, place)
  return from.slice(Math.max(0, ...['. ', '! ', '? '].map((end) => from.lastIndexOf(end) + 2).filter((at) => at > 1)))
}

/** Numbers of people led in the text that are neither the direct nor the indirect reports, nor both together. */
export function ledPeople(input: CheckInput, block: Block, language: Language): Report<'reports'>[] {
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
  return counted.flatMap(({ start, end, count }): Report<'reports'>[] => {
    const together = counted
      .filter((other) => !/[.;]/u.test(block.text.slice(Math.min(start, other.start), Math.max(start, other.start))))
      .reduce((sum, other) => sum + other.count, 0)
    if (right.has(count) || right.has(together)) return []
    const named = someoneElse[language].exec(sentenceBefore(block.text, start))?.slice(1) ?? []
    if (named.some((word: string | undefined) => word !== undefined && !title.includes(word.toLowerCase()))) return []
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
  return readNumbers(passage).flatMap(({ start, end, keys, sure, duration }) => {
    if (!sure || duration !== null) return []
    const next = words.findIndex((word) => word.start >= end)
    const counted = people.find(({ first }) => next >= 0 && first >= next && first <= next + mostBetween)
    const between = words.slice(next, (counted?.last ?? next) + 1)
    return counted === undefined ||
      between.some(({ gap }) => gap !== '') ||
      between.some((word) => others.has(word.text)) ||
      says(passage, 'elsewhere', start)
      ? []
      : [{ start, end: counted.end, count: Number(keys[0]) }]
  })
}

const others: ReadonlySet<string> = new Set(['other', 'fellow', 'autres'])

/** Whether words of leading stand near a place, in its clause: behind it those that follow people, else in front. */
function says(passage: Passage, value: keyof typeof near, place: number): boolean {
  return passage.hits('leading').some(({ row, start, end }) => {
    const [from, to] = value === 'follows' ? [place, start] : [end, place]
    return row.value === value && from <= to && to - from <= near[value] && !/[.;]/u.test(passage.text.slice(from, to))
  })
}
