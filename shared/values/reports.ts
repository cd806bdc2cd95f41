import type { Profile } from '../profile/profile.ts'
import { foldWords } from '../text/fold.ts'
import { parseSmallNumber } from './title.ts'

/**
 * The number of people reporting: 0 for the profile's forms of "none" ("N/A", « sans objet. »); null where no number is
 * written.
 */
export function parseReports(text: string, none: Profile['none']): number | null {
  const words = foldWords(text)
  if (words === '') return null
  const isNone = [...none.en, ...none.fr].some((form) => {
    const folded = foldWords(form)
    return words === folded || words.startsWith(`${folded} `)
  })
  return isNone ? 0 : (parseSmallNumber(text) ?? parseBigNumber(text))
}

function parseBigNumber(text: string): number | null {
  const match = /(?<![\d.,])\d{1,4}(?![\d])/u.exec(text)
  return match === null ? null : Number(match[0])
}
