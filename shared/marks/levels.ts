import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { roman } from '../values/roman.ts'
import type { Mark } from './mark.ts'

/**
 * Levels that a passage states: a number behind the word for level or at its end ('2'), or a step of level-steps.tsv
 * where it says nothing else ('step 3'). A number is never a word's place. In reading order.
 */
export function readLevels(passage: Passage): readonly Mark[] {
  const numbers = passage.words.flatMap(({ start, end }, at): Mark[] => {
    const written = passage.text.slice(start, end)
    if (/[\p{L}\p{N}]/u.test(`${passage.text[start - 1] ?? ''}${passage.text[end] ?? ''}`)) return []
    const isDigit = /^\d$/u.test(written)
    const isLast = isDigit && at === passage.words.length - 1 && passage.text.slice(end).trim() === ''
    if (!isLast && !((isDigit || /^[IVX]{1,4}$/iu.test(written)) && announcedAt(at, passage) !== null)) return []
    return [mark(String(isDigit ? Number(written) : roman(written.toUpperCase())), start, end)]
  })
  if (numbers.length > 0) return numbers
  const [step, ...more] = passage.hits('level-steps')
  if (step === undefined || more.length > 0) return []
  const said = passage.hits('level-words').reduce((sum, { first, last }) => sum + last - first + 1, 0)
  const isAll = said + step.last - step.first + 1 === passage.words.length
  return isAll ? [mark(`step ${step.row.value}`, step.start, step.end)] : []
}

function mark(value: string, start: number, end: number): Mark {
  return { kind: 'level', values: [value], start, end }
}

/** Where the word for level starts that announces the word at a place ("level: II"); null where none does. */
export function announcedAt(place: number, passage: Passage): number | null {
  const word = passage.words[place]
  const hit = passage.once(announcements).get(place - 1)
  return word !== undefined && hit !== undefined && /^[\s:]*$/u.test(passage.text.slice(hit.end, word.start))
    ? hit.start
    : null
}

function announcements(passage: Passage): Map<number, Hit> {
  return new Map(passage.hits('level-words').map((hit) => [hit.last, hit]))
}
