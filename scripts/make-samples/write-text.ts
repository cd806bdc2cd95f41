import type { Paragraph } from './notice-text.ts'

/** Plain text as a converter leaves it: an empty line between paragraphs, none inside a list. UTF-8, line feeds. */
export function writeText(paragraphs: readonly Paragraph[]): Uint8Array {
  const lines = paragraphs.map((paragraph, at) => {
    const closed = paragraph.kind !== 'item' || paragraphs[at + 1]?.kind !== 'item'
    return `${paragraph.kind === 'item' ? '- ' : ''}${paragraph.text}\n${closed ? '\n' : ''}`
  })
  return new TextEncoder().encode(lines.join('').trimEnd() + '\n')
}
