import { escapeXml } from './escape.ts'
import { isListed, isPassage, type Grid, type Item, type Look, type Piece } from './passages.ts'

const tags: Partial<Record<Look, [open: string, close: string]>> = {
  bold: ['<b>', '</b>'],
  raised: ['<sup>', '</sup>'],
  lowered: ['<sub>', '</sub>'],
  struck: ['<s>', '</s>'],
  hidden: ['<span style="display:none">', '</span>'],
  spaced: ['<span style="letter-spacing:2pt">', '</span>'],
  highlighted: ['<mark>', '</mark>'],
  inserted: ['<ins>', '</ins>'],
  deleted: ['<del>', '</del>'],
}

export function htmlPage(
  items: readonly Item[],
  frame: { head?: string; before?: string; after?: string } = {},
): string {
  return (
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Vacancy</title>' +
    `${frame.head ?? ''}</head>` +
    `<body>\n${frame.before ?? ''}${htmlItems(items)}${frame.after ?? ''}</body></html>\n`
  )
}

export function htmlItems(items: readonly Item[]): string {
  return items
    .map((item, at) => {
      const opens = isListed(item) && !isListed(items[at - 1])
      const closes = isListed(item) && !isListed(items[at + 1])
      return `${opens ? '<ul>\n' : ''}${htmlItem(item)}${closes ? '</ul>\n' : ''}`
    })
    .join('')
}

function htmlItem(item: Item): string {
  if (!isPassage(item)) return 'grid' in item ? htmlTable(item.grid) : item.code
  const { kind, language, pieces, number, properties = '', before = '', after = '' } = item
  const isBold = kind === 'letterhead' || kind === 'banner'
  const tag =
    kind === 'title'
      ? 'h1'
      : kind === 'section'
        ? 'h2'
        : kind === 'subheading'
          ? 'h3'
          : kind === 'item' && number === undefined
            ? 'li'
            : 'p'
  const letters = `${before}${number ?? ''}${pieces.map(htmlRun).join('')}${after}`
  return (
    `<${tag}${language === 'fr' ? ' lang="fr"' : ''}${properties}>` +
    `${isBold ? `<b>${letters}</b>` : letters}</${tag}>\n`
  )
}

function htmlRun({ text, looks = [], code }: Piece): string {
  if (code !== undefined) return code
  return looks.reduce(
    (inner, look) => `${tags[look]?.[0] ?? ''}${inner}${tags[look]?.[1] ?? ''}`,
    escapeXml(text).replaceAll('\n', '<br>').replaceAll('\u00AD', '&shy;'),
  )
}

function htmlTable({ rows, spans = {} }: Grid): string {
  const cell = (items: readonly Item[], row: number, column: number): string => {
    const span = spans[`${row}.${column}`] ?? 1
    return `<td${span > 1 ? ` colspan="${span}"` : ''}>${htmlItems(items)}</td>`
  }
  const body = rows.map((cells, row) => `<tr>${cells.map((items, column) => cell(items, row, column)).join('')}</tr>\n`)
  return `<table>${body.join('')}</table>\n`
}

/** The same page as Word saves it: no lists, but paragraphs of which the bullet is told by conditional comments. */
export function wordPage(items: readonly Item[], { bullet = wordBullet('Symbol', '·'), after = '' } = {}): string {
  const lines = items.map((item) => {
    if (!isPassage(item)) return htmlItem(item)
    const { kind, language, pieces, number } = item
    const letters =
      `<span lang=${language === 'fr' ? 'FR-BE' : 'EN-GB'}>${pieces.map(htmlRun).join('')}<o:p></o:p>` + '</span>'
    if (kind === 'section') return `<h1>${number ?? ''}${letters}</h1>`
    if (kind !== 'item')
      return `<p class=MsoNormal>${kind === 'text' || kind === 'field' ? letters : `<b>${letters}</b>`}</p>`
    return (
      `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 ` +
      `lfo1'><![if !supportLists]>${bullet}<![endif]>${letters}</p>`
    )
  })
  return (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:w="urn:schemas-microsoft-com:office:word"><head>' +
    '<meta http-equiv=Content-Type content="text/html; charset=utf-8">' +
    '<meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument>' +
    '<w:View>Print</w:View></w:WordDocument></xml><![endif]--></head><body lang=EN-GB>' +
    `<div class=WordSection1>\n${lines.join('\n')}\n</div>${after}</body></html>`
  )
}

export function wordBullet(font: string, letter: string): string {
  return (
    `<span style='font-family:${font}'><span style='mso-list:Ignore'>` +
    `${letter}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span>`
  )
}

/** A page as bytes in the code page that it names; letters that are not in it go by number. */
export function inCodePage(page: string): Uint8Array {
  const named = page
    .replace('charset=utf-8', 'charset=windows-1252')
    .replace('charset="utf-8"', 'charset="windows-1252"')
  return Buffer.from(
    named.replace(/[^\u0000-\u007F\u00A0-\u00FF]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`),
    'latin1',
  )
}
