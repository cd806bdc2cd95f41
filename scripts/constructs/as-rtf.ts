import { escapeRtf } from './escape.ts'
import { isPassage, type Grid, type Item, type Look, type Passage, type Piece } from './passages.ts'

export interface RtfParts {
  /** What Word puts before a list item: `\listtext` and its kin. */
  bullet?: string
  /** List tables and other groups of the head. */
  head?: string
}

const words: Partial<Record<Look, string>> = {
  bold: '\\b',
  raised: '\\super',
  lowered: '\\sub',
  struck: '\\strike',
  hidden: '\\v',
  spaced: '\\expnd8\\expndtw40',
  highlighted: '\\highlight7',
  inserted: '\\revised\\revauth1\\revdttm1',
  deleted: '\\deleted\\revauthdel1\\revdttmdel1',
}
const bulletList =
  '{\\*\\listtable{\\list\\listtemplateid1\\listhybrid' +
  "{\\listlevel\\levelnfc23\\levelnfcn23\\leveljc0\\levelfollow0\\levelstartat1{\\leveltext\\'01\\u8226 " +
  '?;}{\\levelnumbers;}\\fi-360\\li720}{\\listname ;}\\listid7}}' +
  '{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}}'
const dot = "{\\listtext\\pard\\plain\\f2 \\'b7\\tab}"

export function writeRtf(items: readonly Item[], { bullet = dot, head = bulletList }: RtfParts = {}): Uint8Array {
  const fonts =
    '{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset2 Wingdings;}{\\f2\\froman\\fcharset2 Symbol;}}'
  const colours =
    '{\\colortbl;\\red0\\green0\\blue0;\\red255\\green0\\blue0;\\red0\\green0\\blue255;' +
    '\\red0\\green255\\blue0;\\red255\\green0\\blue255;\\red0\\green255\\blue255;\\red255\\green255\\blue0;}'
  const styles =
    '{\\stylesheet{\\ql \\snext0 Normal;}{\\*\\cs15 \\additive \\v Draft;}{\\s16\\v \\snext16 Draft note;}}'
  const text =
    `{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang2057${fonts}${colours}${styles}${head}{\\*\\revtbl{Unknown;}` +
    `{Reviser;}}\n${items.map((item) => rtfItem(item, bullet)).join('')}}`
  return Buffer.from(text, 'latin1')
}

export function rtfItem(item: Item, bullet = dot): string {
  if (isPassage(item)) return rtfParagraph(item, bullet, '', '\\par')
  return 'grid' in item ? rtfTable(item.grid, bullet) : item.code
}

function rtfParagraph(
  { kind, pieces, number, properties, before, after }: Passage,
  bullet: string,
  inTable: string,
  end: string,
): string {
  const isBold = kind !== 'item' && kind !== 'text' && kind !== 'field'
  const marker = number === undefined && kind === 'item' ? bullet : (number ?? '')
  const list = kind === 'item' && number === undefined ? '\\ls1\\ilvl0\\fi-360\\li720 ' : ''
  return (
    `${marker}\\pard\\plain ${inTable}${list}${properties ?? ''}\\f0\\fs22 ` +
    `${before ?? ''}${pieces.map((piece) => rtfRun(piece, isBold)).join('')}${after ?? ''}${end}\n`
  )
}

function rtfRun({ text, looks = [], code }: Piece, isBold = false): string {
  if (code !== undefined) return code
  const control = `${isBold ? '\\b' : ''}${looks.map((look) => words[look] ?? '').join('')}`
  return `{${control === '' ? '' : `${control} `}${escapeRtf(text)}}`
}

function rtfTable({ rows, widths, spans = {} }: Grid, bullet: string): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const wide = widths ?? Array.from({ length: columns }, () => Math.floor(9000 / columns))
  const body = rows.map((cells, row) => {
    let edge = 0
    let column = 0
    const edges = cells.map((_, at) => {
      for (let span = spans[`${row}.${at}`] ?? 1; span > 0; span--) edge += wide[column++] ?? 900
      return `\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx${edge}`
    })
    const inner = cells.map((items) => rtfCell(items, bullet)).join('')
    return `\\trowd\\trgaph108\\trleft0${edges.join('')}\n${inner}\\row\n`
  })
  return `${body.join('')}\\pard\n`
}

function rtfCell(items: readonly Item[], bullet: string): string {
  if (items.length === 0) return '\\pard\\intbl\\cell\n'
  return items
    .map((item, at) =>
      isPassage(item)
        ? rtfParagraph(item, bullet, '\\intbl ', at < items.length - 1 ? '\\par' : '\\cell')
        : rtfItem(item, bullet),
    )
    .join('')
}
