import { foldWithOrigins } from '../../shared/text/search-words.ts'

/** A stretch of a text, and whether the words searched for stand in it. */
export interface HitPart {
  text: string
  hit: boolean
}

/** Cuts a text where the folded words of a query occur; the text itself stays as it is. */
export function searchHits(text: string, words: readonly string[]): HitPart[] {
  if (words.length === 0 || text === '') return [{ text, hit: false }]
  const { folded, origins } = foldWithOrigins(text)
  const hits = new Uint8Array(text.length)
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      hits.fill(1, origins[at], origins[at + word.length])
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
