/** As many texts as the notices of one judging have lines; then the memory begins anew. */
const most = 4_000
const longest = 8_000

/**
 * Keeps a function's answers for the last texts it was asked about: the parser, the alignment and a dozen checks ask
 * about the same lines. The function must depend on the text alone; texts longer than a paragraph are not kept.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const fresh = answer(text)
    if (known.size >= most) known.clear()
    if (text.length <= longest) known.set(text, fresh)
    return fresh
  }
}
