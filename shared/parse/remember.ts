/** Lines of one document are asked about several times; those of thousands are not kept. */
const most = 3000

/** Keeps a function's answers for the last texts it was asked about. The function must depend on the text alone. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const fresh = answer(text)
    if (known.size >= most) known.clear()
    known.set(text, fresh)
    return fresh
  }
}
