import { strToU8, zipSync, type Zippable } from 'fflate'
import { madeOn } from '../make-samples/write-docx.ts'
import { escapeXml } from './escape.ts'
import { isListed, isPassage, type Grid, type Item, type Look, type Passage, type Piece } from './passages.ts'

export interface OdtParts {
  /** Automatic styles, list styles among them; bullets are L1. */
  automatic?: string
  styles?: string
  /** Page styles, in which headers stand. */
  masters?: string
  bullet?: string
}

const names = ['office', 'style', 'text', 'table', 'form'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
)
const odtNames = [
  ...names,
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ')
const looksOfText: Partial<Record<Look, string>> = {
  bold: 'fo:font-weight="bold"',
  raised: 'style:text-position="super 58%"',
  lowered: 'style:text-position="sub 58%"',
  hidden: 'text:display="none"',
  struck: 'style:text-line-through-style="solid" style:text-line-through-type="single"',
  spaced: 'fo:letter-spacing="0.07cm"',
  highlighted: 'fo:background-color="#ffff00"',
}
const author =
  '<office:change-info><dc:creator>Reviser</dc:creator><dc:date>2026-10-02T10:00:00</dc:date></office:change-info>'

export function writeOdt(items: readonly Item[], parts: OdtParts = {}): Uint8Array {
  const changes: string[] = []
  const body = odtItems(items, changes)
  const looks = Object.entries(looksOfText)
    .map(
      ([look, properties]) =>
        `<style:style style:name="${look}" style:family="text"><style:text-properties ${properties}/></style:style>`,
    )
    .join('')
  const bullets =
    '<text:list-style style:name="L1">' +
    `${parts.bullet ?? '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'}</text:list-style>`
  const bold =
    '<style:style style:name="Strong" style:family="paragraph">' +
    '<style:text-properties fo:font-weight="bold"/></style:style>'
  const tracked = changes.length === 0 ? '' : `<text:tracked-changes>${changes.join('')}</text:tracked-changes>`
  const content =
    `<office:document-content ${odtNames} office:version="1.2"><office:automatic-styles>` +
    `${looks}${bold}${bullets}${parts.automatic ?? ''}</office:automatic-styles><office:body>` +
    `<office:text>${tracked}${body}</office:text></office:body></office:document-content>`
  const heading =
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" ' +
    'style:default-outline-level="1"><style:text-properties fo:font-weight="bold"/></style:style>'
  const styles =
    `<office:document-styles ${odtNames} office:version="1.2"><office:styles>` +
    '<style:style style:name="Standard" style:family="paragraph"/>' +
    `${heading}${parts.styles ?? ''}</office:styles>${parts.masters ?? ''}</office:document-styles>`
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" ' +
    'manifest:version="1.2">' +
    '<manifest:file-entry manifest:full-path="/" ' +
    'manifest:media-type="application/vnd.oasis.opendocument.text"/>' +
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>' +
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>' +
    '</manifest:manifest>'
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  const files: Zippable = {
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(head + content),
    'styles.xml': strToU8(head + styles),
    'META-INF/manifest.xml': strToU8(head + manifest),
  }
  return zipSync(files, { mtime: madeOn })
}

export function odtItems(items: readonly Item[], changes: string[] = []): string {
  return items
    .map((item, at) => {
      const inner = isPassage(item)
        ? odtParagraph(item, changes)
        : 'grid' in item
          ? odtTable(item.grid, changes)
          : item.code
      if (!isListed(item)) return inner
      const opens = isListed(items[at - 1]) ? '' : '<text:list text:style-name="L1">'
      return `${opens}<text:list-item>${inner}</text:list-item>${isListed(items[at + 1]) ? '' : '</text:list>'}`
    })
    .join('')
}

function odtParagraph({ kind, pieces, properties, before, after }: Passage, changes: string[]): string {
  const isHeading = kind === 'title' || kind === 'section'
  const isBold = kind === 'letterhead' || kind === 'banner' || kind === 'subheading'
  const style = properties ?? ` text:style-name="${isHeading ? 'Heading_20_1' : isBold ? 'Strong' : 'Standard'}"`
  const letters = `${before ?? ''}${pieces.map((piece) => odtRun(piece, changes)).join('')}${after ?? ''}`
  return isHeading
    ? `<text:h${style} text:outline-level="1">${letters}</text:h>`
    : `<text:p${style}>${letters}</text:p>`
}

export function odtRun({ text, looks = [], code }: Piece, changes: string[] = []): string {
  if (code !== undefined) return code
  const letters = text
    .split(/([\t\n])/u)
    .map((part) => (part === '\t' ? '<text:tab/>' : part === '\n' ? '<text:line-break/>' : escapeXml(part)))
    .join('')
  const dressed = looks.reduce(
    (inner, look) => (look in looksOfText ? `<text:span text:style-name="${look}">${inner}</text:span>` : inner),
    letters,
  )
  const id = `ct${changes.length + 1}`
  if (looks.includes('deleted')) {
    changes.push(
      `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion>${author}<text:p>` +
        `${dressed}</text:p></text:deletion></text:changed-region>`,
    )
    return `<text:change text:change-id="${id}"/>`
  }
  if (!looks.includes('inserted')) return dressed
  changes.push(
    `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion>${author}</text:insertion>` +
      '</text:changed-region>',
  )
  return `<text:change-start text:change-id="${id}"/>${dressed}<text:change-end text:change-id="${id}"/>`
}

function odtTable({ rows, spans = {} }: Grid, changes: string[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const cell = (items: readonly Item[], row: number, column: number): string => {
    const span = spans[`${row}.${column}`] ?? 1
    return (
      `<table:table-cell office:value-type="string"${span > 1 ? ` table:number-columns-spanned="${span}"` : ''}>` +
      `${odtItems(items, changes) || '<text:p/>'}</table:table-cell>` +
      '<table:covered-table-cell/>'.repeat(span - 1)
    )
  }
  const body = rows.map(
    (cells, row) =>
      `<table:table-row>${cells.map((items, column) => cell(items, row, column)).join('')}</table:table-row>`,
  )
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${body.join('')}</table:table>`
}
