import { describe, expect, test } from 'vitest'
import { openChunks } from '../../../../../electron/workers/docx-chunks.ts'
import { readDocx } from '../../../../../electron/workers/word/read-docx.ts'
import type { PackedFile } from '../../../../../electron/workers/bytes/unzip-part.ts'
import { docxOf, opened } from '../office-files.ts'
import { deletedMark, lines, p, readWord, related, run, shown } from './word-files.ts'

const reference = (id: number, more = '', mark = ''): string =>
  `<w:r><w:footnoteReference w:id="${id}"${more}/>${mark}</w:r>`
const note = (id: number, text: string, type = ''): string =>
  `<w:footnote w:id="${id}"${type}><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`
const footnotes = (content: string): [string, string, string] => [
  'footnotes',
  'footnotes.xml',
  `<w:footnotes>${note(0, '—', ' w:type="separator"')}${content}</w:footnotes>`,
]
const notesOf = (body: string, more: Record<string, string>): unknown =>
  lines(body, more).map((line) => line.notes?.map(({ mark, lines: [first] }) => [mark, first?.text, first?.marker]))

describe('notes of a Word file', () => {
  test('by the order of their references, their marks no part of the text', () => {
    const body = p(run('a') + reference(7)) + p(run('b') + reference(2) + reference(0))
    expect(shown(body, related(footnotes(note(2, ' two') + note(7, ' seven'))))).toEqual(['a', 'b'])
    expect(notesOf(body, related(footnotes(note(2, ' two') + note(7, ' seven'))))).toEqual([
      [['1', 'seven', null]],
      [['2', 'two', null]],
    ])
  })

  test('marks of their own', () => {
    const body = p(run('a') + reference(2, ' w:customMarkFollows="1"', '<w:t>*</w:t>') + run('b'))
    expect([
      shown(body, related(footnotes(note(2, '* two')))),
      notesOf(body, related(footnotes(note(2, '* two')))),
    ]).toEqual([['ab'], [[['*', 'two', null]]]])
  })

  test('endnotes count in small Roman numbers, or as the settings say', () => {
    const body = p(`${run('a')}<w:r><w:endnoteReference w:id="2"/></w:r>`)
    const endnotes: [string, string, string] = [
      'endnotes',
      'endnotes.xml',
      `<w:endnotes><w:endnote w:id="2">${p(run('x'))}</w:endnote></w:endnotes>`,
    ]
    expect(notesOf(body, related(endnotes))).toEqual([[['i', 'x', null]]])
    expect(
      notesOf(
        body,
        related(endnotes, [
          'settings',
          'settings.xml',
          '<w:settings><w:endnotePr><w:numFmt w:val="upperLetter"/></w:endnotePr></w:settings>',
        ]),
      ),
    ).toEqual([[['A', 'x', null]]])
  })

  test('comments are left in the file, once, where their words begin', () => {
    const body = p(
      `${run('by ')}<w:commentRangeStart w:id="1"/>${run('9 March')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    )
    const [line] = lines(
      body,
      related([
        'comments',
        'comments.xml',
        `<w:comments><w:comment w:id="1">${p(`<w:r><w:annotationRef/></w:r>${run('Sure?')}`)}</w:comment></w:comments>`,
      ]),
    )
    expect([line?.text, line?.leftovers]).toEqual(['by 9 March', [{ kind: 'comment', text: 'Sure?', at: 2 }]])
  })
})

describe('what stands beside the text', () => {
  const section = (references: string, more = ''): string => `<w:sectPr>${references}${more}</w:sectPr>`
  const head = (name: string, text: string): [string, string, string] => [
    'header',
    `${name}.xml`,
    `<w:hdr>${p(run(text))}</w:hdr>`,
  ]
  const apart = (body: string, more: Record<string, string>): unknown[] =>
    lines(body, more).map((line) => [line.text, line.apart])

  test.each([
    [
      'the usual head and foot',
      section('<w:headerReference w:type="default" r:id="r0"/><w:footerReference w:type="default" r:id="r1"/>'),
      [
        ['one', 'head'],
        ['a', undefined],
        ['two', 'foot'],
      ],
    ],
    [
      'the first page’s own',
      section(
        '<w:headerReference w:type="first" r:id="r0"/><w:headerReference w:type="default" r:id="r1"/>',
        '<w:titlePg/>',
      ),
      [
        ['one', 'head'],
        ['a', undefined],
      ],
    ],
    [
      'a first page without one',
      section('<w:headerReference w:type="first" r:id="r0"/><w:headerReference w:type="default" r:id="r1"/>'),
      [
        ['two', 'head'],
        ['a', undefined],
      ],
    ],
    ['that of even pages is not shown', section('<w:headerReference w:type="even" r:id="r0"/>'), [['a', undefined]]],
  ])('%s', (_, properties, expected) => {
    expect(apart(p(run('a')) + properties, related(head('h1', 'one'), head('h2', 'two')))).toEqual(expected)
  })

  test('each section has its own, said once', () => {
    const first = p(run('a'), section('<w:headerReference w:type="default" r:id="r0"/>'))
    expect(
      apart(
        first + p(run('b')) + section('<w:headerReference w:type="default" r:id="r1"/>'),
        related(head('h1', 'one'), head('h2', 'two')),
      ),
    ).toEqual([
      ['one', 'head'],
      ['a', undefined],
      ['two', 'head'],
      ['b', undefined],
    ])
    expect(
      apart(
        first + p(run('b')) + section('<w:headerReference w:type="default" r:id="r1"/>'),
        related(head('h1', 'one'), head('h2', 'one')),
      ),
    ).toEqual([
      ['one', 'head'],
      ['a', undefined],
      ['b', undefined],
    ])
  })

  const shapes: [string, (content: string) => string][] = [
    [
      'a drawing',
      (content) =>
        `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
    [
      'an old drawing',
      (content) =>
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ],
    [
      'a form for old programs alone',
      (content) =>
        `<w:r><mc:AlternateContent><mc:Fallback><w:txbxContent>${content}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
  ]
  test.each(shapes)('%s stands before the line that it hangs on', (_, shape) => {
    expect(apart(p(`${run('before ')}${shape(p(run('box')))}${run('after')}`), {})).toEqual([
      ['box', 'box'],
      ['before after', undefined],
    ])
  })

  test('a frame is a box; a drop cap is a letter of the next word', () => {
    const frame = '<w:framePr w:w="4000" w:wrap="around"/>'
    expect(
      apart(p(run('key'), frame) + p(run('T'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + p(run('he end')), {}),
    ).toEqual([
      ['key', 'box'],
      ['The end', undefined],
    ])
  })

  test('a table that floats is a box, with those in it', () => {
    const table = (properties: string, content: string): string =>
      `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`
    expect(
      apart(table('<w:tblpPr w:tblpX="500"/>', p(run('key')) + table('', p(run('in')))) + table('', p(run('a'))), {}),
    ).toEqual([
      ['key', 'box'],
      ['in', 'box'],
      ['a', undefined],
    ])
  })

  test('a box keeps its deleted marks to itself', () => {
    expect(
      shown(
        p(`<w:r><w:pict><w:txbxContent>${p(run('box'), deletedMark)}</w:txbxContent></w:pict></w:r>${run('line')}`),
      ),
    ).toEqual(['box', 'line'])
  })
})

describe('documents inserted whole', () => {
  test.each([
    ['a page', 'chunk.html', '<html><body><ul><li>one</li></ul><p>two</p></body></html>', ['a', '{•} one', 'two', 'b']],
    ['a part of a page', 'chunk.htm', '<p>one</p>', ['a', 'one', 'b']],
    ['rich text', 'chunk.rtf', '{\\rtf1\\ansi one\\par two\\par}', ['a', 'one', 'two', 'b']],
    [
      'a document in one XML',
      'chunk.xml',
      `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body>${p(run('one'))}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`,
      ['a', 'one', 'b'],
    ],
    ['text', 'chunk.txt', 'one\n\ntwo', ['a', 'one', 'two', 'b']],
    ['what is none of these', 'chunk.gif', 'GIF89a', ['a', 'b']],
  ])('%s', (_, name, content, expected) => {
    expect(shown(`${p(run('a'))}<w:altChunk r:id="r0"/>${p(run('b'))}`, related(['aFChunk', name, content]))).toEqual(
      expected,
    )
  })

  test('a page saved as a single file', async () => {
    const page =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"; type="text/html"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: file:///a.htm\r\n\r\n<html><body><p>one</p></body></html>\r\n--x--\r\n'
    const body = `${p(run('a'))}<w:altChunk r:id="r0"/>${p(run('b'))}`
    const file = (): PackedFile => opened(docxOf(body, related(['aFChunk', 'chunk.mht', page])))
    expect(readDocx(file(), await openChunks(file())).map(({ text }) => text)).toEqual(['a', 'one', 'b'])
    // Not as the text that it is when nobody opened it.
    expect(readWord(file()).map(({ text }) => text)).toEqual(['a', 'b'])
  })

  test('tables of an inserted page are no tables of the text', () => {
    const table = `<w:tbl><w:tr><w:tc>${p(run('x'))}</w:tc><w:tc>${p(run('y'))}</w:tc></w:tr></w:tbl>`
    const read = lines(
      `${table}<w:altChunk r:id="r0"/>${table}`,
      related(['aFChunk', 'c.html', '<html><body><table><tr><td>1</td><td>2</td></tr></table></body></html>']),
    )
    expect(read.map(({ cell }) => cell?.table)).toEqual([0, 0, 1, 1, 2, 2])
  })

  test('one that is missing is nothing', () => {
    expect(shown(`${p(run('a'))}<w:altChunk r:id="r9"/>`)).toEqual(['a'])
  })
})
