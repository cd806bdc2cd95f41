/** How words broken at line ends are to be read in this document. */
export interface Hyphenation {
  /** Words of the document, folded, to see whether "commu-" + "nication" is one of them. */
  words: ReadonlySet<string>
  /** Those that stand in it once: halves of a word that was broken without a hyphen are among them. */
  once: ReadonlySet<string>
  /** Line ends that are hyphens are so frequent that a program divided the words. */
  automatic: boolean
}

/** Learns from all lines of a document how their ends are to be joined. */
export function learnHyphenation(lines: readonly string[]): Hyphenation {
  const words = new Set<string>()
  const once = new Set<string>()
  let broken = 0
  for (const line of lines) {
    if (/\p{Ll}-$/u.test(line)) broken++
    for (const written of line.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) {
      const word = written.toLowerCase()
      if (words.has(word)) once.delete(word)
      else once.add(word)
      words.add(word)
    }
  }
  return { words, once, automatic: broken > 5 && broken > lines.length * 0.05 }
}

/** An address broken at any letter: its bracket is still open, or what follows is no word ("cruit-hq.htm"). */
function goesOnAddress(left: string, right: string): boolean {
  const address = /(<?)(?:https?:\/\/|www\.)[^\s<>]*$/u.exec(left)
  if (address === null || /[,;)]$/u.test(left)) return false
  return (address[1] === '<' && /^[^\s<>]+>/u.test(right)) || /^[\w%/-]*(?:\.[a-z]{2,5}|\/)(?=[\s/?#>).,;]|$)/iu.test(right)
}

/** A narrow column's edge went through a word: neither half stands anywhere else, the whole does. */
function isOneWord(left: string, right: string, { words, once }: Hyphenation): boolean {
  const head = /\p{L}+$/u.exec(left)?.[0].toLowerCase() ?? ''
  const tail = /^\p{Ll}+(?!\p{L})/u.exec(right)?.[0] ?? ''
  return head !== '' && tail !== '' && once.has(head) && once.has(tail) && words.has(head + tail)
}

/** Two lines as one text. */
export function joinTexts(left: string, right: string, hyphenation: Hyphenation): string {
  // Only the end of the left text matters, however long it has grown.
  const end = left.slice(-200)
  // A Markdown link broken between its text and its address, and an address broken after a slash.
  if (left.endsWith(']') && /^\((?:#|https?:|www\.)/u.test(right)) return left + right
  if (/(?:https?:\/\/|www\.)\S*[/=&?.-]$/u.test(end) && /^[\p{Ll}\d]\S*[/.\-=?]/u.test(right)) return left + right
  if (goesOnAddress(end, right)) return left + right
  if (!left.endsWith('-')) return isOneWord(end, right, hyphenation) ? left + right : `${left} ${right}`
  // "3-" + "year", "G17-" + "G20", "(support)-" + "250914".
  if (/[\p{N})\]»”"]-$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return left + right
  const head = /(\p{L}+(?:-\p{L}+)*)-$/u.exec(end)?.[1]
  if (head === undefined) return `${left} ${right}`
  const tail = /^\p{L}+/u.exec(right)?.[0]
  if (tail === undefined || !/^\p{Ll}/u.test(tail)) return left + right
  // "pre- and post-": the hyphen stands for a word that follows later.
  if (/^(?:and|or|to|et|ou)$/u.test(tail)) return `${left} ${right}`
  const whole = hyphenation.words.has((head + tail).toLowerCase())
  const hyphened = hyphenation.words.has(`${head}-${tail}`.toLowerCase())
  return hyphened || !(whole || hyphenation.automatic) ? left + right : left.slice(0, -1) + right
}
