/** JSON writes a sign as four hexadecimal digits (RFC 8259, section 7). */
const escaped = { base: 16, digits: 4 }

/**
 * What a terminal takes for an order or for the end of a line, and the marks that turn the direction of what follows: a
 * name could rewrite what was said before it, or show another ending than it has.
 */
const orders = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/** A text of others as it may stand in a line of ours. */
export function oneLine(text: string): string {
  return text.replace(orders, '\uFFFD')
}

/**
 * A value as JSON for people and programs: any parser reads what was given, and a terminal shows it without obeying.
 * JSON itself escapes orders below the space only.
 */
export function printedJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
  return json.replace(orders, (order) =>
    order === '\n' ? order : `\\u${order.charCodeAt(0).toString(escaped.base).padStart(escaped.digits, '0')}`,
  )
}
