/** A sentence with its place: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** After these a full stop ends no sentence. */
const shortened =
  /(?:^|[\s(«“"'’])(?:e\.g|i\.e|p\. ?ex|c\.-à-d|cf|vs|No|no|n|p|pp|art|Art|M|Mr|Mrs|Ms|Mme|MM|Dr|Prof|St|approx|env|max|min|incl|resp|tél|tel|\p{Lu})\.$/u
/** « 1. » before what it numbers. */
const numbering = /^\(?[\dIVX]{1,4}[.)]+$/u
const stop = /(?<![.!?…])[.!?…]+[)\]»”"’]*\s+(?=[\p{Lu}\p{N}«“"‘([•–-])/gu

/**
 * Cuts where a sentence ends: at a full stop, question or exclamation mark before a capital, a digit or an opening
 * mark; not at "e.g." nor inside addresses.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].trimEnd().length
    if (endsShortened(text, end) || numbering.test(text.slice(start, end))) continue
    spans.push({ start, end })
    start = match.index + match[0].length
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.trimEnd().length })
  return spans
}

/** Whether the full stop before `end` belongs to a word that is cut short ("art.", "e.g."). */
export function endsShortened(text: string, end: number): boolean {
  return shortened.test(text.slice(Math.max(0, end - 12), end))
}
