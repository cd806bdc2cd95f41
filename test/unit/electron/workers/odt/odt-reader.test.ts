import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { readOdt } from '../../../../../electron/workers/odt/read-odt.ts'
import { odtOf, opened, packed } from '../office-files.ts'

const look = (name: string, properties: string, family = 'text'): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`
const styles = `<style:font-face style:name="Symbol1" svg:font-family="'Symbol'"/>${look('H', 'text:display="none"')}${look('HP', 'text:display="none"', 'paragraph')}${look('S', 'style:text-line-through-style="solid"')}${look('Y', 'fo:background-color="#ffff00"')}${look('W', 'fo:background-color="#FFFFFF"')}${look('F', 'style:font-name="Symbol1"')}
  ${look('G', 'fo:background-color="#eeeeee"', 'paragraph')}<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`
const lines = (content: string): Line[] => readOdt(opened(odtOf(content, styles)))
const short = (content: string): string[] =>
  lines(content).map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)
const span = (style: string, text: string): string => `<text:span text:style-name="${style}">${text}</text:span>`
const item = (text: string): string => `<text:list-item>${text}</text:list-item>`
const mark = (kind: string, params = ''): string =>
  `<field:fieldmark field:type="vnd.oasis.opendocument.field.${kind}">${params}</field:fieldmark>`
const param = (name: string, value: string): string => `<field:param field:name="${name}" field:value="${value}"/>`
const changes =
  '<text:tracked-changes><text:changed-region xml:id="d1"><text:deletion><office:change-info><dc:creator>X</dc:creator></office:change-info><text:p>2</text:p><text:p>March</text:p></text:deletion></text:changed-region><text:changed-region xml:id="i1"><text:insertion><office:change-info/></text:insertion></text:changed-region><text:changed-region xml:id="f1"><text:format-change/></text:changed-region></text:tracked-changes>'

describe('what is shown of an OpenDocument text', () => {
  test.each([
    [
      'a text box before its paragraph, though it stands in it',
      '<text:p>a<draw:frame><draw:text-box><text:p>in</text:p><text:p>side</text:p></draw:text-box><svg:title>t</svg:title><svg:desc>d</svg:desc></draw:frame>b</text:p>',
      ['in', 'side', 'ab'],
    ],
    [
      'a shape with text, in a hidden span and in an item',
      `<text:list text:style-name="B">${item(`<text:p>a${span('F', '<draw:custom-shape><text:p>in</text:p></draw:custom-shape>')}b</text:p>`)}</text:list>`,
      ['in', '{•} ab'],
    ],
    [
      'hidden by span, paragraph, section, field',
      `<text:p>a${span('H', 'b')}</text:p><text:p text:style-name="HP">c${span('F', 'd')}</text:p><text:section text:display="none"><text:p>e</text:p></text:section><text:section text:display="condition" text:is-hidden="true"><text:p>e</text:p></text:section><text:p>f<text:hidden-text text:is-hidden="true">g</text:hidden-text><text:variable-set text:display="none">h</text:variable-set></text:p>`,
      ['a', 'f'],
    ],
    [
      'a paragraph that hides itself',
      '<text:p><text:hidden-paragraph text:is-hidden="true"/>a</text:p><text:p><text:hidden-paragraph text:is-hidden="false"/>b</text:p>',
      ['b'],
    ],
    [
      'a condition’s outcome, fields, placeholders',
      '<text:p><text:conditional-text text:string-value-if-true="x">4,000</text:conditional-text> <text:title>Title</text:title> <text:placeholder>to fill</text:placeholder><text:drop-down><text:label text:value="G10"/><text:label text:value="G12" text:current-selected="true"/> G12</text:drop-down></text:p>',
      ['4,000 Title to fill G12'],
    ],
    [
      'a field and the condition that asks for it',
      '<text:p>a <text:user-defined text:name="T">six</text:user-defined><text:conditional-text>six</text:conditional-text> b</text:p><text:p><text:user-field-get>six</text:user-field-get><text:conditional-text>six</text:conditional-text></text:p>',
      ['a six b', 'six'],
    ],
    [
      'a field and a condition of other words, or apart',
      '<text:p><text:user-defined>six</text:user-defined><text:conditional-text> years</text:conditional-text></text:p><text:p><text:user-defined>six</text:user-defined> or <text:conditional-text>six</text:conditional-text></text:p><text:p><text:user-defined>six</text:user-defined><text:s/><text:conditional-text>six</text:conditional-text></text:p>',
      ['six years', 'six or six', 'six six'],
    ],
    [
      'forms that come from Word',
      `<text:p>${mark('FORMCHECKBOX', param('Checkbox_Checked', 'true'))} a ${mark('FORMCHECKBOX')} b ${mark('FORMDROPDOWN', param('Dropdown_ListEntry', 'G10') + param('Dropdown_ListEntry', 'G12') + param('Dropdown_Selected', '1'))}</text:p>`,
      ['☒ a ☐ b G12'],
    ],
    [
      'controls',
      '<office:forms><form:form><form:listbox xml:id="c1"><form:option form:label="G10"/><form:option form:label="G12" form:current-selected="true"/></form:listbox><form:checkbox xml:id="c2" form:label="Full-time" form:current-state="checked"/><form:checkbox xml:id="c3" form:label="Part-time"/><form:text form:id="c4" form:current-value="typed"/></form:form></office:forms><text:p><draw:control draw:control="c1"/> <draw:control draw:control="c2"/> <draw:control draw:control="c3"/> <draw:control draw:control="c4"/></text:p>',
      ['G12 ☒ Full-time ☐ Part-time typed'],
    ],
    [
      'signs of a symbol font',
      `<text:p>weighing ${span('F', '\uF0A3')} 12 ${span('F', '£')}</text:p>`,
      ['weighing ≤ 12 ≤'],
    ],
    [
      'a word with its reading above it',
      '<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p>',
      ['a'],
    ],
    [
      'what a contents table is made from',
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>x</text:index-title-template></text:table-of-content-source><text:index-body><text:p>a</text:p></text:index-body></text:table-of-content>',
      ['a'],
    ],
    [
      'an item that is all struck',
      `<text:list text:style-name="B">${item(`<text:p>${span('S', 'a')}</text:p>`)}${item('<text:p>b</text:p>')}</text:list>`,
      ['{•} b'],
    ],
  ])('%s', (_, content, expected) => {
    expect(short(content)).toEqual(expected)
  })

  test.each([
    [
      'tracked changes',
      `${changes}<text:p>by <text:change text:change-id="d1"/><text:change-start text:change-id="i1"/>9 March<text:change-end text:change-id="i1"/><text:change-start text:change-id="f1"/>.<text:change-end text:change-id="f1"/></text:p>`,
      'by 9 March.',
      [
        ['deletion', '2 March', 2],
        ['insertion', '9 March', 3],
      ],
    ],
    [
      'a deleted end of a paragraph',
      '<text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info/><text:p/><text:p/></text:deletion></text:changed-region></text:tracked-changes><text:p>a<text:change text:change-id="d"/> b</text:p>',
      'a b',
      [['deletion', '¶', 1]],
    ],
    [
      'struck, hidden, highlit',
      `<text:p text:style-name="G">by ${span('S', '2')} ${span('H', 'or')} ${span('Y', '9')} ${span('W', 'March')}</text:p>`,
      'by 9 March',
      [
        ['struck', '2', 2],
        ['hidden', 'or', 2],
        ['highlight', '9', 3],
      ],
    ],
    [
      'comments',
      '<text:p>a<office:annotation office:name="1"><dc:creator>X</dc:creator><dc:date>1</dc:date><text:p>ask</text:p><text:p>again</text:p></office:annotation>b<office:annotation-end office:name="1"/></text:p>',
      'ab',
      [['comment', 'ask again', 1]],
    ],
  ])('%s', (_, content, text, leftovers) => {
    const [line] = lines(content)
    expect([line?.text, line?.leftovers?.map(({ kind, text, at }) => [kind, text, at])]).toEqual([text, leftovers])
  })

  test('notes go with the line of their marks', () => {
    const note = (kind: string, mark: string, text: string): string =>
      `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`
    const [line, ...others] = lines(
      `<text:p>nine${note('footnote', '1', 'first')} and ten${note('endnote', 'i', 'last')}.</text:p>`,
    )
    expect([line?.text, line?.notes?.map(({ mark, lines }) => [mark, lines.map((each) => each.text)]), others]).toEqual(
      [
        'nine and ten.',
        [
          ['1', ['first']],
          ['i', ['last']],
        ],
        [],
      ],
    )
  })

  test('heads and feet of pages by their own styles, once, and boxes', () => {
    const page = (name: string, inside: string): string =>
      `<style:master-page style:name="${name}">${inside}</style:master-page>`
    const named = `<office:document-styles><office:automatic-styles>${look('T9', 'text:display="none"')}</office:automatic-styles><office:master-styles>${page('A', `<style:header><text:p>head${span('T9', ' hidden')}</text:p></style:header><style:footer style:display="false"><text:p>no</text:p></style:footer>`)}${page('B', '<style:header-first><text:p>head</text:p><text:p>first</text:p></style:header-first><style:footer><text:p>foot</text:p></style:footer>')}</office:master-styles></office:document-styles>`
    const content = `<office:document-content><office:automatic-styles>${look('T9', 'fo:font-weight="bold"')}<style:style style:name="PB" style:family="paragraph" style:master-page-name="B"/></office:automatic-styles><office:body><office:text><text:p>a<draw:frame><draw:text-box><text:p>in</text:p></draw:text-box></draw:frame></text:p><text:p text:style-name="PB">b</text:p></office:text></office:body></office:document-content>`
    const read = readOdt(
      opened(
        packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'styles.xml': named, 'content.xml': content }),
      ),
    )
    expect(read.map((line) => [line.text, line.apart])).toEqual([
      ['head', 'head'],
      ['in', 'box'],
      ['a', undefined],
      ['first', 'head'],
      ['b', undefined],
      ['foot', 'foot'],
    ])
  })
})
