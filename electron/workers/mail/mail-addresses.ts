import { saysAddress } from '../lines/link-text.ts'

const wrapped =
  /https?:\/\/(?:[\w-]+\.)?safelinks\.protection\.outlook\.com\/[^\s<>()[\]"]*[^\s<>()[\]".,;:!?]|https?:\/\/urldefense(?:\.proofpoint)?\.com\/v[123]\/[^\s<>[\]"]*[^\s<>[\]".,;:!?)]/giu
/** Outlook's plain text sets the address of a link behind its words. */
const doubled = /((?:https?:\/\/|www\.|[\w.+-]{1,64}@)[^\s<>]{3,500})\s?<((?:https?:\/\/|mailto:)[^\s<>]{3,2000})>/giu
const linked = /\[([^\][]{3,500})\]\(([^\s()]{3,2000})\)/gu

/** The addresses as their writer set them, without what filters of mail put around them. */
export function plainAddresses(text: string): string {
  if (!/:\/\/|@/u.test(text)) return text
  return text
    .replace(wrapped, unwrap)
    .replace(doubled, (whole, words: string, address: string) => (saysAddress(words, address) ? words : whole))
    .replace(linked, (whole, words: string, address: string) => (saysAddress(words, address) ? words : whole))
}

function unwrap(address: string): string {
  const [, third] = /^https?:\/\/urldefense\.com\/v3\/__(.+?)__;/iu.exec(address) ?? []
  if (third !== undefined) return third
  const [, query] = /[?&](?:url|u)=([^&\s]+)/iu.exec(address) ?? []
  if (query === undefined) return address
  // Proofpoint's second kind writes "-" for "%" and "_" for "/".
  const coded = /\/v2\//iu.test(address) ? query.replaceAll('-', '%').replaceAll('_', '/') : query
  try {
    const plain = decodeURIComponent(coded)
    return /^(?:https?|mailto):\S+$/iu.test(plain) ? plain : address
  } catch (error) {
    // Signs of an address that stand for no letters: as written.
    if (error instanceof URIError) return address
    throw error
  }
}
