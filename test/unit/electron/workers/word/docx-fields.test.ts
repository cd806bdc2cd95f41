import { describe, expect, test } from 'vitest'
import { lines, p, related, run, shown } from './word-files.ts'

const sign = (type: string, form = ''): string => `<w:r><w:fldChar w:fldCharType="${type}">${form}</w:fldChar></w:r>`
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const field = (codes: string, result: string, form = ''): string =>
  `${sign('begin', form === '' ? '' : `<w:ffData>${form}</w:ffData>`)}${codes}${sign('separate')}${result}${sign('end')}`
const entries = '<w:listEntry w:val="G10"/><w:listEntry w:val="G12"/>'
const sdt = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

describe('fields of Word', () => {
  test.each([
    [
      'results of the outermost alone',
      field(code(' IF ') + field(code(' MERGEFIELD Cat '), run('B')) + code(' = "B" "x" "y" '), run('4,618.40')),
      ['4,618.40'],
    ],
    [
      'fields in a result',
      field(code(' IF 1 = 1 '), run('a ') + field(code(' PAGE '), run('2')) + run(' b')),
      ['a 2 b'],
    ],
    [
      'simple ones',
      p(
        `<w:fldSimple w:instr=" IF a = a "><w:fldSimple w:instr=" DOCPROPERTY x ">${run('NS')}</w:fldSimple></w:fldSimple>`,
      ),
      ['NS'],
    ],
    ['no result at all', `${run('a')}${sign('begin')}${code(' XE "index" ')}${sign('end')}`, ['a']],
    [
      'a list’s choice',
      field(code(' FORMDROPDOWN '), '', `<w:ddList><w:result w:val="1"/>${entries}</w:ddList>`),
      ['G12'],
    ],
    [
      'the usual one',
      field(code(' FORMDROPDOWN '), '', `<w:ddList><w:default w:val="1"/>${entries}</w:ddList>`),
      ['G12'],
    ],
    [
      'the first, where none is named, and not twice',
      field(code(' FORMDROPDOWN '), run('G10'), `<w:ddList>${entries}</w:ddList>`),
      ['G10'],
    ],
    [
      'boxes',
      field(code(' FORMCHECKBOX '), '', '<w:checkBox><w:sizeAuto/><w:checked/></w:checkBox>') +
        run(' a ') +
        field(code(' FORMCHECKBOX '), '', '<w:checkBox><w:default w:val="0"/></w:checkBox>') +
        run(' b'),
      ['☒ a ☐ b'],
    ],
    [
      'a text typed into a form',
      field(code(' FORMTEXT '), run('Belgium'), '<w:textInput><w:default w:val="City"/></w:textInput>'),
      ['Belgium'],
    ],
    ['symbols', field(code(' SYMBOL 163 \\f "Symbol" '), ''), ['≤']],
    ['a button’s words', `${sign('begin')}${code(' MACROBUTTON None [Click here] ')}${sign('end')}`, ['[Click here]']],
    ['a link', field(code(' HYPERLINK "https://x.example/a" '), run('here')), ['[here](https://x.example/a)']],
    ['a place in the text is no link', field(code(' HYPERLINK \\l "top" '), run('up')), ['up']],
  ])('%s', (_, body, expected) => {
    expect(shown(body.startsWith('<w:p>') ? body : p(body))).toEqual(expected)
  })

  test('one that never ends hides nothing', () => {
    expect(shown(p(run('a') + sign('begin') + code(' PAGE ')) + p(run('b')))).toEqual(['a', 'b'])
  })
})

describe('content controls', () => {
  const id = '{11111111-2222-3333-4444-555555555555}'
  const bound = (path: string, kind = '<w:text/>', content = run('[Deadline]')): string =>
    sdt(`<w:showingPlcHdr/><w:dataBinding w:xpath="${path}" w:storeItemID="${id}"/>${kind}`, content)
  const data = {
    ...related([
      'customXml',
      '../customXml/item1.xml',
      '<n xmlns="u"><d>2027-03-09T00:00:00</d><s>Full-time</s><s>Part-time</s><e/><o a="G12">on</o><b>true</b></n>',
    ]),
    'customXml/_rels/item1.xml.rels':
      '<Relationships><Relationship Id="x" Type="http://x/customXmlProps" Target="itemProps1.xml"/></Relationships>',
    'customXml/itemProps1.xml': `<ds:datastoreItem ds:itemID="${id}"/>`,
    'docProps/core.xml': '<cp:coreProperties><dc:title>Archivist</dc:title></cp:coreProperties>',
  }

  test.each([
    ['data', p(run('Schedule: ') + bound('/ns0:n[1]/ns0:s[1]')), ['Schedule: Full-time']],
    ['the second of its name', p(bound('/n/s[2]')), ['Part-time']],
    ['an attribute', p(bound('/n/o/@a')), ['G12']],
    ['a name without its namespace', p(bound("/*[local-name()='n'][1]/*[local-name()='s'][1]")), ['Full-time']],
    [
      'a date as it is printed',
      p(bound('/n/d', '<w:date><w:dateFormat w:val="dd-MMM-yyyy"/><w:lid w:val="en-GB"/></w:date>')),
      ['09-Mar-2027'],
    ],
    [
      'in French',
      p(bound('/n/d', '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="fr-FR"/></w:date>')),
      ['9 mars 2027'],
    ],
    [
      'a choice by its words',
      p(bound('/n/s', '<w:dropDownList><w:listItem w:displayText="All day" w:value="Full-time"/></w:dropDownList>')),
      ['All day'],
    ],
    ['a box', p(bound('/n/b', '<w14:checkbox/>', run('?')) + run(' a')), ['☒ a']],
    [
      'nothing kept, or nothing there: what is in the file',
      p(bound('/n/e')) + p(bound('/n/none')),
      ['[Deadline]', '[Deadline]'],
    ],
    ['over several runs, once', p(bound('/n/s', '<w:text/>', run('a') + run('b'))), ['Full-time']],
    ['without any text', p(bound('/n/s', '<w:text/>', '')), ['Full-time']],
    ['a repeated part is no value', p(bound('/n/s', '<w15:repeatingSection/>', run('kept'))), ['kept']],
    [
      'the document’s title',
      p(
        sdt(
          '<w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/>',
          run('old'),
        ),
      ),
      ['Archivist'],
    ],
    ['properties of its runs are its own', p(sdt('<w:rPr><w:vanish/></w:rPr><w:text/>', run('a'))), ['a']],
  ])('%s', (_, body, expected) => {
    expect(shown(body, data)).toEqual(expected)
  })

  test('ticked or not, whatever letter is kept', () => {
    const box = (isTicked: number): string =>
      sdt(
        `<w14:checkbox><w14:checked w14:val="${isTicked}"/></w14:checkbox>`,
        '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>',
      )
    expect(lines(p(`${run('a: ')}${box(1)}${run(' b ')}${box(0)}${run(' c')}`))[0]?.text).toBe('a: ☒ b ☐ c')
  })
})

describe('fields that print what stands elsewhere', () => {
  const empty = (codes: string): string => `${sign('begin')}${code(codes)}${sign('end')}`
  const properties = {
    'docProps/core.xml': '<cp:coreProperties><dc:title>Archivist (260101)</dc:title></cp:coreProperties>',
    'docProps/custom.xml':
      '<Properties><property name="Grade of post"><vt:lpwstr>G12</vt:lpwstr></property></Properties>',
    ...related([
      'settings',
      'settings.xml',
      '<w:settings><w:docVars><w:docVar w:name="Level" w:val="NS"/></w:docVars></w:settings>',
    ]),
  }

  test.each([
    ['the title', empty(' TITLE \\* MERGEFORMAT '), ['Archivist (260101)']],
    ['the title, in a simple field', '<w:fldSimple w:instr=" TITLE "/>', ['Archivist (260101)']],
    ['a property by its name', empty(' DOCPROPERTY "Grade of post" '), ['G12']],
    ['a variable', empty(' DOCVARIABLE Level '), ['NS']],
    ['one that is not there', `${run('a')}${empty(' DOCPROPERTY None ')}`, ['a']],
    ['what was printed last counts', field(code(' TITLE '), run('Clerk')), ['Clerk']],
  ])('%s', (_, content, expected) => {
    expect(shown(p(content), properties)).toEqual(expected)
  })

  test('numbers', () => {
    const heads = (codes: string): string => ['a', 'b'].map((text) => p(empty(codes) + run(` ${text}`))).join('')
    expect(shown(heads(' AUTONUM '))).toEqual(['{1.} 1. a', '{2.} 2. b'])
    expect(shown(heads(' LISTNUM '))).toEqual(['{1)} 1) a', '{2)} 2) b'])
  })
})
