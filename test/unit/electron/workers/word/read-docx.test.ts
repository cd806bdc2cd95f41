import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { docxOf, opened } from '../office-files.ts'
import { readWord } from './word-files.ts'

const read = (body: string, more?: Record<string, string>): Line[] => readWord(opened(docxOf(body, more)))
const short = (body: string, more?: Record<string, string>): string[] =>
  read(body, more).map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const listed = (level: number, list: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

const numbering = {
  'word/numbering.xml': `<w:numbering>
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="1">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%3"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`,
}

describe('text of a Word file', () => {
  test.each([
    [
      'runs are one line, tabs and breaks told',
      p(`${run('Pri')}${run('mary:')}<w:r><w:tab/></w:r>${run('Paris')}<w:r><w:br/></w:r>${run('next')}`),
      ['Primary: Paris', 'next'],
    ],
    [
      'insertions in, deletions and moves out',
      p(
        `<w:ins>${run('03')}</w:ins><w:del><w:r><w:delText>01</w:delText></w:r></w:del><w:moveFrom>${run('x')}</w:moveFrom>${run('-Mar')}`,
      ),
      ['03-Mar'],
    ],
    ['a deleted paragraph mark deletes no text', p(run('kept'), '<w:rPr><w:del w:id="1"/></w:rPr>'), ['kept']],
    ['hidden text out', p(run('a') + run('b', '<w:vanish/>') + run('c', '<w:vanish w:val="0"/>')), ['ac']],
    [
      'hyphens and symbols',
      p(`${run('built')}<w:r><w:noBreakHyphen/></w:r>${run('in')}`) +
        p(`<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${run(' item')}`),
      ['built-in', '{•} item'],
    ],
    [
      'a text box comes once, before the line it hangs on',
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('line')}`,
      ),
      ['box', 'line'],
    ],
    [
      'field codes out, results in',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}`,
      ),
      ['3'],
    ],
  ])('%s', (_, body, expected) => {
    expect(short(body)).toEqual(expected)
  })

  test('lists carry the numbers that Word prints', () => {
    const body = [
      p(run('a'), listed(0, 1)),
      p(run('one'), listed(0, 2)),
      p(run('two'), listed(0, 2)),
      p(run('sub'), listed(1, 2)),
      p(run('deep'), listed(2, 2)),
      p(run('three'), listed(0, 2)),
      p(run('anew'), listed(0, 3)),
      p(run('none'), listed(0, 0)),
    ].join('')
    expect(short(body, numbering)).toEqual([
      '{•} a',
      '{1.} 1. one',
      '{2.} 2. two',
      '{2a)} 2a) sub',
      '{IV} IV deep',
      '{3.} 3. three',
      '{7.} 7. anew',
      'none',
    ])
  })

  test('a number typed beside the automatic one is not doubled', () => {
    expect(short(p(run('1. one'), listed(0, 2)), numbering)).toEqual(['{1.} 1. one'])
  })

  test('links by their relation', () => {
    const relations = {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="rId9" Target="https://x.example/a" TargetMode="External"/></Relationships>',
    }
    expect(short(p(`see <w:hyperlink r:id="rId9">${run('here')}</w:hyperlink>`), relations)).toEqual([
      '[here](https://x.example/a)',
    ])
    expect(short(p(`<w:hyperlink w:anchor="top">${run('up')}</w:hyperlink>`), relations)).toEqual(['up'])
  })

  test('styles give headings and bold, also by inheritance and in circles', () => {
    const styles = {
      'word/styles.xml':
        '<w:styles><w:style w:styleId="H"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="K"><w:name w:val="Kid"/><w:basedOn w:val="H"/></w:style><w:style w:styleId="L"><w:name w:val="Loop"/><w:basedOn w:val="L"/></w:style></w:styles>',
    }
    const [heading, kid, loop, overruled] = read(
      p(run('a'), '<w:pStyle w:val="H"/>') +
        p(run('b'), '<w:pStyle w:val="K"/>') +
        p(run('c'), '<w:pStyle w:val="L"/>') +
        p(run('d', '<w:b w:val="0"/>'), '<w:pStyle w:val="H"/>'),
      styles,
    )
    expect([heading?.heading, heading?.bold, kid?.heading, kid?.bold, loop?.heading, overruled?.bold]).toEqual([
      2,
      true,
      2,
      true,
      null,
      false,
    ])
  })

  test('tables by cell, spans counted, nested ones too', () => {
    const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(p(run('in1')))}${cell(p(run('in2')))}</w:tr></w:tbl>`
    const lines = read(
      `<w:tbl><w:tr>${cell(p(run('wide')), '<w:gridSpan w:val="2"/>')}${cell(p(run('third')))}</w:tr><w:tr>${cell(inner)}${cell(p(''))}${cell(p(run('last')))}</w:tr></w:tbl>`,
    )
    expect(lines.map((line) => [line.text, line.cell, line.grid])).toEqual([
      ['wide', { table: 0, row: 0, column: 0, columns: 3 }, undefined],
      ['third', { table: 0, row: 0, column: 2, columns: 3 }, undefined],
      ['in1', { table: 0, row: 1, column: 0, columns: 3 }, { table: 1, row: 0, column: 0 }],
      ['in2', { table: 0, row: 1, column: 0, columns: 3 }, { table: 1, row: 0, column: 1 }],
      ['last', { table: 0, row: 1, column: 2, columns: 3 }, undefined],
    ])
  })

  test('a table in a frame of one cell is an ordinary table', () => {
    const row = (...texts: string[]): string => `<w:tr>${texts.map((text) => `<w:tc>${text}</w:tc>`).join('')}</w:tr>`
    const lines = read(`<w:tbl>${row(`<w:tbl>${row(p(run('Grade')), p(run('G12')))}</w:tbl>`)}</w:tbl>`)
    expect(lines.map((line) => [line.text, line.cell, line.grid])).toEqual([
      ['Grade', { table: 1, row: 0, column: 0, columns: 2 }, undefined],
      ['G12', { table: 1, row: 0, column: 1, columns: 2 }, undefined],
    ])
  })

  test('prefixes and the place of the main part are the writer’s choice', () => {
    const file = docxOf('', {
      '_rels/.rels':
        '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/x/officeDocument" Target="/wd/main7.xml"/></Relationships>',
      'wd/main7.xml': '<q:document><q:body><q:p><q:r><q:t>x</q:t></q:r></q:p></q:body></q:document>',
    })
    expect(readWord(opened(file)).map((line) => line.text)).toEqual(['x'])
  })
})

describe('Word files that mean harm or are broken', () => {
  test.each([
    ['a DTD', '<!DOCTYPE x [<!ENTITY a "b">]><w:document><w:body/></w:document>', /harm/u],
    ['tags that do not match', '<w:document><w:body><w:p><w:r></w:p></w:body></w:document>', /damaged/u],
    ['an end that is missing', '<w:document><w:body><w:p>', /damaged/u],
    ['depth beyond reason', `<w:document>${'<w:sdt>'.repeat(20_000)}`, /harm/u],
  ])('%s', (_, xml, message) => {
    expect(() => readWord(opened(docxOf('', { 'word/document.xml': xml })))).toThrow(message)
  })

  test('more paragraphs than any notice has are refused in good time', () => {
    const body = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(60_000)
    expect(() => readWord(opened(docxOf(body), 20_000_000))).toThrow(/far larger/u)
  })
})
