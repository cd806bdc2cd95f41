import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { isJoined, numbersByWord } from './plain-numbers.ts'

/** A number with what stands behind it: "one and a half million", « 2,8 Md€ », « trois tonnes et demie ». */
export interface GrownNumber {
  /** The likeliest first: "30 m" are metres, or millions. */
  values: number[]
  /** Behind its last word; a part behind the unit is left out. */
  end: number
  /** Whether a part was added. */
  parted: boolean
}

/** What is grown: places are those of its words, `inDigits` where a letter may multiply it. */
interface Stem {
  value: number
  start: number
  end: number
  last: number
  inDigits: boolean
}

const thousand = 1000
/** What stands between the numbers of a range, and the sign of a currency before the second. */
const rangeLinks = { en: /^\s?(?:[-–]|to|and)\s?[€$£]?$/u, fr: /^\s?(?:[-–]|à|et)\s?$/u } as const

/** So many decimals are kept of what was multiplied: below them stands only what binary fractions leave. */
const decimals = 6

export function growNumber(passage: Passage, stem: Stem): GrownNumber {
  let [values, end, last, parted] = [[stem.value], stem.end, stem.last, false]
  let unit = stem.inDigits ? 1 : scaleWithin(passage, stem.last)
  const add = (part: Hit, move: boolean): void => {
    values = values.map((value) => value + Number(part.row.value) * unit)
    parted = true
    if (move) [end, last] = [part.end, part.last]
  }
  const direct = at(passage, 'number-parts', last + 1)
  if (direct !== undefined && Number(direct.row.value) > 0) add(direct, true)
  const before = stem.inDigits && !parted ? scaleBefore(passage, stem.start) : 1
  values = values.map((value) => value * before)
  const scale = stem.inDigits || parted ? scaleBehind(passage, stem, last + 1) : undefined
  if (scale !== undefined) {
    unit = Math.max(...scale.factors)
    values = scale.factors.flatMap((factor) => values.map((value) => value * factor))
    ;[end, last] = [scale.hit.end, scale.hit.last]
    const part = at(passage, 'number-parts', last + 1)
    if (part !== undefined && Number(part.row.value) > 0) add(part, true)
  }
  const behind = parted ? undefined : partBehindUnit(passage, last + 1)
  if (behind !== undefined) {
    unit = 1
    add(behind, false)
  }
  if (scale === undefined && unit === 1 && !parted) values = sharedScale(passage, stem, values)
  return { values: values.map((value) => Number(value.toFixed(decimals))), end, parted }
}

/** « De 1,2 à 1,5 million », « de 5 à 10 000 »: the first number of a range may leave its thousands to the second. */
function sharedScale(passage: Passage, { value, end, last }: Stem, values: number[]): number[] {
  const numbers = passage.once(numbersByWord)
  const next = numbers.get(last + 1) ?? numbers.get(last + 2) ?? numbers.get(last + 3)
  if (next === undefined || !rangeLinks[passage.language].test(passage.text.slice(end, next.start))) return values
  const scale = scaleBehind(passage, next, next.last + 1)
  if (scale !== undefined) return [...scale.factors.map((factor) => value * factor), ...values]
  const within = scaleWithin(passage, next.last)
  if (within > 1 && value < next.value) return [value * within, ...values]
  const isInThousands = next.value % thousand === 0 && value < next.value / thousand
  return isInThousands ? [...values, value * thousand] : values
}

/** "Two million": what the last word of a number in words multiplies by. */
function scaleWithin(passage: Passage, last: number): number {
  const hit = passage.hits('number-words').find(({ first }) => first === last)
  return hit?.row.value.startsWith('x') === true ? Number(hit.row.value.slice(1)) : 1
}

function scaleBehind(
  passage: Passage,
  stem: Pick<Stem, 'start'>,
  place: number,
): { hit: Hit; factors: number[] } | undefined {
  const hit = at(passage, 'scales', place)
  // The m of m² multiplies nothing.
  if (hit === undefined || at(passage, 'measures', place) !== undefined) return undefined
  const factors = hit.row.value.split(' ').map(Number)
  return { hit, factors: isMoney(passage, stem.start, hit.end) ? [Math.max(...factors)] : factors }
}

/** "K€ 45", "MEUR 2": what the money before the digits is counted in. */
function scaleBefore(passage: Passage, start: number): number {
  const money = passage.hits('currencies').find(({ end }) => end <= start && start - end <= 1)
  const hit = passage
    .hits('scales')
    .find(
      ({ start: from, end }) => (money !== undefined && from < money.start && end >= money.start) || isMoneyScale(end),
    )
  function isMoneyScale(end: number): boolean {
    return end <= start && start - end === 1 && /\p{Lu}{3}$/u.test(passage.text.slice(0, end))
  }
  return hit === undefined ? 1 : Math.max(...hit.row.value.split(' ').map(Number))
}

/** Whether money is named right before or right behind a stretch of the text. */
function isMoney(passage: Passage, start: number, end: number): boolean {
  return passage
    .hits('currencies')
    .some((hit) => (hit.end <= start && start - hit.end <= 1) || (hit.start >= end && hit.start - end <= 1))
}

/** « Deux ans et demi », « trois tonnes et demie »: behind a unit; in French a half behind any noun. */
function partBehindUnit(passage: Passage, place: number): Hit | undefined {
  const unit = at(passage, 'units', place) ?? at(passage, 'measures', place)
  const part = at(passage, 'number-parts', (unit?.last ?? place) + 1)
  if (part === undefined || !isJoined(passage, place)) return undefined
  const isHalf = passage.language === 'fr' && part.row.concept === 'half'
  return unit !== undefined || isHalf ? part : undefined
}

function at(passage: Passage, table: string, place: number): Hit | undefined {
  return isJoined(passage, place) ? passage.hits(table).find(({ first }) => first === place) : undefined
}
