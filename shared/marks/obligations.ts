import type { Passage } from '../analysis/passage.ts'
import { readDenials } from './denials.ts'
import type { Mark } from './mark.ts'
import { tableMarks } from './table-marks.ts'

/** What has to be done (3), should be (2) or may be (1); from … to where the words are used for several. */
export interface Obligation extends Mark {
  kind: 'obligation'
  from: number
  to: number
}

/**
 * Obligations of a passage, in reading order. A sentence that denies or restricts something says none: "no dog may",
 * "may only" and « ne peuvent » forbid, and are no leave.
 */
export function readObligations(passage: Passage): readonly Obligation[] {
  const limits = [
    ...passage.once(readDenials),
    ...passage.hits('exceptions').filter(({ row }) => row.concept === 'only'),
  ]
  return passage.hits('obligations').flatMap(({ row, start, end }): Obligation[] => {
    const clause = passage.clauses.find((one) => one.start <= start && end <= one.end)
    const isLimited = limits.some((limit) => limit.end > (clause?.start ?? 0) && limit.start < (clause?.end ?? end))
    if (isLimited || isMonth(passage, start, end) || isMaybe(passage, end)) return []
    const [from = 0, to = from] = row.value.split('-').map(Number)
    return [{ kind: 'obligation', values: [row.value], start, end, from, to }]
  })
}

/** "May 2031", "in May": with its capital, beside a number, or where no sentence begins. */
function isMonth({ text, sentences }: Passage, start: number, end: number): boolean {
  if (!text.startsWith('May', start) || end - start !== 'May'.length) return false
  return /^\s?\p{N}/u.test(text.slice(end)) || !sentences.some((one) => one.start === start)
}

/** « Peut-être ». */
function isMaybe({ text }: Passage, end: number): boolean {
  return text.startsWith('-', end) || text.slice(0, end).endsWith('-être')
}

/** Whether one side asks for what the other leaves open, or only advises. "Should" may be « doit ». */
export function differInObligation(en: Obligation, fr: Obligation): boolean {
  const isAdviceMadeDuty = en.from === en.to && en.from === advice && fr.from > advice
  return (en.from > fr.to || fr.from > en.to) && !isAdviceMadeDuty
}

/** The step of "should". */
const advice = 2

/** Words of wish of a passage: `word` makes one, `answer` may say it otherwise. */
export interface Wish extends Mark {
  kind: 'wish'
  values: readonly ['word' | 'answer']
}

export function readWishes(passage: Passage): readonly Wish[] {
  return passage
    .hits('wishes')
    .map(({ row, start, end }) => ({ kind: 'wish', values: [row.value === 'word' ? 'word' : 'answer'], start, end }))
}

/** What a post holder does, where the word names one duty: drafts, approves, signs. */
export const readDuties = tableMarks('duty', 'duties')
