/** As many texts as the notices of one judging have lines; then the memory begins anew. */
const most = 4_000

/**
 * A pure function of a text that remembers what it gave: the same lines are folded by the parser, the alignment and a
 * dozen checks. Texts longer than a paragraph are not kept.
 */
export function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const made = work(text)
    if (known.size >= most) known.clear()
    if (text.length <= 8_000) known.set(text, made)
    return made
  }
}
