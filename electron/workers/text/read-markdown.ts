import markdownIt from 'markdown-it'
import type { Line } from '../../../shared/notice/source-document.ts'
import { saysAddress } from '../lines/link-text.ts'
import { fromLibrary } from '../bytes/read-error.ts'
import { htmlLines } from '../html/read-html.ts'
import { decodeProse, isHardWrapped, linesOf } from './read-text.ts'
import { withoutStrayTags } from './stray-tags.ts'

/**
 * Markdown through its own grammar, so that lists, tables and emphasis are what their writer meant. HTML in it is not
 * trusted and comes out as text. Links stay as written, `[words](address)` and `<address>`, but for those whose words
 * are their address.
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
  // As words, not as a tag: "[here](#)" is what the same notice says in its plain text. An address in the words is all.
  markdown.renderer.rules.link_open = (tokens, index) => {
    if (tokens[index]?.info === 'auto') return '&lt;'
    return isWorded(tokens, index) ? '[' : ''
  }
  markdown.renderer.rules.link_close = (tokens, index) => {
    let open = index - 1
    while (open > 0 && tokens[open]?.type !== 'link_open') open--
    if (tokens[open]?.info === 'auto') return '&gt;'
    return isWorded(tokens, open) ? `](${markdown.utils.escapeHtml(addressAt(tokens, open))})` : ''
  }
  markdown.validateLink = () => true
  return markdown
}

type Tokens = Parameters<ReturnType<typeof markdownIt>['renderer']['render']>[0]

/** Whether the words of a link say something else than its address. */
function isWorded(tokens: Tokens, open: number): boolean {
  let words = ''
  for (let at = open + 1; at < tokens.length && tokens[at]?.type !== 'link_close'; at++)
    words += tokens[at]?.content ?? ''
  return !saysAddress(words, addressAt(tokens, open))
}

function addressAt(tokens: Tokens, open: number): string {
  return String(tokens[open]?.attrGet('href') ?? '')
}
