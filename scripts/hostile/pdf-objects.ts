import { deflateSync } from 'node:zlib'

/** Objects by number from 1 → a PDF; `trailer` and `start` say something else than the truth where given. */
export function pdfOf(
  objects: readonly (string | Buffer)[],
  more: { trailer?: string; start?: number; version?: string } = {},
): Buffer {
  const pieces = [Buffer.from(`%PDF-${more.version ?? '1.7'}\n`)]
  let length = pieces[0]?.length ?? 0
  const offsets = objects.map((object, at) => {
    const piece = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n'),
    ])
    const offset = length
    pieces.push(piece)
    length += piece.length
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R ${more.trailer ?? ''}>>\nstartxref\n${more.start ?? length}\n%%EOF`,
    ),
  )
  return Buffer.concat(pieces)
}

export function stream(content: Buffer | string, dictionary = ''): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

export const squeezed = (content: Buffer | string, dictionary = ''): Buffer =>
  stream(deflateSync(content, { level: 9 }), `/Filter/FlateDecode${dictionary}`)

export const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
export const drawn = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => `BT /F1 9 Tf 1 0 0 1 50 ${800 - at * 12} Tm (${line.replace(/[\\()]/gu, '\\$&')}) Tj ET`)
    .join('\n')

/** Catalog, page tree, one page, its font as object 4 and its content as 5; further objects from 6. */
export function onePage(
  content: Buffer,
  more: {
    page?: string
    resources?: string
    catalog?: string
    extra?: (string | Buffer)[]
    font?: string | Buffer
    trailer?: string
  } = {},
): Buffer {
  return pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R ${more.catalog ?? ''}>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>${more.resources ?? ''}>>/Contents 5 0 R ${more.page ?? ''}>>`,
      more.font ?? font,
      content,
      ...(more.extra ?? []),
    ],
    more.trailer === undefined ? {} : { trailer: more.trailer },
  )
}

export const picture = (width: number, height: number, data: Buffer, dictionary: string): Buffer =>
  stream(
    data,
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8${dictionary}`,
  )
