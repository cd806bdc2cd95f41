import { crc32, deflateRawSync } from 'node:zlib'
import type { Random } from './random.ts'

interface Part {
  name: string
  content: Buffer
  method?: number
  flags?: number
  size?: number
  at?: number
}

/**
 * A packed file whose headers say what they are told to. `at`: the offset of another part's data, for parts that
 * overlap.
 */
function zipOf(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const method = part.method ?? 8
    const packed = method === 8 ? deflateRawSync(part.content, { level: 9 }) : part.content
    const name = Buffer.from(part.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(part.flags ?? 0, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(part.content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(part.size ?? part.content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const start = part.at ?? offset
    if (part.at === undefined) {
      const piece = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, name, packed])
      pieces.push(piece)
      offset += piece.length
    }
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(start, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, tail, name]))
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length & 0xffff, 4)
  end.writeUInt16LE(parts.length & 0xffff, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...pieces, entries, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}

const rels =
  '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>'
const word = (body: string, declaration = ''): string =>
  `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const odf = (body: string, declaration = ''): string =>
  `${declaration}<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

function docx(xml: string | Buffer, more: readonly Part[] = []): Buffer {
  return zipOf([
    { name: '_rels/.rels', content: Buffer.from(rels) },
    { name: 'word/document.xml', content: Buffer.from(xml) },
    ...more,
  ])
}

function odt(xml: string | Buffer, more: readonly Part[] = []): Buffer {
  return zipOf([
    { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text'), method: 0 },
    { name: 'content.xml', content: Buffer.from(xml) },
    ...more,
  ])
}

const entities = (random: Random): string =>
  random.pick([
    `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 25 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "&${String.fromCharCode(97 + at)};&${String.fromCharCode(97 + at)};">`).join('')}]>`,
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]>',
    `<!DOCTYPE x [<!ENTITY a "${'z'.repeat(60_000)}">]>`,
  ])

/** Office files that are made to harm their reader; `text` is what an honest one would say. */
export const packedTricks: Record<string, (random: Random, text: string) => { name: string; bytes: Buffer }> = {
  bomb: (random, text) => {
    const size = random.pick([17, 40, 200]) * 1024 * 1024
    const bomb = Buffer.alloc(size, random.pick([' ', 'A', '<w:p/>', '<text:p/>', paragraph('a')]))
    const lie = random.pick([undefined, 0, 100, 0xffffffff])
    const part: Part = {
      name: random.pick([
        'word/document.xml',
        'content.xml',
        'word/styles.xml',
        'word/numbering.xml',
        'styles.xml',
        'word/media/a.png',
      ]),
      content: bomb,
      ...(lie === undefined ? {} : { size: lie }),
    }
    return part.name.startsWith('word/') && part.name !== 'word/document.xml'
      ? { name: 'bomb.docx', bytes: docx(word(paragraph(text)), [part]) }
      : part.name === 'word/document.xml'
        ? { name: 'bomb.docx', bytes: zipOf([{ name: '_rels/.rels', content: Buffer.from(rels) }, part]) }
        : {
            name: 'bomb.odt',
            bytes: zipOf([
              { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text'), method: 0 },
              part,
            ]),
          }
  },
  overlap: (random, text) => ({
    name: 'overlap.docx',
    bytes: docx(
      word(paragraph(text)),
      Array.from({ length: 50 + random.below(60_000) }, (_, at) => ({
        name: `word/media/${at}.xml`,
        content: Buffer.alloc(0),
        at: 0,
      })),
    ),
  }),
  paths: (random, text) => ({
    name: 'paths.docx',
    bytes: docx(
      word(paragraph(text)),
      [
        '../../../../tmp/vis-a-vis-escaped',
        '/tmp/vis-a-vis-escaped',
        'C:\\vis-a-vis-escaped',
        '..\\..\\vis-a-vis-escaped',
        'word/\u0000.xml',
        'word/document.xml/',
        '__proto__',
        'constructor',
      ]
        .slice(0, 1 + random.below(8))
        .map((name) => ({ name, content: Buffer.from('out') })),
    ),
  }),
  nested: (random, text) => {
    let inner: Buffer = Buffer.alloc(1024 * 1024)
    for (let depth = 2 + random.below(6); depth > 0; depth--)
      inner = zipOf([
        { name: 'inner.zip', content: inner },
        { name: 'again.zip', content: inner },
      ])
    return {
      name: 'nested.docx',
      bytes: docx(word(paragraph(text)), [{ name: 'word/embeddings/inner.zip', content: inner }]),
    }
  },
  odd: (random, text) => ({
    name: 'odd.docx',
    bytes: zipOf([
      { name: '_rels/.rels', content: Buffer.from(rels), method: random.pick([0, 8]) },
      {
        name: 'word/document.xml',
        content: Buffer.from(word(paragraph(text))),
        method: random.pick([0, 8, 9, 12, 14, 98]),
        flags: random.pick([0, 1, 8, 0x800, 0x2041]),
      },
    ]),
  }),
  entities: (random, text) => {
    const use = random.pick(['&a;', '&z;', '&z;'.repeat(1000), '&a;'.repeat(30_000)])
    return random.below(2) === 0
      ? { name: 'entities.docx', bytes: docx(word(paragraph(`${text}${use}`), entities(random))) }
      : { name: 'entities.odt', bytes: odt(odf(`<text:p>${text}${use}</text:p>`, entities(random))) }
  },
  deep: (random) => {
    const depth = 1000 + random.below(400_000)
    const tag = random.pick(['w:tbl><w:tr><w:tc', 'w:sdt', 'w:p', 'w:r', 'mc:AlternateContent', 'w:txbxContent'])
    return random.below(2) === 0
      ? { name: 'deep.docx', bytes: docx(word(`<${tag}>`.repeat(depth))) }
      : {
          name: 'deep.odt',
          bytes: odt(
            odf(`<${random.pick(['text:section', 'text:list', 'table:table', 'text:span', 'text:p'])}>`.repeat(depth)),
          ),
        }
  },
  tables: (random) => {
    const [rows, columns] = [random.pick([1, 100, 4000, 60_000]), random.pick([1, 63, 2000])]
    const cells = Math.min(columns, Math.ceil(200_000 / rows))
    return random.below(2) === 0
      ? {
          name: 'tables.docx',
          bytes: docx(
            word(
              `<w:tbl>${`<w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="${random.pick(['1', '99999999', '-5', 'x'])}"/></w:tcPr>${paragraph('a')}</w:tc>`.repeat(cells)}</w:tr>`.repeat(rows)}</w:tbl>`,
            ),
          ),
        }
      : {
          name: 'tables.odt',
          bytes: odt(
            odf(
              `<table:table><table:table-row table:number-rows-repeated="${random.pick(['1', '1048576', '-3', '1e9'])}"><table:table-cell table:number-columns-repeated="${random.pick(['16384', '2000000000', '0'])}"><text:p>a<text:s text:c="${random.pick(['2000000000', '-4', '1e400'])}"/></text:p></table:table-cell></table:table-row></table:table>`,
            ),
          ),
        }
  },
  xml: (random, text) => {
    const body = random.pick([
      `<w:p ${Array.from({ length: 20_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
      `<w:p a="${'x'.repeat(2_000_000)}"/>`,
      '<w:p><w:r><w:t>'.repeat(3),
      `<w:t>${'<![CDATA['.repeat(1000)}`,
      `<w:p><w:r><w:t>${'&#x10FFFF;&#0;&#xD800;'.repeat(1000)}${text}`,
      '</w:p>'.repeat(10_000),
      `<!-- ${text}`,
      `<?x ${text}`,
      `<${'a'.repeat(100_000)}>`,
      paragraph('\u0000\u0008\uFFFE'),
    ])
    return {
      name: 'xml.docx',
      bytes: docx(
        random.pick([
          Buffer.from(word(body)),
          Buffer.from(word(body), 'utf16le'),
          Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(word(body), 'utf16le').swap16()]),
          Buffer.from(word(body), 'latin1'),
        ]),
      ),
    }
  },
  lists: (random, text) => ({
    name: 'lists.docx',
    bytes: docx(
      word(
        `<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="${random.pick(['0', '8', '9', '-1', '4294967296'])}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`.repeat(
          1 + random.below(3000),
        ),
      ),
      [
        {
          name: 'word/styles.xml',
          content: Buffer.from(
            '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
          ),
        },
        {
          name: 'word/numbering.xml',
          content: Buffer.from(
            `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${random.pick(['1', '99999999999', '-7'])}"/><w:numFmt w:val="${random.pick(['upperRoman', 'lowerLetter', 'decimal', 'chicago'])}"/><w:lvlText w:val="%1%2%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
          ),
        },
      ],
    ),
  }),
}
