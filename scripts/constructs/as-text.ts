import { isPassage, seen, type Item } from './passages.ts'

/** What a reader sees, as plain text: an empty line between paragraphs, a mark before list items. */
export function plainText(items: readonly Item[], { mark = '- ', between = '\n\n' } = {}): string {
  return `${items
    .filter(isPassage)
    .map((passage) => `${passage.kind === 'item' ? mark : ''}${seen(passage)}`)
    .join(between)}\n`
}

/** The same in Markdown; headings by signs, or bold as many write them. */
export function markdownText(
  items: readonly Item[],
  { mark = '- ', bold = '**', hasBoldHeadings = false } = {},
): string {
  const lines = items.filter(isPassage).map((passage) => {
    const text = seen(passage)
    if (passage.kind === 'title') return `# ${text}`
    if (passage.kind === 'section') return `## ${text}`
    if (passage.kind === 'subheading') return hasBoldHeadings ? `${bold}${text}${bold}` : `### ${text}`
    if (passage.kind === 'item') return `${mark}${text}`
    return passage.kind === 'field' ? text.replace(/^.*?:/u, (label) => `${bold}${label}${bold}`) : text
  })
  return `${lines.join('\n\n')}\n`
}
