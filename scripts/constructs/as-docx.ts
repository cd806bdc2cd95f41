import { strToU8, zipSync } from 'fflate'
import { madeOn } from '../make-samples/write-docx.ts'
import { isPassage, type Grid, type Item, type Look, type Passage, type Piece } from './passages.ts'
import { escapeXml } from './escape.ts'

/** What a construct adds to the package beside the text. */
export interface DocxParts {
  styles?: string
  /** `w:abstractNum`s and then `w:num`s of their own; bullets are number 1. */
  lists?: string
  numbers?: string
  bullet?: string
  /** Of the last section: references to headers first, columns last. */
  sectionHead?: string
  sectionTail?: string
  /** Content by path, with the relation to the document by which it is found; without one it is only there. */
  files?: Record<string, { bytes: string | Uint8Array; relation?: string; id?: string; type?: string }>
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
export const docxNames = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}/relationships"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ')
/** By whom and when; every tracked change needs it. */
export const reviser = 'w:id="7" w:author="Reviser" w:date="2026-10-02T10:00:00Z"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const runProperties: Partial<Record<Look, string>> = {
  bold: '<w:b/>',
  struck: '<w:strike/>',
  hidden: '<w:vanish/>',
  spaced: '<w:spacing w:val="40"/>',
  highlighted: '<w:highlight w:val="yellow"/>',
  raised: '<w:vertAlign w:val="superscript"/>',
  lowered: '<w:vertAlign w:val="subscript"/>',
}

export function writeDocx(items: readonly Item[], parts: DocxParts = {}): Uint8Array {
  const files = Object.entries(parts.files ?? {})
  const body = items.map(docxItem).join('')
  const section =
    `<w:sectPr>${parts.sectionHead ?? ''}<w:pgSz w:w="11906" w:h="16838"/>` +
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="600" ' +
    `w:footer="600" w:gutter="0"/>${parts.sectionTail ?? ''}</w:sectPr>`
  const bullet = parts.bullet ?? '<w:lvlText w:val="•"/>'
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
    `<w:numFmt w:val="bullet"/>${bullet}</w:lvl></w:abstractNum>` +
    `${parts.lists ?? ''}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
    (parts.numbers ?? '')
  const style = (id: string, name: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}>` +
    `<w:name w:val="${name}"/>${more || '<w:pPr><w:spacing w:after="120"/></w:pPr>'}</w:style>`
  const heading = style(
    'Heading1',
    'heading 1',
    '<w:pPr><w:spacing w:before="120" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr>',
  )
  const styles = `${style('Normal', 'Normal')}${style('Title', 'Title')}${heading}${parts.styles ?? ''}`
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
  const overrides = files.map(([path, { relation, type }]) => {
    return `<Override PartName="/${path}" ContentType="${type ?? `${main}${relation ?? ''}+xml`}"/>`
  })
  const packed: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ' +
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${main}document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${main}styles+xml"/>` +
        `<Override PartName="/word/numbering.xml" ContentType="${main}numbering+xml"/>` +
        `${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(relations([['officeDocument', 'rId1', 'word/document.xml']])),
    'word/document.xml': strToU8(`${head}<w:document ${docxNames}><w:body>${body}${section}</w:body></w:document>`),
    'word/styles.xml': strToU8(`${head}<w:styles ${docxNames}>${styles}</w:styles>`),
    'word/numbering.xml': strToU8(`${head}<w:numbering ${docxNames}>${numbering}</w:numbering>`),
    'word/_rels/document.xml.rels': strToU8(
      relations([
        ['styles', 'rIdS', 'styles.xml'],
        ['numbering', 'rIdN', 'numbering.xml'],
        ...files.flatMap(([path, { relation, id }]): [string, string, string][] =>
          relation === undefined
            ? []
            : [[relation, id ?? 'rIdX', path.startsWith('word/') ? path.slice(5) : `../${path}`]],
        ),
      ]),
    ),
  }
  for (const [path, { bytes }] of files) packed[path] = typeof bytes === 'string' ? strToU8(bytes) : bytes
  return zipSync(packed, { mtime: madeOn })
}

function relations(all: [type: string, id: string, target: string][]): string {
  const each = all.map(
    ([type, id, target]) => `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  )
  return (
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${each.join('')}</Relationships>`
  )
}

export function docxItem(item: Item): string {
  if (isPassage(item)) return docxParagraph(item)
  return 'grid' in item ? docxTable(item.grid) : item.code
}

function docxParagraph({ kind, pieces, number, properties, before, after }: Passage): string {
  const style = kind === 'title' ? 'Title' : kind === 'section' ? 'Heading1' : null
  const numbered = number === undefined && kind === 'item' ? docxNumber(1) : (number ?? '')
  const styled = style === null || properties?.includes('w:pStyle') === true ? '' : `<w:pStyle w:val="${style}"/>`
  const all = `${styled}${numbered}${properties ?? ''}`
  const isBold = kind !== 'item' && kind !== 'text' && kind !== 'field'
  const runs = pieces.map((piece) => docxRun(piece, isBold)).join('')
  return `<w:p>${all === '' ? '' : `<w:pPr>${all}</w:pPr>`}${before ?? ''}${runs}${after ?? ''}</w:p>`
}

export function docxNumber(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

function docxRun({ text, looks = [], code }: Piece, isBold = false): string {
  if (code !== undefined) return code
  const properties = `${isBold ? '<w:b/>' : ''}${looks.map((look) => runProperties[look] ?? '').join('')}`
  const tag = looks.includes('deleted') ? 'w:delText' : 'w:t'
  const letters = text
    .split(/([\t\n\u00AD])/u)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : part === '\u00AD'
            ? '<w:softHyphen/>'
            : part === ''
              ? ''
              : `<${tag} xml:space="preserve">${escapeXml(part)}</${tag}>`,
    )
    .join('')
  const run = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${letters}</w:r>`
  if (looks.includes('deleted')) return `<w:del ${reviser}>${run}</w:del>`
  return looks.includes('inserted') ? `<w:ins ${reviser}>${run}</w:ins>` : run
}

/** A cell has to. */
function endsInParagraph(items: readonly Item[]): boolean {
  const last = items.at(-1)
  return last !== undefined && isPassage(last)
}

function docxTable({ rows, widths, spans = {}, deletedRow }: Grid): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const wide = widths ?? Array.from({ length: columns }, () => Math.floor(9000 / columns))
  const cell = (items: readonly Item[], row: number, column: number): string => {
    const span = spans[`${row}.${column}`] ?? 1
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${wide[column] ?? 900}" w:type="dxa"/>` +
      `${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>` +
      `${items.map(docxItem).join('')}${endsInParagraph(items) ? '' : '<w:p/>'}</w:tc>`
    )
  }
  const body = rows.map((cells, row) => {
    const deleted = row === deletedRow ? `<w:trPr><w:del ${reviser}/></w:trPr>` : ''
    return `<w:tr>${deleted}${cells.map((items, column) => cell(items, row, column)).join('')}</w:tr>`
  })
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${wide.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/>` +
    `</w:tblPr><w:tblGrid>${wide.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    `${body.join('')}</w:tbl>`
  )
}
