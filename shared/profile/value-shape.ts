import { fold } from '../text/fold.ts'
import { mayRunAway } from './pattern-cost.ts'

/** A shape with more parts than this is that of a sentence. */
const mostParts = 12
/** So many digits more or fewer may stand where one or two do: "Band 7", "Band 12". */
const fewDigits = 2

/**
 * A pattern with one more alternative, for values that look like `value`: the letters it has, and as many digits. The
 * pattern itself where it reads the value already, or where the value has no digit that could change.
 */
export function withShape(pattern: string, value: string): string {
  const written = value.trim()
  if (new RegExp(`^(?:${pattern})$`, 'u').test(written)) return pattern
  const shape = shapeOf(written)
  if (shape === null) return pattern
  const both = `${shape}|${pattern}`
  return mayRunAway(both) ? pattern : both
}

/**
 * The same of a grade, which is looked for in capitals without accents. Of a word with a number ("Band 7", « Échelon 7
 * ») the number is the grade: each language has its own word.
 */
export function withGradeShape(pattern: string, value: string): string {
  const written = fold(value.trim()).toUpperCase()
  const word = /^(\p{L}{3,}\s)\d{1,2}$/u.exec(written)?.[1]
  if (word === undefined) return withShape(pattern, written)
  const numbered = String.raw`(?<=${word.trim()}\s)\d{1,2}`
  return pattern.split('|').includes(numbered) ? pattern : `${numbered}|${pattern}`
}

/** "HR/26/004" → "HR/\\d{2}/\\d{3}"; null of what has no digit or is no code. */
function shapeOf(value: string): string | null {
  const parts = value.match(/\d+|\p{L}+|[^\p{L}\d]/gu) ?? []
  if (parts.length > mostParts || !/\d/u.test(value) || !/\p{L}|^\d+$|[-/.]/u.test(value)) return null
  return parts
    .map((part) =>
      /^\d+$/u.test(part)
        ? String.raw`\d${part.length > fewDigits ? `{${String(part.length)}}` : `{1,${String(fewDigits)}}`}`
        : part.replace(/[.*+?^${}()|[\]\\/-]/gu, (sign) => (sign === '/' || sign === '-' ? sign : `\\${sign}`)),
    )
    .join('')
}
