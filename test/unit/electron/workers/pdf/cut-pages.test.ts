import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { drawn, font, pdfOf, squeezed, stream } from '../../../../../scripts/hostile/pdf-objects.ts'
import { readFile } from '../../../../../electron/workers/read-file.ts'
import type { SourceDocument } from '../../../../../shared/notice/source-document.ts'
import { options } from './read-pages.ts'

const tasks = ['lights the lamp', 'trims the wick', 'winds the clock', 'logs the weather', 'polishes the lens']
const rows = Array.from({ length: 30 }, (_, at) => `Row ${at + 1}: the keeper ${tasks[at % 5] ?? ''} at ${at % 24}:00.`)
const content = Buffer.from(drawn(rows.join('\n')), 'latin1')
const packed = deflateSync(content)
const flate = '/Filter/FlateDecode'

interface Parts {
  /** What follows the page's own entries, its contents among them. */
  page?: string
  font?: string
  /** From object 6 on; the contents come first. */
  more?: (string | Buffer)[]
}

/** Two pages: the first whole, the second as given. */
function twoPages(contents: string | Buffer, { page = '/Contents 6 0 R', font: own = font, more = [] }: Parts = {}) {
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595 842]>>',
    '<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>/Contents 7 0 R>>',
    `<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 8 0 R>>/XObject<</X 9 0 R>>>>${page}>>`,
    font,
    contents,
    squeezed(drawn('A page that is whole.')),
    own,
    ...more,
  ])
}

async function read(bytes: Buffer): Promise<SourceDocument> {
  const outcome = await readFile(bytes, { pdfAssets: options.assets, ocr: false, name: 'a.pdf' })
  if (!outcome.ok) throw new Error(outcome.failure.message.en)
  return outcome.document
}
const textsOf = ({ lines }: SourceDocument): string[] => lines.map(({ text }) => text)

const changed = (bytes: Buffer, from: number, to: number, value: number): Buffer =>
  Buffer.from(bytes).fill(value, from, to)
const form = (bytes: Buffer, filter = flate): Buffer =>
  stream(bytes, `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>${filter}`)
const listed = (at: number, bytes: Buffer, entry: string): Buffer =>
  Buffer.from(
    bytes.toString('latin1').replace(new RegExp(`(xref\\n.*\\n(?:.*\\n){${at}}).*\\n`, 'u'), `$1${entry} \n`),
    'latin1',
  )
const unlisted = (at: number, bytes: Buffer): Buffer => listed(at, bytes, '0000000000 65535 f')
const misplaced = (at: number, bytes: Buffer): Buffer => listed(at, bytes, '0000000012 00000 n')
const inOneLine = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replace('>>\nstream', '>>stream'), 'latin1')
const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2)
const rest = content.toString('latin1')
const toUnicode = '/CIDInit /ProcSet findresource begin begincmap 1 beginbfchar <41> <0041> endbfchar endcmap'
const mapped = font.replace('>>', '/ToUnicode 9 0 R>>')
const middle = packed.length >> 1

describe('a page that is not whole is said', () => {
  test.each<[string, Buffer]>([
    ['its content breaks off', twoPages(stream(half(packed), flate))],
    ['bytes in it are others', twoPages(stream(changed(packed, middle, middle + 9, 0x55), flate))],
    ['a bit in it is another', twoPages(stream(changed(packed, middle, middle + 1, packed[middle]! ^ 4), flate))],
    ['a kilobyte is noughts', twoPages(stream(changed(content, 300, 1324, 0)))],
    ['its head is lost', twoPages(stream(changed(packed, 0, 2, 0), flate))],
    ['a text in it is not closed', twoPages(stream(content.subarray(0, content.lastIndexOf(')'))))],
    ['it ends in the middle of a text', twoPages(stream(content.subarray(0, content.lastIndexOf('ET'))))],
    ['its content is not in the file', twoPages('null', { page: '/Contents 99 0 R' })],
    ['a part of its content is not', twoPages(stream(content), { page: '/Contents[6 0 R 99 0 R]' })],
    ['its content is no stream any more', twoPages(`<<${flate}/Length ${packed.length}>>\nstraem\nx`)],
    ['packed in a way that there is not', twoPages(stream(packed, '/Filter/FladeDecode'))],
    ['written in letters that break off', twoPages(stream(half(Buffer.from(content.toString('hex'))), '/Filter/AHx'))],
    ['a run is longer than what is left', twoPages(stream('\x7fBT', '/Filter/RunLengthDecode'))],
    ['a form on it breaks off', twoPages(stream('/X Do'), { more: [form(half(packed))] })],
    ['a form on it is not in the file', twoPages(stream('/X Do'))],
    [
      'its forms are not in the file',
      twoPages(stream(`/X Do\n${rest}`), { page: '/Contents 6 0 R/Resources<</Font<</F1 8 0 R>>/XObject 99 0 R>>' }),
    ],
    ['a font that it keeps in mind is not', twoPages(stream(`/F9 9 Tf q /F1 9 Tf Q BT (x) ' ET\n${rest}`))],
    ['a font on it is not in the file', twoPages(stream(content.toString().replaceAll('/F1', '/F2')))],
    ['the letters of a font are not', twoPages(stream(content), { font: mapped })],
    [
      'nor what they stand for',
      twoPages(stream(content), { font: mapped, more: [stream(half(deflateSync(toUnicode)), flate)] }),
    ],
    [
      'a font is made of parts that are not',
      twoPages(stream(content), {
        font: '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[99 0 R]>>',
      }),
    ],
    [
      'numbers without end are in it',
      twoPages(stream(content.toString().replace('(Row 9', ' 1'.repeat(40) + ' (Row 9'))),
    ],
  ])('%s', async (_, bytes) => {
    const document = await read(bytes)
    expect(textsOf(document)).toContain('A page that is whole.')
    expect(document).toMatchObject({ pages: 2, brokenPages: [2] })
  })

  test('also where a file is cut in its last content, which has a length and no end', async () => {
    const bytes = twoPages('null', { page: '/Contents 9 0 R', more: [stream(content)] })
    const document = await read(bytes.subarray(0, bytes.lastIndexOf('ET', bytes.lastIndexOf('endstream') - 600) + 3))
    expect(textsOf(document)).toContain(rows[9])
    expect(document.brokenPages).toEqual([2])
  })
})

describe('a page that is whole is not', () => {
  const whole: [string, Buffer][] = [
    ['packed', twoPages(stream(packed, flate))],
    ['without a checksum', twoPages(stream(packed.subarray(0, -4), flate))],
    ['with half of one', twoPages(stream(packed.subarray(0, -2), flate))],
    ['with one that says nothing', twoPages(stream(changed(packed, packed.length - 4, packed.length, 0), flate))],
    ['with something behind it', twoPages(stream(Buffer.concat([packed, Buffer.from('\n\n  x')]), flate))],
    ['packed twice', twoPages(stream(deflateSync(packed), '/Filter[/FlateDecode/FlateDecode]'))],
    [
      'with a length that is too long',
      twoPages(
        Buffer.from(
          stream(content)
            .toString('latin1')
            .replace(/\/Length \d+/u, '/Length 999999'),
          'latin1',
        ),
      ),
    ],
    [
      'with a length that is nowhere',
      twoPages(
        Buffer.from(
          stream(content)
            .toString('latin1')
            .replace(/\/Length \d+/u, '/Length 99 0 R'),
          'latin1',
        ),
      ),
    ],
    ['in letters', twoPages(stream(`${content.toString('hex')}>`, '/Filter/ASCIIHexDecode'))],
    [
      'in parts that divide a line',
      twoPages(stream(content.subarray(0, content.indexOf('Tj'))), {
        page: '/Contents[6 0 R 9 0 R]',
        more: [stream(content.subarray(content.indexOf('Tj')))],
      }),
    ],
    ['in a form', twoPages(stream('/X Do'), { more: [form(packed)] })],
    ['with names in other letters', twoPages(stream(packed, '/Filter/Flate#44ecode'), { page: '/Con#74ents 6 0 R' })],
    [
      'with remarks that name ends',
      twoPages(stream(packed, flate), { page: '% >> endobj (stream\n/Contents 6 0 R/A(endobj % \\) stream)' }),
    ],
    ['with a font that it does not use', twoPages(stream(content), { page: '/Contents 6 0 R/A 99 0 R' })],
    ['with a font that is set and not written in', twoPages(stream(`BT /F9 10 Tf /F1 12 Tf (x) Tj ET\n${rest}`))],
    ['with one that is only set inside', twoPages(stream(`/F1 9 Tf q /F9 10 Tf BT () Tj ET Q BT (x) Tj ET\n${rest}`))],
    [
      'with one without letters that is not written in',
      twoPages(stream(`BT /F9 10 Tf /F1 12 Tf (x) Tj ET\n${rest}`), {
        page: '/Contents 6 0 R/Resources<</Font<</F1 8 0 R/F9 9 0 R>>>>',
        more: ['<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[99 0 R]>>'],
      }),
    ],
    [
      'with names in its texts and pictures',
      twoPages(
        stream(`BI /W 6 /H 1 /CS /G /BPC 8 ID (/X Do EI\nBT /F1 9 Tf (\\(/X Do (/F9 9 Tf) Tj) Tj ET % /X Do\n${rest}`),
      ),
    ],
    ['with a picture that has no entry', twoPages(stream(`/Im9 Do\n${rest}`))],
    ['with a picture whose entry is empty', twoPages(stream(`/X Do\n${rest}`), { more: ['null'] })],
    ['in a form that its table does not name', unlisted(9, twoPages(stream('/X Do'), { more: [form(packed)] }))],
    [
      'with a font that is set, not written in and not where its table says',
      misplaced(
        9,
        twoPages(stream(`/F9 9 Tf\n${rest}`), {
          page: '/Contents 6 0 R/Resources<</Font<</F1 8 0 R/F9 9 0 R>>>>',
          more: [font],
        }),
      ),
    ],
    [
      'in a form with remarks inside the brackets of its name',
      twoPages(stream('/X Do'), { more: [inOneLine(form(packed, `/Name(50 % (gross (net)) pay)${flate}`))] }),
    ],
  ]
  test.each(whole)('%s', async (_, bytes) => {
    const document = await read(bytes)
    expect(textsOf(document)).toEqual(expect.arrayContaining([rows[0], rows[29]]))
    expect(document.brokenPages).toBeUndefined()
  })

  test('nor one on which nothing was written', async () => {
    expect((await read(twoPages(stream('', flate)))).brokenPages).toBeUndefined()
  })
})

/** Real files, where they are: no part of the repository. */
const folders = ['notices', 'field/reading', 'field/real'].map((name) => resolve('../shared', name))
const real = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf') && !name.includes('scan'))
    .map((name) => join(folder, name)),
)
test.skipIf(real.length === 0)('nothing is said of files as programs write them (needs ../shared)', async () => {
  for (const path of real) {
    const document = await read(readFileSync(path))
    expect([path, document.brokenPages, document.lostPages, document.pageListLost]).toEqual([
      path,
      undefined,
      undefined,
      undefined,
    ])
  }
})
