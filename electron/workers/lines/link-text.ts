/** The words of a link with its address, where that leads to the web and is not what the words already say. */
export function linkText(text: string, address: string): string {
  const target = address.trim()
  if (!isLinked(text, target)) return text
  const words = text.trim()
  const start = text.length - text.trimStart().length
  return `${text.slice(0, start)}[${words}](${target})${text.slice(start + words.length)}`
}

/** '#' is what a page's export leaves of a link whose address was lost. */
export function isLinked(text: string, address: string): boolean {
  if (text.trim() === '' || !/^(?:#$|https?:|mailto:|ftp:|www\.)/iu.test(address)) return false
  return !saysAddress(text, address)
}

/** Whether the words of a link are its address, which may be written shorter. */
export function saysAddress(words: string, address: string): boolean {
  const bare = (url: string): string =>
    url
      .trim()
      .toLowerCase()
      .replace(/^(?:mailto:|https?:\/\/)/u, '')
      .replace(/[/.\s]+$/u, '')
  return bare(words) === bare(address)
}
