import { unzipSync } from 'fflate'

/** A text as Word 2003 writes it into one XML file: its own names for lists, links and changes. */
export function word2003(paragraphs: readonly string[], more = ''): string {
  const body = paragraphs.map((text) =>
    text.startsWith('- ')
      ? `<w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="·" wx:wTabBefore="360"/><wx:font wx:val="Symbol"/></w:listPr></w:pPr><w:r><w:t>${escaped(text.slice(2))}</w:t></w:r></w:p>`
      : `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint">
<o:DocumentProperties><o:Title>Not shown</o:Title></o:DocumentProperties>
<w:lists><w:listDef w:listDefId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="23"/><w:lvlText w:val="·"/></w:lvl></w:listDef>
<w:listDef w:listDefId="5"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:nfc w:val="4"/><w:lvlText w:val="%1)"/></w:lvl></w:listDef>
<w:list w:ilfo="1"><w:ilst w:val="4"/></w:list><w:list w:ilfo="2"><w:ilst w:val="5"/></w:list></w:lists>
<w:styles><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style></w:styles>
<w:body><wx:sect>${body.join('\n')}${more}<w:sectPr/></wx:sect></w:body></w:wordDocument>`
}

/** The parts of a packed file one after the other in one XML file. */
export function flatOpc(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const inner = name.endsWith('.png')
      ? `<pkg:binaryData>${Buffer.from(part).toString('base64')}</pkg:binaryData>`
      : `<pkg:xmlData>${Buffer.from(part).toString('utf8')}</pkg:xmlData>`
    return `<pkg:part pkg:name="/${name}" pkg:contentType="x">${inner}</pkg:part>`
  })
  return `<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('\n')}</pkg:package>`
}

export function flatOdf(paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) =>
    text.startsWith('- ')
      ? `<text:list><text:list-item><text:p>${escaped(text.slice(2))}</text:p></text:list-item></text:list>`
      : `<text:p>${escaped(text)}</text:p>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>Not shown</dc:title></office:meta><office:styles><style:style style:name="x"/></office:styles>
<office:master-styles><style:master-page><style:footer><text:p>Page 1</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body.join('\n')}<text:p><draw:image><office:binary-data>QUJD</office:binary-data></draw:image></text:p></office:text></office:body></office:document>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
