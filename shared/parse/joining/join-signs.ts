import { formatSigns } from './format-signs.ts'
import { indentSigns } from './indent-signs.ts'
import type { Joint, JoinSign } from './joint.ts'
import { placeSigns } from './place-signs.ts'
import { textSigns } from './text-signs.ts'
import { wordSigns } from './word-signs.ts'

/**
 * Every sign of whether a line goes on the paragraph above it, in order of trust: what the file says, what the words
 * say, then, of lines without places, how long they are, and of others where they stand.
 */
export const joinSigns: readonly JoinSign[] = [
  ...formatSigns,
  ...wordSigns,
  ...textSigns,
  ...placeSigns,
  ...indentSigns,
]

/** The first sign that shows. The last of the list always does. */
export function signOf(joint: Joint): JoinSign {
  const sign = joinSigns.find(({ shows }) => shows(joint))
  if (sign === undefined) throw new RangeError('The last sign shows whatever the joint.')
  return sign
}
