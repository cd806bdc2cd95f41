import type { Passage } from '../analysis/passage.ts'

/** What may stand between a number and its unit of time. */
const between: ReadonlySet<string> = new Set(['full', 'further', 'additional', 'consecutive', 'calendar', 'working'])

/** The length of time of which a number that ends at a place says how long: 'mo:36' months, or 'min:90' minutes. */
export function durationAfter(passage: Passage, end: number, value: number): string | null {
  const units = passage.hits('units')
  if (units.length === 0) return null
  const next = passage.words.findIndex(({ start }) => start >= end)
  const at = between.has(passage.words[next]?.text ?? '') ? next + 1 : next
  const unit = units.find(({ first }) => first === at)
  if (unit === undefined || !/^[\s-]+(?:\p{L}+\s+)?$/u.test(passage.text.slice(end, unit.start))) return null
  const [kind = '', length] = (unit.row.value.split(' ')[0] ?? '').split(':')
  return `${kind}:${value * Number(length)}`
}

/** "One in five" may be said as 20 per cent. */
export function shareOf(text: string, start: number, value: number): string[] {
  return value > 1 &&
    /(?<!\p{L})(?:1|one|une?)\s(?:in|out of|sur)\s(?:every\s)?$/iu.test(text.slice(Math.max(0, start - 20), start))
    ? [String(100 / value)]
    : []
}
