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
  return [...idioms, ...numerals]
}

function isLength(value: string): boolean {
  return /^(?:mo|min):/u.test(value)
}
