import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { understandFile } from '../../../../../electron/workers/understand-file.ts'
import { loadProfiles } from '../../../../../scripts/accuracy/read-notice.ts'
import type { ReadResult } from '../../../../../shared/ipc/worker-jobs.ts'
import { noticesOf, type ParsedFile } from '../../../../../shared/notice/parsed-file.ts'
import { attachmentOf, mailOf, manyOf, messageOf, packedRtf, partOf, storageFile, type Message } from './mail-files.ts'
import { docxOf } from '../office-files.ts'

const root = resolve(import.meta.dirname, '../../../../..')
const options = {
  profiles: loadProfiles(),
  pdfAssets: resolve(root, 'node_modules/pdfjs-dist'),
  ocr: false,
  anyway: false,
}
const notice = readFileSync(resolve(root, 'resources/samples/260101.txt'), 'utf8')
const paragraphs = notice.split(/\r?\n/u).filter((line) => line !== '')
const half = paragraphs.findIndex((line) => line.startsWith('Archiviste'))
const [english, french] = [paragraphs.slice(0, half).join('\n\n'), paragraphs.slice(half).join('\n\n')]
const html = `<html><body>${paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;')}</p>`).join('')}</body></html>`
const other = notice.replaceAll('260101', '260202')

const understand = (bytes: Uint8Array, anyway = false): Promise<ReadResult> =>
  understandFile(bytes, 'mail.eml', { ...options, anyway })
async function noticesIn(bytes: Uint8Array): Promise<ParsedFile[]> {
  const result = await understand(bytes)
  if (!result.ok) throw new Error(result.failure.message.en)
  return noticesOf(result.file)
}
const textsOf = (file: ParsedFile | undefined): string[] =>
  [file?.en, file?.fr].flatMap((side) => side?.blocks ?? []).map(({ text }) => text)
const [plain] = await noticesIn(Buffer.from(notice))

const greeted = `Dear all,\n\nHere is the notice to publish.\n\n${notice}\n\nKind regards,\nJane Sender\nTel. +32 2 700 00 00\n`
const forwarded = `FYI\n\n-----Original Message-----\nFrom: Jane Sender <jane@sender.example>\nSent: Monday\nTo: Bob\nSubject: 260101\n\n${notice}`
const alternatives = manyOf('alternative', [
  partOf('text/plain; charset=utf-8', 'See the page.'),
  partOf('text/html; charset=utf-8', html),
])
const msg = (message: Message): Uint8Array => storageFile(messageOf(message))

describe('a mail gives its notice', () => {
  test.each([
    ['its text, in base64', mailOf([partOf('text/plain; charset=utf-8', notice)])],
    ['its text, with a greeting and a signature', mailOf(greeted)],
    ['a text that was forwarded', mailOf(forwarded)],
    [
      'an answer that quotes it',
      mailOf(
        notice
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n'),
      ),
    ],
    ['the page beside a text', mailOf([alternatives])],
    ['Outlook’s text', msg({ text: greeted })],
    ['Outlook’s page', msg({ text: 'See the page.', html })],
    [
      'Outlook’s packed RTF',
      msg({
        rtf: packedRtf(
          `{\\rtf1\\ansi\\ansicpg1252 ${notice.replace(/[^\n -~]/gu, (sign) => `\\u${String(sign.codePointAt(0))}?`).replaceAll('\n', '\\par ')}}`,
        ),
      }),
    ],
  ])('%s', async (_, bytes) => {
    const [found, ...more] = await noticesIn(bytes)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      format: 'mail',
      reference: '260101',
      mail: { subject: 'The lamps', date: '2026-11-30T08:00:00.000Z' },
    })
    expect(found?.inside).toBeUndefined()
    expect(textsOf(found)).toEqual(textsOf(plain))
    expect(JSON.stringify(found)).not.toMatch(/Jane|Bob|Dear all|FYI|sender\.example/u)
  })

  const docx = docxOf(
    paragraphs
      .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`)
      .join(''),
  )
  test.each([
    ['an attachment', mailOf([partOf('text/plain', 'See the file.'), attachmentOf('Notice.docx', docx)])],
    ['one whose name is in another charset', mailOf([attachmentOf('=?utf-8?Q?Notice=2Edocx?=', docx)])],
    [
      'one beside pictures that the page shows',
      mailOf([
        manyOf('related', [partOf('text/html', '<p>See.</p>'), partOf('image/png', 'x')]),
        attachmentOf('Notice.docx', docx),
      ]),
    ],
    [
      'one in a mail in the mail',
      mailOf([
        `Content-Type: message/rfc822\r\n\r\n${Buffer.from(mailOf([attachmentOf('Notice.docx', docx)])).toString()}`,
      ]),
    ],
    ['Outlook’s attachment', msg({ text: 'See the file.', attachments: [{ name: 'Notice.docx', bytes: docx }] })],
    [
      'Outlook’s mail in the mail',
      msg({
        attachments: [
          { name: 'inner', message: { subject: 'Inner', attachments: [{ name: 'Notice.docx', bytes: docx }] } },
        ],
      }),
    ],
  ])('%s', async (_, bytes) => {
    const [found, ...more] = await noticesIn(bytes)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      format: 'docx',
      inside: 'Notice.docx',
      reference: '260101',
      mail: { subject: 'The lamps' },
    })
    expect(textsOf(found)).toEqual(textsOf(plain))
  })

  test('each of several, and once what is attached and written out', async () => {
    const halves = await noticesIn(
      mailOf([attachmentOf('260101_EN.txt', english), attachmentOf('260101_FR.txt', french)]),
    )
    expect(halves.map(({ inside, languages }) => [inside, ...languages])).toEqual([
      ['260101_EN.txt', 'en'],
      ['260101_FR.txt', 'fr'],
    ])
    const two = await noticesIn(
      mailOf([partOf('text/plain', notice), attachmentOf('a.txt', notice), attachmentOf('b.txt', other)]),
    )
    expect(two.map(({ inside, reference }) => [inside, reference])).toEqual([
      ['a.txt', '260101'],
      ['b.txt', '260202'],
    ])
  })

  test('a page saved as a single file is a page', async () => {
    const page = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n${manyOf('related', [partOf('text/html', html), partOf('text/html', '<p>Advert</p>')])}`
    const [found] = await noticesIn(Buffer.from(page))
    expect(found).toMatchObject({ format: 'html', reference: '260101' })
    expect(found?.mail).toBeUndefined()
    expect(textsOf(found)).toEqual(textsOf(plain))
  })
})

describe('a mail without a notice', () => {
  test('says so, shows its text, and can be shown as one all the same', async () => {
    const mail = mailOf('Lunch at one?\n\nJane')
    expect(await understand(mail)).toMatchObject({
      ok: false,
      failure: { code: 'not-a-notice' },
      text: ['Lunch at one?', 'Jane'],
    })
    expect(await understand(mail, true)).toMatchObject({ ok: true, file: { format: 'mail' } })
  })

  test('says why its attachment could not be read', async () => {
    const locked = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<</Encrypt 2 0 R>>')
    const result = await understand(mailOf([partOf('text/plain', 'See the file.'), attachmentOf('a.pdf', locked)]))
    expect(result.ok ? '' : result.failure.code).toMatch(/unreadable|encrypted/u)
  })

  test('a notice that begins like a mail is a notice', async () => {
    const result = await understand(Buffer.from(`From: the office\nSubject: a post\n\n${notice}`))
    expect(result).toMatchObject({ ok: true, file: { reference: '260101' } })
  })
})

describe('mails made to harm end with a reason', () => {
  const nested = (depth: number): Uint8Array => {
    let mail = mailOf('Lunch?')
    for (let at = 0; at < depth; at++)
      mail = mailOf([`Content-Type: message/rfc822\r\n\r\n${Buffer.from(mail).toString()}`])
    return mail
  }
  test.each([
    ['10,000 parts', mailOf(Array.from({ length: 10_000 }, () => partOf('text/plain', 'x')))],
    [
      '40 parts in each other',
      Buffer.from(
        Array.from(
          { length: 40 },
          (_, at) =>
            `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${String(at)}\r\n\r\n--b${String(at)}\r\n`,
        ).join(''),
      ),
    ],
    ['mails in mails', nested(12)],
    [
      'a boundary that never comes',
      Buffer.from(
        `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=never\r\n\r\n${'--neve\r\n'.repeat(100_000)}`,
      ),
    ],
    ['a head without an end', Buffer.from(`MIME-Version: 1.0\r\n${'X-A: b\r\n'.repeat(300_000)}`)],
    ['nothing but a head', Buffer.from('MIME-Version: 1.0\r\nSubject: x')],
    ['garbage for base64', mailOf('=====!!!!'.repeat(10_000), { 'Content-Transfer-Encoding': 'base64' })],
    [
      'a wrapping that lies about its lengths',
      mailOf([partOf('application/ms-tnef', Buffer.from('789f3e22000002018009ffffffff7fff', 'hex'))]),
    ],
    ['an Outlook mail that holds itself', selfHolding()],
    ['RTF that lies about its size', msg({ rtf: Buffer.from('ffffffffffffffff4c5a4675000000000000', 'hex') })],
  ])('%s', async (_, bytes) => {
    const result = await understand(bytes)
    expect(result.ok).toBe(false)
  })

  /** Its directory says that the attachment's mail is the whole file. */
  function selfHolding(): Uint8Array {
    const bytes = Buffer.from(msg({ attachments: [{ name: 'inner', message: { text: 'Lunch?' } }] }))
    const name = Buffer.from('__substg1.0_3701000D', 'utf16le')
    const at = bytes.indexOf(name)
    bytes.writeUInt32LE(1, at + 76)
    return bytes
  }
})
