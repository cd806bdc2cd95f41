import markdownIt from 'markdown-it'
import type { Line } from '../../shared/notice/source-document.ts'
import { fromLibrary } from './read-error.ts'
import { htmlLines } from './read-html.ts'
import { decodeProse, isHardWrapped, linesOf } from './read-text.ts'
import { withoutStrayTags } from './stray-tags.ts'

/**
 * Markdown through its own grammar, so that lists, tables and emphasis are what their writer meant. HTML in it is not
 * trusted and comes out as text. Links stay as written: `[words](address)`, `<address>`.
 */
export function readMarkdown(bytes: Uint8Array): Line[] {
  const text = withoutStrayTags(decodeProse(bytes))
  const html = fromLibrary(() => renderer(!isHardWrapped(linesOf(text))).render(text))
  return htmlLines(html)
}

/** `breaks`: a line's end is kept as one, as writers of header lines mean it; not where a program wrapped the text. */
function renderer(breaks: boolean): ReturnType<typeof markdownIt> {
  const markdown = markdownIt({ html: false, linkify: false, typographer: false, breaks })
  // Lines that stand in from the margin are a layout in a notice, never a program's text.
  markdown.disable('code')
  // As words, not as a tag: "[here](#)" is what the same notice says in its plain text.
  markdown.renderer.rules.link_open = (tokens, index) => (tokens[index]?.info === 'auto' ? '&lt;' : '[')
  markdown.renderer.rules.link_close = (tokens, index) => {
    const open = tokens.slice(0, index).findLast((token) => token.type === 'link_open')
    if (open?.info === 'auto') return '&gt;'
    return `](${markdown.utils.escapeHtml(String(open?.attrGet('href') ?? ''))})`
  }
  markdown.validateLink = () => true
  return markdown
}
