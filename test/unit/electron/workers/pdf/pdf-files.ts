/** A text at a place of a page: points, origin bottom left as PDF counts; font 1 is Helvetica, 2 its bold. */
export interface Mark {
  x: number
  y: number
  text: string
  size?: number
  font?: 1 | 2
}

/**
 * A PDF of the given pages with the standard fonts. `extra` objects start at number 5 + 2 × pages; `trailer` and `page`
 * add entries.
 */
export function pdfOf(
  pages: readonly (readonly Mark[] | string)[],
  more: { page?: string; catalog?: string; trailer?: string; extra?: string[] } = {},
): Uint8Array {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R ${more.catalog ?? ''}>>`,
    `<</Type/Pages/Kids[${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((page, index) => {
      const content = typeof page === 'string' ? page : page.map(drawn).join('\n')
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${6 + index * 2} 0 R ${more.page ?? ''}>>`,
        `<</Length ${Buffer.byteLength(content, 'latin1')}>>\nstream\n${content}\nendstream`,
      ]
    }),
    ...(more.extra ?? []),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R ${more.trailer ?? ''}>>\nstartxref\n${start}\n%%EOF`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

function drawn({ x, y, text, size = 10, font = 1 }: Mark): string {
  return `BT /F${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`
}

/** Lines one under the other from `top` down, `step` points apart. */
export function column(x: number, top: number, texts: readonly string[], step = 12): Mark[] {
  return texts.map((text, index) => ({ x, y: top - index * step, text }))
}
