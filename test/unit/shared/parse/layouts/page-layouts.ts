import type { Line } from '../../../../../shared/notice/source-document.ts'
import { expectedBlocks, type InventedBlock, type InventedSide } from './invented-notice.ts'

export interface PageForm {
  /** Points between the margins of one column. */
  width: number
  /** Printed bullets, or drawn ones that leave no text. */
  bullets: boolean
  /** White between paragraphs, in lines. */
  gap: number
  /** A browser's date line and address, or an office's running head and page number. */
  heads: 'none' | 'browser' | 'office'
  justified: boolean
  fontSize: number
}

export const pageForms: readonly (PageForm & { name: string })[] = [
  {
    name: 'as a word processor prints it',
    width: 480,
    bullets: true,
    gap: 0.5,
    heads: 'none',
    justified: true,
    fontSize: 11,
  },
  {
    name: 'as a browser prints it',
    width: 470,
    bullets: false,
    gap: 0.9,
    heads: 'browser',
    justified: false,
    fontSize: 10.5,
  },
  { name: 'with running heads', width: 430, bullets: true, gap: 0.6, heads: 'office', justified: false, fontSize: 10 },
  {
    name: 'without white between its paragraphs',
    width: 450,
    bullets: true,
    gap: 0,
    heads: 'none',
    justified: false,
    fontSize: 11,
  },
  { name: 'in a narrow column', width: 260, bullets: true, gap: 0.7, heads: 'office', justified: true, fontSize: 9 },
]

const pageHeight = 842
const top = 70
const bottom = 770

interface Cursor {
  page: number
  y: number
}

/** A text of blocks set on pages, as a PDF reader sees it: physical lines with their boxes. */
function setOnPages(
  blocks: readonly InventedBlock[],
  form: PageForm,
  left = 60,
  start: Cursor = { page: 1, y: top },
): { lines: Line[]; end: Cursor } {
  const cursor = { ...start }
  const lines: Line[] = []
  const pitch = form.fontSize * 1.3
  let before: InventedBlock | undefined
  for (const block of blocks) {
    const isItem = block.kind === 'item'
    const size =
      block.kind === 'heading' && /^\d/u.test(block.text)
        ? form.fontSize + 1
        : block.kind === 'title'
          ? form.fontSize + 3
          : form.fontSize
    const indent = isItem ? 26 : 0
    const number = /^\d+\./u.exec(block.text)?.[0] ?? null
    const tight = before?.kind === block.kind && (isItem || block.kind === 'field')
    cursor.y += before === undefined || tight ? 0 : pitch * form.gap
    wrap(block.text, form.width - indent, size).forEach((text, at, all) => {
      if (cursor.y > bottom) Object.assign(cursor, { page: cursor.page + 1, y: top })
      const full = form.justified && at < all.length - 1
      const width = full ? form.width - indent : widthOf(text, size)
      const marker = at > 0 ? null : (number ?? (isItem && form.bullets ? '•' : null))
      lines.push({
        text,
        marker,
        heading: null,
        bold: block.kind === 'heading' || block.kind === 'title',
        unit: 'line',
        spaceBefore: at === 0 && !tight && before !== undefined,
        cell: null,
        at: { page: cursor.page, box: [left + indent, cursor.y, width, size], fontSize: size },
      })
      cursor.y += (size / form.fontSize) * pitch
    })
    before = block
  }
  return { lines, end: cursor }
}

function widthOf(text: string, size: number): number {
  return (
    (text.match(/./gsu) ?? []).reduce(
      (sum, sign) => sum + (/[iljt.,;:'’|() ]/u.test(sign) ? 0.28 : /[A-ZÀ-ÖmwMW]/u.test(sign) ? 0.72 : 0.54),
      0,
    ) * size
  )
}

/** Breaks at spaces only, never before the signs that French sets off by one. */
function wrap(text: string, width: number, size: number): string[] {
  const words = text.match(/(?:« )?\S+(?: [:;!?»]\S*)*/gu) ?? []
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** What a program prints at the edges of every page. */
function withHeads(lines: readonly Line[], form: PageForm, pages: number): Line[] {
  if (form.heads === 'none') return [...lines]
  const edge = (text: string, page: number, y: number): Line => ({
    text,
    marker: null,
    heading: null,
    bold: false,
    unit: 'line',
    spaceBefore: false,
    cell: null,
    at: { page, box: [40, y, widthOf(text, 8), 8], fontSize: 8 },
  })
  return Array.from({ length: pages }, (_, at) => at + 1).flatMap((page) => {
    const own = lines.filter((line) => line.at?.page === page)
    return form.heads === 'browser'
      ? [
          edge('11/22/31, 6:06 PM', page, 20),
          ...own,
          edge('file:///tmp/notice.html', page, pageHeight - 25),
          edge(`${String(page)}/${String(pages)}`, page, pageHeight - 25),
        ]
      : [
          edge('Lighthouse Office – Vacancies', page, 30),
          ...own,
          edge(`Page ${String(page)} of ${String(pages)}`, page, pageHeight - 40),
        ]
  })
}

export function pagesOf(first: InventedSide, second: InventedSide, form: PageForm): { lines: Line[]; pages: number } {
  const { lines, end } = setOnPages([...expectedBlocks(first), ...expectedBlocks(second)], form)
  return { lines: withHeads(lines, form, end.page), pages: end.page }
}

/** Two columns on every page, each language in its own, rows starting at one height where `rows`. */
export function columnsOf(
  left: InventedSide,
  right: InventedSide,
  form: PageForm,
  rows: boolean,
): { lines: Line[]; pages: number } {
  const cells: [InventedBlock | undefined, InventedBlock | undefined][] = pairUp(
    expectedBlocks(left),
    expectedBlocks(right),
  )
  const lines: Line[] = []
  let cursor: Cursor = { page: 1, y: top }
  let row = 0
  const place = (blocks: InventedBlock[], column: number): Cursor => {
    const set = setOnPages(blocks, form, column === 0 ? 40 : 320, cursor)
    lines.push(...set.lines.map((line) => ({ ...line, cell: { table: 0, row, column, columns: 2 } })))
    return set.end
  }
  if (rows) {
    for (const [english, french] of cells) {
      const ends = [
        english === undefined ? cursor : place([english], 0),
        french === undefined ? cursor : place([french], 1),
      ]
      cursor = ends.reduce((last, end) =>
        end.page > last.page || (end.page === last.page && end.y > last.y) ? end : last,
      )
      cursor = { ...cursor, y: cursor.y + form.fontSize }
      row++
    }
  } else {
    const ends = [place(expectedBlocks(left), 0), place(expectedBlocks(right), 1)]
    cursor = ends.reduce((last, end) => (end.page > last.page ? end : last))
  }
  // A reader goes through the pages one by one, and through the rows of each.
  const sorted = lines
    .map((line, at) => ({ line, at }))
    .sort(
      (a, b) =>
        (a.line.at?.page ?? 0) - (b.line.at?.page ?? 0) ||
        (a.line.cell?.row ?? 0) - (b.line.cell?.row ?? 0) ||
        (a.line.cell?.column ?? 0) - (b.line.cell?.column ?? 0) ||
        a.at - b.at,
    )
  return {
    lines: withHeads(
      sorted.map(({ line }) => line),
      form,
      cursor.page,
    ),
    pages: cursor.page,
  }
}

/** Each language in two columns of its own, as in a newspaper; the second language begins on a page of its own. */
export function newspaperOf(
  first: InventedSide,
  second: InventedSide,
  form: PageForm,
): { lines: Line[]; pages: number } {
  let from = 0
  const lines = [first, second].flatMap((side) => {
    const { lines: column, end } = setOnPages(expectedBlocks(side), form, 40)
    const start = from
    from += Math.ceil(end.page / 2)
    return column.map((line): Line => {
      const page = line.at?.page ?? 1
      const [x, y, width, height] = line.at?.box ?? [0, 0, 0, 0]
      const place = (page - 1) % 2
      const sheet = start + Math.ceil(page / 2)
      return {
        ...line,
        cell: { table: 0, row: sheet, column: place, columns: 2 },
        at: { page: sheet, box: [x + place * 280, y, width, height], fontSize: line.at?.fontSize ?? 0 },
      }
    })
  })
  return { lines: withHeads(lines, form, from), pages: from }
}

/** Rows of a two-column table: the invented sides have the same number of blocks. */
function pairUp(
  left: InventedBlock[],
  right: InventedBlock[],
): [InventedBlock | undefined, InventedBlock | undefined][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [left[at], right[at]])
}
