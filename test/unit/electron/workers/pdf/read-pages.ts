import { resolve } from 'node:path'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { readPdf } from '../../../../../electron/workers/pdf/read-pdf.ts'
import { pdfOf, type Mark } from './pdf-files.ts'

export const options = { assets: resolve('node_modules/pdfjs-dist'), maxPages: 20, ocr: false }

export const read = async (
  pages: readonly (readonly Mark[] | string)[],
  more?: Parameters<typeof pdfOf>[1],
): Promise<Line[]> => (await readPdf(pdfOf(pages, more), options)).lines

export const short = (lines: readonly Line[]): string[] =>
  lines.map(
    (line) =>
      `${line.cell ? `[${line.cell.row}.${line.cell.column}] ` : ''}${line.marker === null ? '' : `{${line.marker}} `}${line.text}`,
  )

export const prose = 'The section keeps the maps of every river and checks each of them before it is printed.'
