/**
 * A link as readers hand it over: `[words](address)`, with '#' for an address that is not known. The signs are ours, or
 * a converter's; nobody reads them in the published notice, so nobody is shown them.
 */
export interface WrittenLink {
  /** Of the whole, signs included. */
  start: number
  end: number
  words: { start: number; end: number }
  /** Null where it is not known. */
  address: { start: number; end: number; text: string } | null
}

const written = /\[([^[\]]{1,300})\]\((#|(?:https?:|mailto:|ftp:|www\.)[^\s()]{1,2000})\)/giu

/** In the order of the text. Offsets are UTF-16, as in strings. */
export function linksIn(text: string): WrittenLink[] {
  return [...text.matchAll(written)].map(({ 0: whole, 1: words = '', 2: address = '', index }) => {
    const from = index + '['.length + words.length + ']('.length
    return {
      start: index,
      end: index + whole.length,
      words: { start: index + 1, end: index + 1 + words.length },
      address: address === '#' ? null : { start: from, end: from + address.length, text: address },
    }
  })
}

/** The text as a reader of the notice sees it: of a link its words. */
export function withoutLinkSigns(text: string): string {
  return text.replace(written, '$1')
}

/** The text with blanks for the signs and addresses of its links: as long as it was, so that places in it hold. */
export function blankLinkSigns(text: string): string {
  return text.replace(written, (whole, words: string) => ` ${words}${' '.repeat(whole.length - words.length - 1)}`)
}
