import iconv from 'iconv-lite'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sniffFormats } from '../../../../electron/workers/sniff-format.ts'

const cases: [string, Uint8Array, string][] = [
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['a PDF with junk in front', Buffer.concat([Buffer.alloc(1000, 'x'), Buffer.from('%PDF-1.4\n')]), 'pdf'],
  ['anything packed', zipSync({ a: new Uint8Array([1]) }), 'zip'],
  [
    'an old Word file, or an encrypted new one',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    'ole',
  ],
  ['RTF', Buffer.from('{\\rtf1\\ansi x}'), 'rtf'],
  ['RTF after a mark and a space', Buffer.from('\uFEFF {\\rtf1 x}'), 'rtf'],
  ['HTML', Buffer.from('<!DOCTYPE html><p>x'), 'html'],
  ['HTML in UTF-16', iconv.encode('<html><body>é</body></html>', 'utf-16le', { addBOM: true }), 'html'],
  ['XHTML', Buffer.from('<?xml version="1.0"?>\n<html xmlns="x"><body/></html>'), 'html'],
  ['HTML after a comment', Buffer.from('<!-- saved from the web --><html>'), 'html'],
  ['a fragment of HTML', Buffer.from('<div><p>a</p><p>b</p></div>'), 'html'],
  ['text with a tag in it', Buffer.from('Officer <b>Rivers</b> (123456)'), 'text'],
  ['text that starts with a bracketed address', Buffer.from('<https://example.org> Grade G17'), 'text'],
  ['XML of some other kind', Buffer.from('<?xml version="1.0"?><note><to/></note>'), 'text'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'foreign'],
  ['a program', Buffer.from('MZ\u0090'), 'foreign'],
  ['a program’s data', Buffer.from('{\n  "reference": "260101", "en": {}}'), 'foreign'],
  ['a list of data', Buffer.from('[ {"reference": 1} ]'), 'foreign'],
  ['a text that begins with a bracket', Buffer.from('[Draft] Vacancy notice'), 'text'],
  ['a text that begins with a brace', Buffer.from('{Draft} Vacancy notice'), 'text'],
  ['text', Buffer.from('Grade G17'), 'text'],
]

test.each(cases)('%s', (_, bytes, format) => {
  expect(sniffFormats(bytes)[0]).toBe(format)
})
