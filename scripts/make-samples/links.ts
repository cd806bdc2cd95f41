/**
 * Cuts a text at its web addresses, so that each format can make them links. A closing full stop or semicolon is not
 * part of one.
 */
export function cutAtLinks(text: string): { text: string; link: boolean }[] {
  return text
    .split(/(https?:\/\/[^\s\u00A0]*[^\s\u00A0.;,])/u)
    .map((part, at) => ({ text: part, link: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}
