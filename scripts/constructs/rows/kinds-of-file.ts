import { htmlPage, inCodePage, wordPage } from '../as-html.ts'
import { writeDocx } from '../as-docx.ts'
import { escapeXml } from '../escape.ts'
import { writeRtf } from '../as-rtf.ts'
import { markdownText, plainText } from '../as-text.ts'
import type { Construct } from '../kind.ts'
import { isPassage, seen, type Item } from '../passages.ts'

/** Files that are not what their names say, and text that was copied with traces of what it was. */
export const kindsOfFile: readonly Construct[] = [
  {
    name: 'something else named .doc',
    formats: ['doc'],
    write: (items, { random }) =>
      random.pick([
        htmlPage,
        wordPage,
        (all: readonly Item[]) => inCodePage(htmlPage(all)),
        writeRtf,
        plainText,
        writeDocx,
        word2003,
      ])(items),
  },
  { name: 'XML of Word 2003', formats: ['xml', 'doc'], write: (items) => word2003(items) },
  {
    name: 'something else named .html',
    formats: ['html'],
    write: (items, { random }) =>
      random.pick([
        plainText(items),
        htmlPage(items)
          .replace(/^.*<body>/su, '')
          .replace(/<\/body>.*$/su, ''),
      ]),
  },
  {
    name: 'encodings of plain text',
    formats: ['txt'],
    write: (items, { random }) => {
      const text = plainText(items)
      return random.pick([
        Buffer.from(`\uFEFF${text}`),
        Buffer.from(`\uFEFF${text}`, 'utf16le'),
        Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      ])
    },
  },
  {
    name: 'tags that stayed in a text',
    formats: ['txt'],
    write: (items, { random }) =>
      random.pick<(text: string) => string>([
        (text) => text.replace(/^(Archivist), (Audiovisual Collections)/mu, '<b>$1</b>, <b>$2</b>'),
        (text) => text.replace(/^(NATO .*)$/mu, '<u><b>$1</b></u>'),
        (text) => text.replace(/^(\d\. .*)$/gmu, '<b>$1</b>'),
        (text) => text.replaceAll('\n\n', '<br>\n\n'),
        (text) => text.replace(/six (years|ans)/gu, '<font color="red">six $1</font>'),
        (text) => text.replaceAll('’', '&rsquo;').replaceAll('\u00A0', '&nbsp;'),
      ])(plainText(items)),
  },
  {
    name: 'Markdown',
    formats: ['md', 'txt'],
    write: (items, { random }) =>
      markdownText(items, {
        mark: random.pick(['- ', '* ', '+ ']),
        bold: random.pick(['**', '__']),
        hasBoldHeadings: random.pick([true, false]),
      }),
  },
  {
    name: 'links of Markdown',
    formats: ['md'],
    write: (items) => markdownText(items).replace(/https:\/\/[\w./]*\w/gu, '[$&]($&)'),
  },
]

function word2003(items: readonly Item[]): string {
  const paragraphs = items.filter(isPassage).map((passage) => {
    const properties =
      passage.kind === 'item'
        ? '<w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="·"/>' +
          '<wx:font wx:val="Symbol"/></w:listPr></w:pPr>'
        : passage.kind === 'section'
          ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
          : ''
    const isBold = passage.kind !== 'item' && passage.kind !== 'text' && passage.kind !== 'field'
    return (
      `<w:p>${properties}<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>` +
      `${escapeXml(seen(passage))}</w:t></w:r></w:p>`
    )
  })
  const names =
    'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" ' +
    'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" ' +
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
  const lists =
    '<w:lists><w:listDef w:listDefId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="23"/>' +
    '<w:lvlText w:val="·"/><w:rPr><w:rFonts w:ascii="Symbol" w:h-ansi="Symbol"/></w:rPr></w:lvl>' +
    '</w:listDef><w:list w:ilfo="1"><w:ilst w:val="0"/></w:list></w:lists>'
  const styles =
    '<w:styles><w:style w:type="paragraph" w:default="on" w:styleId="Normal"><w:name w:val="Normal"/>' +
    '</w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>' +
    '</w:styles>'
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application ' +
    `progid="Word.Document"?>\n<w:wordDocument ${names}><o:DocumentProperties>` +
    `<o:Title>Notice</o:Title></o:DocumentProperties>${lists}${styles}<w:body><wx:sect>` +
    `${paragraphs.join('')}<w:sectPr/></wx:sect></w:body></w:wordDocument>`
  )
}
