import { createCanvas } from '@napi-rs/canvas'
import { deflateSync } from 'node:zlib'

/** Pixels for one point: some 150 to the inch, as office scanners have it. */
const sharpness = 2
const [width, height] = [595 * sharpness, 842 * sharpness]

/** A page as a scanner makes it: a grey picture of its lines, 12 points high, one under the other. */
function pictureOf(lines: readonly string[]): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'black'
  context.font = `${12 * sharpness}px "Liberation Sans", "DejaVu Sans", sans-serif`
  for (const [row, line] of lines.entries()) context.fillText(line, 60 * sharpness, (70 + row * 20) * sharpness)
  const { data } = context.getImageData(0, 0, width, height)
  return Buffer.from(Array.from({ length: width * height }, (_, pixel) => data[pixel * 4] ?? 255))
}

/** A PDF whose pages are pictures (`scan`) or have text of their own (`typed`). */
export function scanOf(pages: readonly { scan?: readonly string[]; typed?: readonly string[] }[]): Uint8Array {
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(
      `<</Type/Pages/Kids[${pages.map((_, index) => `${4 + index * 3} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    ),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
    ...pages.flatMap(({ scan, typed = [] }, index) => {
      const drawn = typed.map(
        (line, row) => `BT /F1 12 Tf 1 0 0 1 60 ${772 - row * 20} Tm (${line.replace(/[\\()]/gu, '\\$&')}) Tj ET`,
      )
      const content = [...(scan === undefined ? [] : ['q 595 0 0 842 0 0 cm /I Do Q']), ...drawn].join('\n')
      const picture = deflateSync(scan === undefined ? Buffer.alloc(1) : pictureOf(scan))
      return [
        Buffer.from(
          `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/XObject<</I ${6 + index * 3} 0 R>>>>/Contents ${5 + index * 3} 0 R>>`,
        ),
        Buffer.from(`<</Length ${Buffer.byteLength(content, 'latin1')}>>\nstream\n${content}\nendstream`, 'latin1'),
        Buffer.concat([
          Buffer.from(
            `<</Type/XObject/Subtype/Image/Width ${scan === undefined ? 1 : width}/Height ${scan === undefined ? 1 : height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${picture.length}>>\nstream\n`,
          ),
          picture,
          Buffer.from('\nendstream'),
        ]),
      ]
    }),
  ]
  const pieces = [Buffer.from('%PDF-1.7\n')]
  let length = pieces[0]?.length ?? 0
  const offsets = objects.map((object, index) => {
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    const offset = length
    pieces.push(piece)
    length += piece.length
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return new Uint8Array(
    Buffer.concat([
      ...pieces,
      Buffer.from(
        `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`,
      ),
    ]),
  )
}
