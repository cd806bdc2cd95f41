import { cutAtLinks } from './links.ts'
import type { Paragraph } from './notice-text.ts'

/** One page as a recruitment site saves it: real headings, lists and links. */
export function writeHtml(paragraphs: readonly Paragraph[], title: string): Uint8Array {
  const body: string[] = []
  let inList = false
  for (const paragraph of paragraphs) {
    const item = paragraph.kind === 'item'
    if (item !== inList) body.push(item ? '<ul>' : '</ul>')
    inList = item
    body.push(element(paragraph))
  }
  if (inList) body.push('</ul>')
  const page = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escape(title)}</title>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ]
  return new TextEncoder().encode(page.join('\n'))
}

function element({ kind, text }: Paragraph): string {
  const inner = cutAtLinks(text)
    .map((part) => (part.link ? `<a href="${escape(part.text)}">${escape(part.text)}</a>` : escape(part.text)))
    .join('')
  switch (kind) {
    case 'title':
      return `<h1>${inner}</h1>`
    case 'section':
      return `<h2>${inner}</h2>`
    case 'subheading':
      return `<h3>${inner}</h3>`
    case 'item':
      return `<li>${inner}</li>`
    case 'banner':
    case 'letterhead':
      return `<p><strong>${inner}</strong></p>`
    case 'field':
    case 'text':
      return `<p>${inner}</p>`
  }
}

function escape(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/\u00A0/gu, '&nbsp;')
}
