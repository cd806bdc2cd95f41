import { WrittenWord } from './slip-cost.ts'

/** How an entry is bent: what its flag takes from its end, and puts there. */
export interface Ending {
  strip: string
  append: string
  condition: RegExp | null
}

/** All that an entry's flags give it. `longest`: letters of its end that some form does not keep. */
export interface Endings {
  all: readonly Ending[]
  longest: number
}

/** Letters by which a form is longer or shorter than the word it is sought for. */
const mostLetters = 2

/**
 * Words of a dictionary that may be meant by one that it lacks: forms of entries with the same first letter, as far as
 * slips cost no more than `limit`. Every entry with that letter is looked at, as far as its beginning is like the
 * word's: some milliseconds for a word. Unsorted.
 */
export function similarWords(
  stems: ReadonlyMap<string, string>,
  endingsOf: (flags: string) => Endings,
): (word: string, limit: number) => Map<string, number> {
  let byLetter: Map<string, string[]> | null = null
  return (word, limit) => {
    byLetter ??= Map.groupBy(stems.keys(), firstLetter)
    const written = new WrittenWord(word)
    const found = new Map<string, number>()
    const consider = (form: string): void => {
      if (Math.abs(form.length - word.length) > mostLetters || found.has(form)) return
      const cost = written.costFor(form, limit)
      if (cost <= limit) found.set(form, cost)
    }
    for (const stem of byLetter.get(firstLetter(word)) ?? []) {
      const { all, longest } = endingsOf(stems.get(stem) ?? '')
      const kept = stem.length - longest
      if (kept > word.length + mostLetters || !written.mayBeginWith(stem.slice(0, kept), limit)) continue
      consider(stem)
      for (const { strip, append, condition } of all) {
        const length = stem.length - strip.length + append.length
        if (Math.abs(length - word.length) > mostLetters || condition?.test(stem) === false) continue
        consider(stem.slice(0, stem.length - strip.length) + append)
      }
    }
    return found
  }
}

function firstLetter(word: string): string {
  return word.charAt(0).normalize('NFD').charAt(0)
}
