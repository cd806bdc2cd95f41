/**
 * What a terminal takes for an order or for the end of a line, and the marks that turn the direction of what follows: a
 * name could rewrite what was said before it, or show another ending than it has.
 */
const orders = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/** A text of others as it may stand in a line of ours. */
export function oneLine(text: string): string {
  return text.replace(orders, '\uFFFD')
}
