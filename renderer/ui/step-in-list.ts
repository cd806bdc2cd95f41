/** Where a key leads in a list of `length` lines from line `at` (-1: none); null where the key is not for moving. */
export function stepInList(key: string, at: number, length: number, page: number): number | null {
  if (length === 0) return null
  const last = length - 1
  const clamp = (line: number): number => Math.min(last, Math.max(0, line))
  switch (key) {
    case 'ArrowDown':
      return clamp(at + 1)
    case 'ArrowUp':
      return at === -1 ? last : clamp(at - 1)
    case 'PageDown':
      return clamp(at + page)
    case 'PageUp':
      return clamp(at - page)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
