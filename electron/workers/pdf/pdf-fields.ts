import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Run } from '../lines/page-runs.ts'

/**
 * What was typed into a form's fields: pdf.js leaves it out of a page's text. Points, origin top left of the page as
 * shown; for pages whose text stands upright, as forms' do.
 */
export function fieldRuns(annotations: readonly unknown[], page: PDFPageProxy): Run[] {
  const viewport = page.getViewport({ scale: 1 })
  return annotations.filter(isFilledField).flatMap((field) => {
    const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(field.rect[0] ?? 0, field.rect[1] ?? 0) as number[]
    const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(field.rect[2] ?? 0, field.rect[3] ?? 0) as number[]
    const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)]
    const lines = valueOf(field)
      .split(/\r\n|[\r\n]/u)
      .filter((line) => line.trim() !== '')
    const fontSize = Math.min(12, (bottom - top) / Math.max(1, lines.length) / 1.2) || 10
    return lines.map((text, index) => ({
      text,
      left: left + 2,
      right: Math.min(right, left + 2 + text.length * fontSize * 0.5),
      // One line stands in the middle of its field, several fill it from the top.
      baseline: lines.length === 1 ? (top + bottom) / 2 + fontSize * 0.3 : top + fontSize * 1.15 * (index + 1),
      fontSize,
      bold: false,
    }))
  })
}

interface Field {
  subtype: string
  fieldType: string
  fieldValue: string | string[]
  rect: number[]
}

function isFilledField(annotation: unknown): annotation is Field {
  const field = annotation as Partial<Record<keyof Field | 'hidden' | 'password', unknown>>
  if (field.subtype !== 'Widget' || field.hidden === true || field.password === true || !Array.isArray(field.rect))
    return false
  const isText =
    typeof field.fieldValue === 'string' ||
    (Array.isArray(field.fieldValue) && field.fieldValue.every((value) => typeof value === 'string'))
  return isText && (field.fieldType === 'Tx' || field.fieldType === 'Ch')
}

function valueOf(field: Field): string {
  return typeof field.fieldValue === 'string' ? field.fieldValue : field.fieldValue.join(', ')
}
