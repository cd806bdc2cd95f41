import { describe, expect, test } from 'vitest'
import { readMime } from '../../../../../electron/workers/mail/mime-parts.ts'
import { openMime } from '../../../../../electron/workers/mail/open-mail.ts'
import { looksLikeMail } from '../../../../../electron/workers/mail/sniff-mail.ts'
import { failure } from '../../../../../shared/notice/read-failures.ts'
import { attachmentOf, mailOf, manyOf, partOf } from './mail-files.ts'

describe('heads', () => {
  const headOf = (line: string): ReturnType<typeof readMime> => readMime(Buffer.from(`${line}\r\n\r\nx`))

  test.each([
    ['text/html; charset="utf-8"', 'text/html', 'charset', 'utf-8'],
    ['TEXT/HTML; (a remark) Charset=utf-8; charset=koi8-r', 'text/html', 'charset', 'utf-8'],
    ["x/y; name*=utf-8''avis%20d%27%C3%A9t%C3%A9.docx", 'x/y', 'name', "avis d'été.docx"],
    ["x/y; name*0*=utf-8''avis%20; name*1*=%C3%A9t%C3%A9; name*2=.docx", 'x/y', 'name', 'avis été.docx'],
    ['x/y; name="=?utf-8?Q?R=C3=A9sum=C3=A9_1?="', 'x/y', 'name', 'Résumé 1'],
    ['x/y; name="=?iso-8859-1?B?6XTp?=\r\n =?utf-8?q?=20!?="', 'x/y', 'name', 'été !'],
    ['x/y; Name="a \\"b\\".docx"', 'x/y', 'name', 'a "b".docx'],
  ])('what is said about a value: %s', async (written, value, name, expected) => {
    const { type } = await headOf(`Content-Type: ${written}`)
    expect([type.value, type.parameters.get(name)]).toEqual([value, expected])
  })

  test('lines that go on are one, and the first of a name counts', async () => {
    const { header } = await headOf('A: b\r\n\tc\r\nB: d\r\na: e\r\nnot one')
    expect([header.get('a')?.replace('\t', ' '), header.get('b')]).toEqual(['b c', 'd'])
  })
})

describe('bodies', () => {
  const inPart = (at: string): string => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`
  const body = async (encoding: string, text: string): Promise<string> =>
    (await readMime(Buffer.from(`Content-Transfer-Encoding: ${encoding}\r\n\r\n${text}`))).bytes.toString()
  test.each([
    ['quoted-printable', 'caf=C3=A9 =3D a=\r\nb =ZZ', 'café = ab =ZZ'],
    ['BASE64', 'Y2Fm\r\nw6k=', 'café'],
    ['8bit', 'as it is', 'as it is'],
  ])('%s', async (encoding, text, expected) => {
    expect(await body(encoding, text)).toBe(expected)
  })

  test('parts without a head, a line of a boundary in words, an end that is missing', async () => {
    const root = await readMime(
      Buffer.from(
        'Content-Type: multipart/mixed; boundary=b\n\nbefore\n--b\n\none --b two\n--bc\n--b\nContent-Type: text/html\n\n<p>x',
      ),
    )
    expect(root.parts.map(({ type, bytes }) => [type.value, bytes.toString()])).toEqual([
      ['text/plain', 'one --b two\n--bc'],
      ['text/html', '<p>x'],
    ])
  })

  test('a boundary that never comes, and lines as old Macs end them', async () => {
    const text = Buffer.from('Content-Type: multipart/mixed; boundary=b\r\rAll\rof it')
    expect((await readMime(text)).bytes.toString()).toBe('All\nof it')
  })

  test.each([
    ['parts', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(600)}`],
    ['lines', `A: b\n\n${`${'A'.repeat(40)}\n`.repeat(1_100_000)}`],
    ['written lines', `A: b\n\n${'a \n'.repeat(110_000)}`],
    ['lines of dashes', `A: b\n\n${'--b\n'.repeat(6000)}`],
    ['heads', `A: b\n${'X-A: b\n'.repeat(200_000)}\nx`],
    ['parts in parts', Array.from({ length: 30 }, (_, at) => inPart(String(at))).join('')],
  ])('too many %s are refused', async (_, text) => {
    await expect(readMime(Buffer.from(text))).rejects.toMatchObject({ failure: failure('unsafe') })
  })
})

describe('what a mail is opened to', () => {
  test('pieces of a text around an attachment are one, pictures and signatures are nothing', async () => {
    const mail = await openMime(
      mailOf([
        partOf('text/plain', 'one'),
        attachmentOf('C:\\\\a\\\\b.docx', 'x'),
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

  test('lines that flow are joined', async () => {
    const flowed = mailOf('one \r\ntwo\r\n\r\nthree', { 'Content-Type': 'text/plain; format=flowed' })
    expect(await openMime(flowed)).toMatchObject({ body: [{ bytes: Buffer.from('one two\n\nthree') }] })
  })

  test.each([
    ['one blank for the sign, none of the text', 'secret \r\nary', 'secretary'],
    ['one for the sign, one of the text', 'one  \r\ntwo', 'one two'],
    ['no blank: the line ends', 'one\r\ntwo', 'one\ntwo'],
  ])('lines that flow, with a blank for the sign: %s', async (_, sent, read) => {
    const flowed = mailOf(sent, { 'Content-Type': 'text/plain; format=flowed; delsp=yes' })
    expect(await openMime(flowed)).toMatchObject({ body: [{ bytes: Buffer.from(read) }] })
  })

  test('Outlook’s own wrapping gives its attachments', async () => {
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
    expect(await openMime(mailOf([attachmentOf('winmail.dat', tnef)]))).toMatchObject({
      attachments: [{ name: 'a.docx', bytes: Buffer.from('bytes') }],
    })
  })

  test('of a page saved as a single file the part that is named first', async () => {
    const parts = [partOf('text/html', 'frame'), partOf('text/html', 'page', { 'Content-ID': '<p>' })]
    const saved = `MIME-Version: 1.0\r\n${manyOf('related', parts).replace('related;', 'related; start="<p>";')}`
    expect(await openMime(Buffer.from(saved))).toEqual({ page: Buffer.from('page') })
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
