import { describe, expect, test } from 'vitest'
import { decodeWords, readHeader, readStructured } from '../../../../electron/workers/mime-header.ts'
import { readMime } from '../../../../electron/workers/mime-parts.ts'
import { openMime } from '../../../../electron/workers/open-mail.ts'
import { looksLikeMail } from '../../../../electron/workers/sniff-mail.ts'
import { attachmentOf, mailOf, manyOf, partOf } from './mail-files.ts'

describe('heads', () => {
  test.each([
    ['=?utf-8?Q?R=C3=A9sum=C3=A9_1?=', 'Résumé 1'],
    ['=?iso-8859-1?B?6XTp?= =?utf-8?q?=20!?=', 'été !'],
    ['plain =?nowhere?q?x?=', 'plain x'],
    ['=?utf-8?z?x?=', '=?utf-8?z?x?='],
  ])('words: %s', (written, expected) => {
    expect(decodeWords(written)).toBe(expected)
  })

  test.each([
    ['text/html; charset="utf-8"', 'text/html', 'charset', 'utf-8'],
    ["attachment; filename*=utf-8''avis%20d%27%C3%A9t%C3%A9.docx", 'attachment', 'filename', "avis d'été.docx"],
    [
      "attachment; filename*0*=utf-8''avis%20; filename*1*=%C3%A9t%C3%A9; filename*2=.docx",
      'attachment',
      'filename',
      'avis été.docx',
    ],
    ['Attachment; FileName="a \\"b\\".docx"', 'attachment', 'filename', 'a "b".docx'],
  ])('what is said about a value: %s', (written, value, name, expected) => {
    const read = readStructured(written)
    expect([read.value, read.parameters.get(name)]).toEqual([value, expected])
  })

  test('lines that go on are one, and the first of a name counts', () => {
    expect([...readHeader('A: b\r\n\tc\r\nB: d\r\na: e\r\nnot one')]).toEqual([
      ['a', 'b c'],
      ['b', 'd'],
    ])
  })
})

describe('bodies', () => {
  const body = (encoding: string, text: string): string =>
    readMime(Buffer.from(`Content-Transfer-Encoding: ${encoding}\r\n\r\n${text}`)).bytes.toString()
  test.each([
    ['quoted-printable', 'caf=C3=A9 =3D a=\r\nb  =  \r\nc =ZZ', 'café = ab  c =ZZ'],
    ['BASE64', 'Y2Fm\r\nw6k=', 'café'],
    ['8bit', 'as it is', 'as it is'],
  ])('%s', (encoding, text, expected) => {
    expect(body(encoding, text)).toBe(expected)
  })

  test('parts without a head, a line of a boundary in words, an end that is missing', () => {
    const root = readMime(
      Buffer.from(
        'Content-Type: multipart/mixed; boundary=b\n\nbefore\n--b\n\none --b two\n--bc\n--b\nContent-Type: text/html\n\n<p>x',
      ),
    )
    expect(root.parts.map(({ type, bytes }) => [type.value, bytes.toString()])).toEqual([
      ['text/plain', 'one --b two\n--bc'],
      ['text/html', '<p>x'],
    ])
  })
})

describe('what a mail is opened to', () => {
  test('pieces of a text around an attachment are one, pictures and signatures are nothing', () => {
    const mail = openMime(
      mailOf([
        partOf('text/plain', 'one'),
        attachmentOf('C:\\a\\b.docx', 'x'),
        partOf('text/plain', 'two'),
        partOf('image/png', 'y'),
        partOf('application/pkcs7-signature', 'z'),
      ]),
    )
    expect(mail).toMatchObject({
      subject: 'The lamps',
      body: [{ kind: 'text', bytes: Buffer.from('one\n\ntwo') }],
      attachments: [{ name: 'b.docx' }],
    })
  })

  test('lines that flow are joined', () => {
    const flowed = mailOf('one \r\ntwo\r\n\r\nthree', { 'Content-Type': 'text/plain; format=flowed' })
    expect(openMime(flowed)).toMatchObject({ body: [{ bytes: Buffer.from('one two\r\n\r\nthree') }] })
  })

  test('Outlook’s own wrapping gives its attachments', () => {
    const record = (name: number, value: Buffer): Buffer => {
      const head = Buffer.alloc(9)
      head.writeUInt8(2, 0)
      head.writeUInt32LE(name, 1)
      head.writeUInt32LE(value.length, 5)
      return Buffer.concat([head, value, Buffer.alloc(2)])
    }
    const tnef = Buffer.concat([
      Buffer.from('789f3e220000', 'hex'),
      record(0x0006800f, Buffer.from('bytes')),
      record(0x00018010, Buffer.from('a.docx\0')),
    ])
    expect(openMime(mailOf([attachmentOf('winmail.dat', tnef)]))).toMatchObject({
      attachments: [{ name: 'a.docx', bytes: Buffer.from('bytes') }],
    })
  })

  test('of a page saved as a single file the part that is named first', () => {
    const parts = [partOf('text/html', 'frame'), partOf('text/html', 'page', { 'Content-ID': '<p>' })]
    const saved = `MIME-Version: 1.0\r\n${manyOf('related', parts).replace('related;', 'related; start="<p>";')}`
    expect(openMime(Buffer.from(saved))).toEqual({ page: Buffer.from('page') })
  })
})

test.each([
  ['Return-Path: <a@b>\nReceived: from c', true, true],
  ['From jane@x Mon Nov 30\nFrom: a\nMIME-Version: 1.0\n\nx', true, true],
  ['From: a\nSubject: b\n\nx', true, false],
  ['Grade: G12\nLocation: Brussels\n\nx', false, false],
  ['Title: a post\nwith a line that is none\nMIME-Version: 1.0', false, false],
])('whether %j begins like a mail', (text, isMail, isSure) => {
  expect(looksLikeMail(Buffer.from(text))).toEqual({ isMail, isSure })
})
