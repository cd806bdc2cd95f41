import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../../../electron/workers/pdf/read-pdf.ts'
import { scanOf } from './scan-files.ts'

const assets = resolve('node_modules/pdfjs-dist')
const typed = [
  'The keeper lights the lamp of the harbour each evening,',
  'and writes the hour of it into the register.',
]
const scan = ['The second page came through a scanner and says', 'that the deadline is 14 September 2031 for all.']
const mixed = scanOf([{ typed }, { scan }, { typed: ['3'] }])
const textOf = (lines: readonly { text: string }[]): string => lines.map(({ text }) => text).join(' ')

describe('a file of typed and scanned pages', () => {
  test('only the scanned page is recognised, and the whole is marked', { timeout: 120_000 }, async () => {
    const pages: [number, number][] = []
    const document = await readPdf(mixed, {
      assets,
      maxPages: 20,
      ocr: true,
      onPage: (done, of) => pages.push([done, of]),
    })
    expect(document.ocr).toBe(true)
    expect(document).not.toHaveProperty('unreadPages')
    expect(textOf(document.lines.filter(({ at }) => at?.page === 1))).toBe(typed.join(' '))
    expect(textOf(document.lines.filter(({ at }) => at?.page === 2))).toBe(scan.join(' '))
    // One page was looked at as a picture; the one with a number and nothing else is no picture.
    expect(pages).toEqual([[0, 2]])
  })

  test('with recognition switched off the page that was not read is named', async () => {
    const document = await readPdf(mixed, { assets, maxPages: 20, ocr: false })
    expect(document).toMatchObject({ ocr: false, unreadPages: [2] })
    expect(textOf(document.lines)).not.toContain('scanner')
  })

  test('typed pages are never recognised, though a picture lies on them', async () => {
    const pages: number[] = []
    const document = await readPdf(scanOf([{ typed, scan: ['A stamp across it all'] }]), {
      assets,
      maxPages: 20,
      ocr: true,
      onPage: (done) => pages.push(done),
    })
    expect(document.ocr).toBe(false)
    expect(pages).toEqual([])
    expect(textOf(document.lines)).toBe(typed.join(' '))
  })
})
