/** How words broken at line ends are to be read in this document. */
export interface Hyphenation {
  /** Words of the document, folded, to see whether "commu-" + "nication" is one of them. */
  words: ReadonlySet<string>
  /** Line ends that are hyphens are so frequent that a program divided the words. */
  automatic: boolean
}

/** Learns from all lines of a document how their ends are to be joined. */
export function learnHyphenation(lines: readonly string[]): Hyphenation {
  const words = new Set<string>()
  let broken = 0
  for (const line of lines) {
    if (/\p{Ll}-$/u.test(line)) broken++
    for (const word of line.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) words.add(word.toLowerCase())
  }
  return { words, automatic: broken > 5 && broken > lines.length * 0.05 }
}

/** An address broken at any letter: its bracket is still open, or what follows is no word ("cruit-hq.htm"). */
function goesOnAddress(left: string, right: string): boolean {
  const address = /(<?)(?:https?:\/\/|www\.)[^\s<>]*$/u.exec(left)
  if (address === null || /[,;)]$/u.test(left)) return false
  return (address[1] === '<' && /^[^\s<>]+>/u.test(right)) || /^[\w%/-]*(?:\.[a-z]{2,5}|\/)(?=[\s/?#>).,;]|$)/iu.test(right)
}

/** Two lines as one text. */
export function joinTexts(left: string, right: string, hyphenation: Hyphenation): string {
  // Only the end of the left text matters, however long it has grown.
  const end = left.slice(-200)
  // A Markdown link broken between its text and its address, and an address broken after a slash.
  if (left.endsWith(']') && /^\((?:#|https?:|www\.)/u.test(right)) return left + right
  if (/(?:https?:\/\/|www\.)\S*[/=&?.-]$/u.test(end) && /^[\p{Ll}\d]\S*[/.\-=?]/u.test(right)) return left + right
  if (goesOnAddress(end, right)) return left + right
  if (!left.endsWith('-')) return `${left} ${right}`
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
