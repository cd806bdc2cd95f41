import iconv from 'iconv-lite'
import type { Line } from '../../../shared/notice/source-document.ts'
import { CompoundFile } from '../bytes/compound-file.ts'
import { DocFile } from './doc-file.ts'
import { readLists } from './doc-lists.ts'
import { DocLooks } from './doc-looks.ts'
import { DocReader, type DocContext } from './doc-reader.ts'
import { readAnchored, readMargins, readSections } from './doc-stories.ts'
import { LineBuilder } from '../lines/line-builder.ts'
import { MarginLines } from '../lines/margin-lines.ts'
import { readError } from '../bytes/read-error.ts'

/**
 * Word's binary format, 97 to 2003 with lists, tables and bold, 6 and 95 as bare text ([MS-DOC]). Hidden and deleted
 * text is left out. Throws ReadError: encrypted, damaged, or a compound file of some other program.
 */
export function readDoc(bytes: Uint8Array): Line[] {
  const file = new CompoundFile(bytes)
  // A new Word file with a password is wrapped in an old container.
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) throw readError('password')
  const document = file.read('WordDocument')
  if (!document) throw readError('unknownFormat')
  if (document.length < 0x200) throw readError('damaged')
  const flags = document.readUInt16LE(10)
  if ((flags & 0x0100) !== 0) throw readError('password')
  if (document.readUInt16LE(2) < 0xc1) return readBareText(document)
  const table = file.read((flags & 0x0200) !== 0 ? '1Table' : '0Table')
  if (!table || document.length < 0x300) throw readError('damaged')
  const doc = new DocFile(document, table, file.read('Data'))
  const looks = new DocLooks(doc)
  const marker = readLists(table, doc.range('lists'), doc.range('listOverrides'))
  const newReader = (anchored: DocContext['anchored']): DocReader =>
    new DocReader({ file: doc, looks, marker, anchored, noteCounts: { footnote: 0, endnote: 0 } })
  const anchored = readAnchored(doc)
  const reader = newReader(anchored)
  const starts = readSections(doc).map((range) => {
    const start = reader.lineCount
    reader.read(range)
    return start
  })
  const margins = new MarginLines()
  for (const { range, apart, section } of readMargins(doc)) {
    const margin = newReader(anchored)
    margin.read(range)
    margins.keep(margin.finish(), apart, starts[section] ?? starts[0])
  }
  return margins.around(reader.finish())
}

/** Word 6 and 95 keep their text in one stretch of eight-bit characters. */
function readBareText(document: Buffer): Line[] {
  const builder = new LineBuilder()
  const text = iconv.decode(document.subarray(document.readUInt32LE(24), document.readUInt32LE(28)), 'windows-1252')
  for (const paragraph of text.replace(/\u0013[^\u0014\u0015]*[\u0014\u0015]/gu, '').split(/[\r\u0007\f]/u)) {
    builder.startParagraph()
    for (const [index, line] of paragraph.split('\u000B').entries()) {
      if (index > 0) builder.breakLine()
      builder.addText(line, false)
    }
    builder.endParagraph()
  }
  return builder.lines
}
