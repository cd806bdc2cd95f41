import { strToU8, zipSync } from 'fflate'
import { PackedFile } from '../../../../electron/workers/bytes/unzip-part.ts'

/** A Word file of the given body, numbering and styles, as small as Word accepts one. */
export function docxOf(body: string, more: Record<string, string> = {}): Uint8Array {
  return packed({
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
    ...more,
  })
}

export function odtOf(content: string, styles = ''): Uint8Array {
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
  })
}

export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

export function opened(bytes: Uint8Array, limit = 1_000_000): PackedFile {
  return new PackedFile(bytes, limit)
}
