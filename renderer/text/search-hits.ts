import { fold } from './fold.ts'

/** A stretch of a text, and whether the words searched for stand in it. */
export interface HitPart {
  text: string
  hit: boolean
}

/** Cuts a text where the folded words of a query occur; the text itself stays as it is. */
export function searchHits(text: string, words: readonly string[]): HitPart[] {
  if (words.length === 0 || text === '') return [{ text, hit: false }]
  const { folded, origins } = foldedWithOrigins(text)
  const hits = new Uint8Array(text.length)
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      hits.fill(1, origins[at], origins[at + word.length] ?? text.length)
    }
  }
  const parts: HitPart[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && hits[at] === hits[start]) continue
    parts.push({ text: text.slice(start, at), hit: hits[start] === 1 })
    start = at
  }
  return parts
}

/** Folding changes lengths (œ becomes oe, a loose accent nothing): each folded letter remembers where it came from. */
function foldedWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = ''
  const origins: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = fold(letter)
    origins.push(...new Array<number>(plain.length).fill(at))
    folded += plain
    at += letter.length
  }
  return { folded, origins }
}
