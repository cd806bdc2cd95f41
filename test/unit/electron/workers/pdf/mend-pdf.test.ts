import { describe, expect, test } from 'vitest'
import { readFile } from '../../../../../electron/workers/read-file.ts'
import type { SourceDocument } from '../../../../../shared/notice/source-document.ts'
import { column, pdfOf } from './pdf-files.ts'
import { options } from './read-pages.ts'

const keepers = [
  'The keeper lights the lamp at dusk.',
  'The keeper trims the wick at noon.',
  'The keeper winds the clock.',
]
const whole = Buffer.from(pdfOf(keepers.map((text) => column(60, 700, [text])))).toString('latin1')

async function read(text: string): Promise<SourceDocument> {
  const outcome = await readFile(Buffer.from(text, 'latin1'), { pdfAssets: options.assets, ocr: false, name: 'a.pdf' })
  if (!outcome.ok) throw new Error(outcome.failure.message.en)
  return outcome.document
}
const textsOf = ({ lines }: SourceDocument): string[] => lines.map(({ text }) => text)

describe('a damaged PDF whose pages are there', () => {
  test.each([
    ['no header', whole.slice(9)],
    ['kilobytes of junk before it', `${'A line of a server that answers.\r\n'.repeat(200)}${whole}`],
    ['a tree of pages without pages', whole.replace(/\/Kids\[[^\]]*\]/u, '/Kids[]')],
    ['a tree that leads back into itself', whole.replace('/Kids[', '/Kids[2 0 R ')],
    ['a catalog that leads nowhere', whole.replace('/Pages 2 0 R', '/Pages 99 0 R')],
    ['no trailer and no catalog', whole.slice(0, whole.indexOf('xref')).replace('/Type/Catalog', '')],
    ['a tree that no catalog leads to', whole.replace('/Type/Catalog/Pages 2 0 R', '/Type/Catalog')],
    ['no ends of streams', whole.replaceAll('endstream', '')],
    ['ends of streams misspelt', whole.replaceAll('endstream', 'EndStream')],
    ['no ends of streams or objects', whole.replaceAll('endstream', '').replaceAll('endobj', '')],
    ['no ends, and wrong lengths', whole.replaceAll('endstream', '').replace(/\/Length \d+/gu, '/Length 7')],
    ['contents that the table does not find', whole.replace(/\d{10} (?=00000 n \n$)/mu, '0000000017 ')],
    [
      'contents that the table calls free',
      whole.replace(/(?<=n \n)\d{10} 00000 n (?=\ntrailer)/u, '0000000000 00000 f '),
    ],
    ['a page whose dictionary is not closed', whole.replace('8 0 R >>', '8 0 R ')],
    ['contents whose dictionary is not closed', whole.replace(/(\/Length \d+)>>/u, '$1')],
  ])('is read whole: %s', async (_, bytes) => {
    const document = await read(bytes)
    expect(textsOf(document)).toEqual(keepers)
    expect(document.format).toBe('pdf')
    expect([document.lostPages, document.brokenPages, document.pageListLost]).toEqual([undefined, undefined, undefined])
  })

  test('keeps the fields of its form', async () => {
    const bytes = pdfOf([column(60, 700, [keepers[0] ?? '']), column(60, 700, [keepers[1] ?? ''])], {
      catalog: '/AcroForm<</Fields[9 0 R]>>',
      page: '/Annots[9 0 R]',
      extra: ['<</Type/Annot/Subtype/Widget/FT/Tx/T(post)/V(Keeper of the north light)/Rect[60 600 300 620]/F 4>>'],
    })
    const text = Buffer.from(bytes).toString('latin1').replaceAll('endstream', '')
    expect(textsOf(await read(text)).join(' ')).toContain('Keeper of the north light')
  })

  test('without a list of its pages gives those that are there, and says that there may be more', async () => {
    const document = await read(whole.replace(/2 0 obj[^]*?endobj/u, '').replace('/Type/Catalog', ''))
    expect(textsOf(document)).toEqual(keepers)
    expect(document).toMatchObject({ pages: 3, pageListLost: true })
  })

  test('the page that is not in it is said, and costs no other', async () => {
    const document = await read(whole.replace('7 0 R', '99 0 R'))
    expect(textsOf(document)).toEqual([keepers[0], keepers[2]])
    expect(document).toMatchObject({ pages: 3, lostPages: [2] })
  })

  test('an older trailer that speaks of encryption locks nothing', async () => {
    const older =
      'trailer\n<</Size 3/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 99/R 99>>>>\nstartxref\n0\n%%EOF\n'
    const document = await read(
      whole.replace('%PDF-1.7\n', `%PDF-1.7\n${older}`).replace(/startxref\n\d+/gu, 'startxref\n7'),
    )
    expect(textsOf(document)).toEqual(keepers)
  })

  test('a text that damage put far off the page costs nothing else', async () => {
    const rows = [
      ...column(60, 700, [...keepers, ...keepers, ...keepers]),
      ...column(320, 700, [...keepers, ...keepers]),
    ]
    rows.push({ x: 9_000_000_000, y: 700, text: 'far' })
    const document = await read(
      Buffer.from(pdfOf([rows]))
        .toString('latin1')
        .replace('595 842', '9999999999 842'),
    )
    expect(textsOf(document).join(' ')).toContain(keepers[0])
  })

  test('without a page it stays damaged', async () => {
    await expect(read(whole.slice(0, 200))).rejects.toThrow(/damaged/u)
  })
})
