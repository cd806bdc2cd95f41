import { diffArrays } from 'diff'
import type { ClauseWord } from './clause-words.ts'

/** Stands in a standard wording where every notice has words of its own: a date, an amount, the name of a unit. */
export const ownWords = '…'

/** More words than this in one such place are no name and no date. */
export const mostOwnWords = 10

/** A stretch in which a text and its standard say the same, or do not. Numbers of words, the end excluded. */
export interface Stretch {
  is: 'same' | 'changed'
  here: [from: number, to: number]
  there: [from: number, to: number]
}

/**
 * A text against its standard, word by word (Myers 1986, through the diff library); what stands at a place of own words
 * is the same.
 */
export function stretchesOf(here: readonly ClauseWord[], there: readonly ClauseWord[]): Stretch[] {
  const found: Stretch[] = []
  let [at, from] = [0, 0]
  let open: Stretch | null = null
  for (const { value, added, removed } of diffArrays(
    here.map(({ form }) => form),
    there.map(({ form }) => form),
  )) {
    const [toHere, toThere] = [added ? at : at + value.length, removed ? from : from + value.length]
    if (added || removed) {
      open ??= { is: 'changed', here: [at, at], there: [from, from] }
      open.here[1] = toHere
      open.there[1] = toThere
    } else {
      if (open !== null) found.push(...withOwnWords(open, there))
      open = null
      found.push({ is: 'same', here: [at, toHere], there: [from, toThere] })
    }
    ;[at, from] = [toHere, toThere]
  }
  return open === null ? found : [...found, ...withOwnWords(open, there)]
}

/**
 * Takes the places of own words out of a change; words of the standard on either side of them are held against as many
 * of the text.
 */
function withOwnWords(change: Stretch, there: readonly ClauseWord[]): Stretch[] {
  const {
    here: [start, end],
    there: [from, to],
  } = change
  const own = there.slice(from, to).flatMap(({ form }, index) => (form === ownWords ? [from + index] : []))
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return [change]
  const before = Math.min(first - from, end - start)
  const after = Math.min(to - last - 1, end - start - before)
  if (end - start - before - after > mostOwnWords * own.length) return [change]
  const parts: Stretch[] = [
    { is: 'changed', here: [start, start + before], there: [from, first] },
    { is: 'same', here: [start + before, end - after], there: [first, last + 1] },
    { is: 'changed', here: [end - after, end], there: [last + 1, to] },
  ]
  return parts.filter(({ here, there: standard }) => here[1] > here[0] || standard[1] > standard[0])
}
