import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { openPdf } from '../../../electron/workers/pdf/pdf-document.ts'
import { root, samples } from './desk.ts'

/** 200 pixels to the inch, as an office's scanner gives. */
const scale = 200 / 72

/** The first page of a sample as a scanner would give it: a PDF that is one picture and no letter. */
export async function writeScan(sample: string, file: string): Promise<void> {
  const document = await openPdf(readFileSync(join(samples, sample)), join(root, 'node_modules/pdfjs-dist'), true)
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({
    canvas: canvas as never,
    canvasContext: canvas.getContext('2d') as never,
    viewport,
    background: 'white',
  }).promise
  await document.loadingTask.destroy()
  writeFileSync(file, pdfOfPicture(canvas.toBuffer('image/jpeg'), canvas.width, canvas.height))
}

function pdfOfPicture(jpeg: Buffer, width: number, height: number): Buffer {
  const [across, up] = [width / scale, height / scale].map((points) => points.toFixed(2))
  const drawing = Buffer.from(`${across} 0 0 ${up} 0 0 cm /P Do`)
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${up}]/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R>>`,
    ),
    stream(
      `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
      jpeg,
    ),
    stream('', drawing),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets = objects.map((object, at) => {
    const offset = parts.reduce((sum, part) => sum + part.length, 0)
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([
    ...parts,
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`,
    ),
  ])
}

function stream(entries: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${entries}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}
