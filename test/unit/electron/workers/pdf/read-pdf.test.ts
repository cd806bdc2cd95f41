import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../../../electron/workers/pdf/read-pdf.ts'
import { column, pdfOf } from './pdf-files.ts'
import { options, prose } from './read-pages.ts'

describe('PDFs that give no text', () => {
  const fails = async (bytes: Uint8Array, more = {}): Promise<string> =>
    readPdf(bytes, { ...options, ...more }).then(
      () => 'read',
      (error: unknown) => String(error),
    )

  test.each([
    ['cut off', pdfOf([column(60, 700, [prose])]).slice(0, 300), /damaged/u],
    ['a blank page', pdfOf(['']), /no text/u],
    [
      'a page of pictures only',
      pdfOf(['q 100 0 0 100 60 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q']),
      /only pictures/u,
    ],
    [
      'encrypted',
      pdfOf([column(60, 700, [prose])], {
        trailer: `/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`,
      }),
      /password/u,
    ],
    [
      'of an encryption nobody knows',
      pdfOf([column(60, 700, [prose])], { trailer: '/ID[<00><00>]/Encrypt<</Filter/Standard/V 99/R 99>>' }),
      /password/u,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await fails(bytes)).toMatch(message)
  })

  test('more pages than allowed', async () => {
    expect(await fails(pdfOf([[], [], []]), { maxPages: 2 })).toMatch(/more pages/u)
  })
})

describe('recognition of pictures', () => {
  test('a page whose letters are only shapes is read from its picture', { timeout: 120_000 }, async () => {
    const { recognisePage } = await import('../../../../../electron/workers/scan/recognise-page.ts')
    const { openPdf } = await import('../../../../../electron/workers/pdf/pdf-document.ts')
    const document = await openPdf(
      pdfOf([
        [
          { x: 60, y: 700, text: prose, size: 12 },
          { x: 60, y: 680, text: 'Grade : G17 \u0097 habilitation de sécurité', size: 12 },
        ],
      ]),
      options.assets,
      true,
    )
    const runs = await recognisePage(await document.getPage(1), options.assets)
    expect(runs?.runs.map((run) => run.text)).toEqual([
      prose,
      expect.stringMatching(/^Grade : G17 .{1,2} habilitation de sécurité$/u),
    ])
    expect(runs?.runs[0]?.left).toBeCloseTo(60, -1)
    expect(runs?.runs[0]?.baseline).toBeCloseTo(142, -1)
    await document.loadingTask.destroy()
  })
})
