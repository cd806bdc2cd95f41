import { Parser } from 'htmlparser2'

const ofLetters = 'b|strong|i|em|u|s|font|span|small|big|sup|sub|code|mark|nobr|wbr|a|img'
const ofLines = 'p|div|center|blockquote|pre|h[1-6]|ul|ol'
/** Tags that people and converters leave in a text; not everything between angle brackets is one. */
const tag = new RegExp(`<\\/?(?:${ofLetters}|${ofLines}|li|br|hr)(?:\\s[^<>]{0,1000})?\\/?>`, 'giu')
const lineTag = new RegExp(`<\\/?(?:${ofLines})(?:\\s[^<>]{0,1000})?>`, 'giu')
const bold = /<(b|strong)(?:\s[^<>]{0,1000})?>(\s*)([^<>*\s](?:[^<>*]*[^<>*\s])?)(\s*)<\/\1>/giu
const link = /<a\s[^<>]{0,1000}?\bhref\s*=\s*["']?([^"'\s<>]{1,1000})["']?[^<>]{0,1000}>([^<>]+)<\/a>/giu
const heading = /^\s*<h([1-6])(?:\s[^<>]{0,1000})?>(.*)<\/h\1>\s*$/iu
const comment = /<!--[\s\S]{0,4000}?-->/gu
const hasTag = new RegExp(tag.source, 'iu')

/**
 * A text, or Markdown, that has stray tags and entities of HTML in it, as one without: bold as `**bold**`, a break as a
 * line's end, a link as Markdown writes it. Between other angle brackets there may be an address or a blank to fill in.
 */
export function withoutStrayTags(text: string): string {
  // Twice: a text that went through two programs has `&amp;eacute;` in it, and tags written as `&lt;b&gt;`.
  const read = text.includes('&') ? withoutEntities(withoutEntities(text)) : text
  const shown = read.includes('<!--') ? read.replace(comment, '') : read
  if (!hasTag.test(shown)) return shown
  const lines = shown.split(/(\r\n|[\n\r])/u).map((line) => (line.includes('<') ? untaggedLine(line) : line))
  return lines.join('').replace(tag, '')
}

function untaggedLine(line: string): string {
  const isRow = /^\s*\|.*\|\s*$/u.test(line)
  // Two spaces before a line's end are a break in Markdown too.
  const end = isRow ? ' ' : '  \n'
  return line
    .replace(bold, '$2**$3**$4')
    .replace(link, '[$2]($1)')
    .replace(heading, (_, level: string, text: string) => `${'#'.repeat(Number(level))} ${text.trim()}`)
    .replace(/<li(?:\s[^<>]{0,1000})?>\s*/giu, isRow ? ' ' : '\n- ')
    .replace(/<\/?(?:br|hr)\s*\/?>(?=\s*\S)/giu, end)
    .replace(lineTag, isRow ? ' ' : '\n\n')
    .replace(tag, '')
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu
const known = new Map<string, string>()

function withoutEntities(text: string): string {
  return text.replace(entity, (written) => {
    const decoded = known.get(written) ?? decode(written)
    if (known.size < 500) known.set(written, decoded)
    return decoded
  })
}

/** What is no entity stays as it is written. */
function decode(written: string): string {
  let decoded = ''
  const parser = new Parser(
    {
      ontext: (text) => {
        decoded += text
      },
    },
    { decodeEntities: true },
  )
  parser.write(written)
  parser.end()
  return decoded
}
