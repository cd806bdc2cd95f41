import type { Line, SourceDocument } from '../../../../../shared/notice/source-document.ts'
import { expectedBlocks, type InventedBlock, type InventedField, type InventedSide } from './invented-notice.ts'

/** How the header of a side is set. */
export type HeaderForm =
  | 'lines'
  | 'bold'
  | 'no colon'
  | 'doubled colon'
  | 'two lines'
  | 'two lines, blank between'
  | 'colon on the second line'
  | 'stacked'
  | 'glued'
  | 'one line'
  | 'table'
  | 'table of four'
  | 'table without colons'

export const headerForms: readonly HeaderForm[] = [
  'lines',
  'bold',
  'no colon',
  'doubled colon',
  'two lines',
  'two lines, blank between',
  'colon on the second line',
  'stacked',
  'glued',
  'one line',
  'table',
  'table of four',
  'table without colons',
]

export function line(text: string, rest: Partial<Line> = {}): Line {
  return {
    text,
    marker: /^\d{1,2}\.(?= )/u.exec(text)?.[0] ?? null,
    heading: null,
    bold: false,
    unit: 'paragraph',
    spaceBefore: true,
    cell: null,
    at: null,
    ...rest,
  }
}

let tables = 0

/** The header's labels and values as the form sets them. */
function fieldLines(fields: readonly InventedField[], form: HeaderForm): Line[] {
  const table = ++tables
  const cell = (row: number, column: number, columns: number): Partial<Line> => ({
    cell: { table, row, column, columns },
  })
  const withColon = ({ label, colon, value }: InventedField): string => `${label}${colon} ${value}`
  switch (form) {
    case 'lines':
      return fields.map((field) => line(withColon(field)))
    case 'bold':
      return fields.map((field) => line(withColon(field), { bold: true }))
    case 'no colon':
      return fields.map(({ label, value }) => line(`${label} ${value}`))
    case 'doubled colon':
      return fields.map(({ label, colon, value }) => line(`${label}${colon === '' ? ':' : colon} : ${value}`))
    case 'two lines':
      return fields.flatMap(({ label, colon, value }) => [
        line(`${label}${colon === '' ? ':' : colon}`),
        line(value, { spaceBefore: false }),
      ])
    case 'two lines, blank between':
      return fields.flatMap(({ label, colon, value }) => [line(`${label}${colon === '' ? ':' : colon}`), line(value)])
    case 'colon on the second line':
      return fields.flatMap(({ label, value }) => [line(label), line(`: ${value}`)])
    case 'stacked':
      return [
        ...fields.map(({ label, colon }) => line(`${label}${colon === '' ? ':' : colon}`)),
        ...fields.map(({ value }) => line(value)),
      ]
    case 'glued':
      return [line(fields.map(({ label, colon, value }) => `${label}${colon === '' ? ':' : colon} ${value}`).join(''))]
    case 'one line':
      return [line(fields.map(({ label, colon, value }) => `${label}${colon === '' ? ':' : colon} ${value}`).join(' '))]
    case 'table':
      return fields.flatMap(({ label, colon, value }, row) => [
        line(`${label}${colon === '' ? ':' : colon}`, cell(row, 0, 2)),
        line(value, cell(row, 1, 2)),
      ])
    case 'table of four':
      return fields.flatMap(({ label, colon, value }, at) => [
        line(`${label}${colon === '' ? ':' : colon}`, cell(at >> 1, (at & 1) * 2, 4)),
        line(value, cell(at >> 1, (at & 1) * 2 + 1, 4)),
      ])
    case 'table without colons':
      return fields.flatMap(({ label, value }, row) => [line(label, cell(row, 0, 2)), line(value, cell(row, 1, 2))])
  }
}

/** What the header's blocks read in each form. Where the layout stood for the colon, the language's own is put in. */
function fieldText({ label, colon, value }: InventedField, form: HeaderForm, french: boolean): string {
  const own = colon === '' ? ':' : colon
  switch (form) {
    case 'lines':
    case 'bold':
      return `${label}${colon} ${value}`
    case 'no colon':
      return `${label} ${value}`
    case 'doubled colon':
      return `${label}${own} : ${value}`
    case 'colon on the second line':
      return `${label} : ${value}`
    case 'table without colons':
      return `${label}${french ? ' :' : ':'} ${value}`
    case 'two lines':
    case 'two lines, blank between':
    case 'stacked':
    case 'glued':
    case 'one line':
    case 'table':
    case 'table of four':
      return `${label}${own} ${value}`
  }
}

export function expectedIn(side: InventedSide, form: HeaderForm, french: boolean): InventedBlock[] {
  const blocks = expectedBlocks(side)
  return blocks.map((block, at) =>
    block.kind === 'field' && at <= side.fields.length
      ? { ...block, text: fieldText(side.fields[at - 1] ?? { label: '', colon: '', value: '' }, form, french) }
      : block,
  )
}

export function headerLines(side: InventedSide, form: HeaderForm): Line[] {
  return [
    line(side.title, { bold: form === 'bold' }),
    ...fieldLines(side.fields, form),
    line(side.bare),
    ...(side.banner === null ? [] : [line(side.banner)]),
  ]
}

export function bodyLine({ kind, text }: InventedBlock, bullet: string | null = '-'): Line {
  return line(text, kind === 'item' ? { marker: /^\d+\./u.exec(text)?.[0] ?? bullet, spaceBefore: false } : {})
}

export function sideLines(side: InventedSide, form: HeaderForm = 'lines'): Line[] {
  return [...headerLines(side, form), ...side.body.map((block) => bodyLine(block))]
}

export function document(lines: Line[], rest: Partial<SourceDocument> = {}): SourceDocument {
  return { format: 'docx', pages: null, ocr: false, lines, ...rest }
}

/** A table with a row for each pair of blocks, English and French facing each other in the order given. */
export function facingTable(left: readonly Line[], right: readonly Line[]): Line[] {
  const table = ++tables
  return Array.from({ length: Math.max(left.length, right.length) }).flatMap((_, row) =>
    [left[row], right[row]].flatMap((cellLine, column) =>
      cellLine === undefined ? [] : [{ ...cellLine, cell: { table, row, column, columns: 2 } }],
    ),
  )
}
