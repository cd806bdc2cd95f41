import { decodeText } from '../bytes/decode-text.ts'
import { readError } from '../bytes/read-error.ts'
import { PackedFile } from '../bytes/unzip-part.ts'

/**
 * A Word file whose parts were written one after the other into a single XML file. `limit`: most bytes that one part
 * may have, as of a packed file. Throws ReadError.
 */
export function openFlatOpc(bytes: Uint8Array, limit: number): PackedFile {
  const xml = decodeText(bytes)
  const parts = new Map<string, Uint8Array>()
  const openings = /<(?:[\w-]{1,40}:)?(part|xmlData|binaryData)(?=[\s>])([^>]{0,2000})>/gu
  let name = ''
  for (let found = openings.exec(xml); found !== null; found = openings.exec(xml)) {
    const [tag, element, attributes = ''] = found
    if (element === 'part') name = /\bname\s*=\s*["']\/?([^"']{1,300})["']/u.exec(attributes)?.[1] ?? ''
    if (element === 'part' || tag.endsWith('/>')) continue
    const start = openings.lastIndex
    const end = xml.indexOf(`</${/^<([^\s>]+)/u.exec(tag)?.[1] ?? ''}`, start)
    if (end < 0) throw readError('damaged')
    openings.lastIndex = end
    // A picture, whatever its size, is nothing that is read.
    if (name === '' || name.includes('/media/')) continue
    if (end - start > limit) throw readError('unpacksTooLarge')
    const inner = xml.slice(start, end)
    parts.set(name, element === 'xmlData' ? Buffer.from(inner) : Buffer.from(inner, 'base64'))
  }
  return PackedFile.ofParts(parts)
}

/**
 * An OpenDocument text in a single XML file. Pictures written out in letters are left out; what is for `content.xml`
 * and what for `styles.xml` is taken apart. Throws ReadError.
 */
export function openFlatOdf(bytes: Uint8Array, limit: number): PackedFile {
  const xml = without(decodeText(bytes), 'binary-data')
  if (xml.length > limit) throw readError('unpacksTooLarge')
  const kind = /\bmimetype\s*=\s*["']([^"']{1,200})["']/u.exec(xml.slice(0, 20_000))?.[1] ?? ''
  return PackedFile.ofParts(
    new Map([
      ['mimetype', Buffer.from(kind)],
      ['content.xml', Buffer.from(['master-styles', 'styles', 'meta'].reduce(without, xml))],
      ['styles.xml', Buffer.from(without(xml, 'body'))],
    ]),
  )
}

/** Without every element of that name in the namespace of the office, and all it holds. It is never inside itself. */
function without(xml: string, name: string): string {
  const kept: string[] = []
  let from = 0
  const opening = new RegExp(`<office:${name}(?=[\\s>])[^>]{0,2000}>`, 'gu')
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    if (found[0].endsWith('/>')) continue
    const close = `</office:${name}>`
    const end = xml.indexOf(close, opening.lastIndex)
    if (end < 0) break
    kept.push(xml.slice(from, found.index))
    from = opening.lastIndex = end + close.length
  }
  return kept.join('') + xml.slice(from)
}
