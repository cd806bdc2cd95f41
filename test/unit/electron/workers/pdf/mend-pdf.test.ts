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
  ])('is read whole: %s', async (_, bytes) => {
    const document = await read(bytes)
    expect(textsOf(document)).toEqual(keepers)
    expect(document.format).toBe('pdf')
    expect(document.lostPages).toBeUndefined()
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
