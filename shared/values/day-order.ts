/** Dates in digits alone, with the year behind: 22/10/2027, 5.7.2027. */
const inDigits = /(?<![\p{L}\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(?:19|20)\d{2}(?!\d)/gu

/**
 * Whether texts of one hand write the day before the month, as their own dates show: 22/10 does, 10/22 does not.
 * Undefined where no date tells, or where they tell both.
 */
export function dayOrder(texts: readonly string[]): boolean | undefined {
  const told = new Set<boolean>()
  for (const text of texts)
    for (const match of text.matchAll(inDigits)) {
      const [first, second] = [Number(match[1]), Number(match[3])]
      if (first > lastMonth && first <= lastDay && second <= lastMonth) told.add(true)
      if (second > lastMonth && second <= lastDay && first <= lastMonth) told.add(false)
    }
  const [order] = told
  return told.size === 1 ? order : undefined
}

const lastMonth = 12
const lastDay = 31
