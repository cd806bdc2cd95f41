import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readFile } from '../../../../electron/workers/read-file.ts'
import { docxOf, odtOf, packed } from './office-files.ts'
import { column, pdfOf } from './pdf/pdf-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-file-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const pdfAssets = resolve('node_modules/pdfjs-dist')
const sentence = 'Keep the maps of the rivers in order'

const contents: Record<string, Uint8Array> = {
  text: Buffer.from(sentence),
  html: Buffer.from(`<!doctype html><p>${sentence}`),
  docx: docxOf(`<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`),
  odt: odtOf(`<text:p>${sentence}</text:p>`),
  rtf: Buffer.from(`{\\rtf1 ${sentence}}`),
  pdf: pdfOf([column(60, 700, [sentence])]),
}

describe('a file is what its bytes say', () => {
  test.each(
    Object.keys(contents).flatMap((format) =>
      ['.pdf', '.docx', '.odt', '.txt', ''].map((ending) => [format, ending] as const),
    ),
  )('%s named "%s"', async (format, ending) => {
    const path = join(folder, `file-${format}${ending}`)
    writeFileSync(path, contents[format] ?? '')
    const outcome = await readFile(path, { pdfAssets })
    expect(outcome).toMatchObject({ ok: true, document: { format, lines: [{ text: sentence }] } })
  })

  test('only Markdown needs its name to be known from text', async () => {
    const bytes = Buffer.from('Keep **maps**')
    expect(await readFile(bytes, { pdfAssets, name: 'a.md' })).toMatchObject({ document: { format: 'markdown' } })
    expect(await readFile(bytes, { pdfAssets, name: 'a.txt' })).toMatchObject({ document: { format: 'text' } })
  })
})

describe('what cannot be read is a failure with its code and both sentences', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256)
  test.each([
    ['zero bytes', new Uint8Array(), 'empty'],
    ['white space', Buffer.from(' \n\t '.repeat(50)), 'empty'],
    ['one byte all through', new Uint8Array(4096), 'unreadable'],
    ['noise', noise, 'unreadable'],
    ['a picture', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), noise]), 'unsupported'],
    ['a packed file of something else', packed({ 'a.txt': 'x' }), 'unsupported'],
    [
      'a workbook',
      packed({
        '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></R>',
        'xl/workbook.xml': '<w/>',
      }),
      'unsupported',
    ],
    [
      'a drawing of OpenDocument',
      packed({ mimetype: 'application/vnd.oasis.opendocument.graphics', 'content.xml': '<x/>' }),
      'unsupported',
    ],
    ['half a Word file', (contents.docx ?? noise).slice(0, 200), 'unreadable'],
    ['a Word file that unpacks too large', docxOf(`<w:p>${' '.repeat(2_000_000)}</w:p>`), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    const outcome = await readFile(bytes, { pdfAssets, limits: { unpackedBytes: 1_000_000 } })
    if (outcome.ok) expect.fail('was read')
    expect(outcome.failure.code).toBe(code)
    expect(outcome.failure.message.en.length).toBeGreaterThan(20)
    expect(outcome.failure.message.fr).not.toBe(outcome.failure.message.en)
  })

  test('a file over the limit is not even opened; one that is gone or a folder says so', async () => {
    const path = join(folder, 'large.txt')
    writeFileSync(path, 'x'.repeat(1000))
    const codes = await Promise.all([
      readFile(path, { pdfAssets, limits: { fileBytes: 100 } }),
      readFile(join(folder, 'gone.txt'), { pdfAssets }),
      readFile(folder, { pdfAssets }),
    ])
    expect(codes.map((outcome) => (outcome.ok ? 'read' : outcome.failure.code))).toEqual([
      'too-large',
      'unreadable',
      'unreadable',
    ])
  })
})
