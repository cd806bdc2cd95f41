import type { Passage } from '../analysis/passage.ts'
import type { NumberMention } from './number-mention.ts'
import { roman } from './roman.ts'

const romanNumerals = /(?<![\p{L}\d])(?:[IVX]{2,6}|(?<=\p{L}{3} )[VX])(?![\p{L}\d])/gu

/**
 * Words that the other language may say with a number (number-idioms.tsv), and Roman numerals, which it may write in
 * digits: good to match, not to complain of.
 */
export function lookAlikes(passage: Passage): NumberMention[] {
  const idioms = passage.hits('number-idioms').map(({ row, start, end }): NumberMention => {
    const values = row.value.split(' ')
    return {
      start,
      end,
      keys: values.filter((value) => !isLength(value)),
      duration: values.find(isLength) ?? null,
      sure: false,
    }
  })
  const numerals = [...passage.text.matchAll(romanNumerals)].map(({ 0: written, index }): NumberMention => ({
    start: index,
    end: index + written.length,
    keys: [String(roman(written))],
    duration: null,
    sure: false,
  }))
  return [...idioms, ...numerals, ...singleOnes(passage), ...monthEdges(passage)]
}

/** "Category I": elsewhere an I by itself is a person. */
function singleOnes(passage: Passage): NumberMention[] {
  return passage.hits('code-words').flatMap(({ last }): NumberMention[] => {
    const word = passage.words[last + 1]
    return word?.gap === '' && passage.text.slice(word.start, word.end) === 'I'
      ? [{ start: word.start, end: word.end, keys: ['1'], duration: null, sure: false }]
      : []
  })
}

/** Days that have a name (holidays.tsv), which the other language may write as a date: day and month of each. */
export function readHolidays(passage: Passage): NumberMention[] {
  return passage
    .hits('holidays')
    .flatMap(({ row, start, end }) =>
      row.value.split(' ').map((key): NumberMention => ({ start, end, keys: [key], duration: null, sure: false })),
    )
}

/** Days of each month, for which "the end of" may stand; of February both. */
const lastDays = ['31', '28 29', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'] as const
const middleDay = '15'

/** "The end of September", « mi-mars »: a day that the other side may name, and the month with it. */
function monthEdges(passage: Passage): NumberMention[] {
  const months = new Map(passage.hits('months').map((hit) => [hit.first, Number(hit.row.value)]))
  return passage.hits('month-edges').flatMap(({ row, start, end, last }): NumberMention[] => {
    const month = months.get(last + 1)
    if (month === undefined) return []
    const days = { first: '1', middle: middleDay, last: lastDays[month - 1] ?? '' }[row.value] ?? ''
    return [days.split(' '), [`m${month}`]].map((keys) => ({ start, end, keys, duration: null, sure: false }))
  })
}

function isLength(value: string): boolean {
  return /^(?:mo|min):/u.test(value)
}
