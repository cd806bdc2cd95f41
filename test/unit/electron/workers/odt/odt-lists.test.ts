import { describe, expect, test } from 'vitest'
import { readOdt } from '../../../../../electron/workers/odt/read-odt.ts'
import { odtOf, opened } from '../office-files.ts'

const number = (level: number, format: string, more = ''): string =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="." ${more}/>`
const styles = `<text:list-style style:name="N">${number(1, '1')}${number(2, '1', 'text:display-levels="2"')}${number(3, 'a')}</text:list-style>
  <text:list-style style:name="W">${number(1, '1', 'loext:num-list-format="§ %1%"')}${number(2, 'i', 'loext:num-list-format="%1%.%2%)"')}</text:list-style>
  <text:list-style style:name="Z">${number(1, '01, 02, 03, ...')}</text:list-style><text:list-style style:name="F">${number(1, '1', 'text:start-value="4"')}</text:list-style>
  <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="v"/></text:list-style>
  <text:list-style style:name="E"><text:list-level-style-bullet text:level="1" text:bullet-char=" "/></text:list-style>
  <style:style style:name="P1" style:family="paragraph" style:list-style-name="N"/><style:style style:name="P2" style:family="paragraph" style:parent-style-name="P1"/>
  <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>`
const list = (style: string, inside: string, more = ''): string =>
  `<text:list ${style === '' ? '' : `text:style-name="${style}"`} ${more}>${inside}</text:list>`
const item = (text: string, more = '', inside = ''): string =>
  `<text:list-item ${more}><text:p>${text}</text:p>${inside}</text:list-item>`
const only = (inside: string): string => `<text:list-item>${inside}</text:list-item>`

describe('lists of OpenDocument', () => {
  test.each([
    [
      'each heading a list of its own, as LibreOffice saves them',
      `${list('N', item('a'))}<text:p>x</text:p>${list('N', item('b'), 'text:continue-numbering="true"')}`,
      ['1. a', 'x', '2. b'],
    ],
    [
      'with other lists between',
      `${list('N', item('a'), 'xml:id="l1"')}${list('B', item('x'))}${list('N', item('b'), 'xml:id="l2" text:continue-list="l1"')}${list('N', item('c'), 'text:continue-list="l2"')}`,
      ['1. a', 'x', '2. b', '3. c'],
    ],
    ['another list begins anew', `${list('N', item('a'))}${list('N', item('b'))}`, ['1. a', '1. b']],
    [
      'levels below, whose list above goes on',
      `${list('N', item('a'))}${list('N', only(list('', item('b'))), 'text:continue-numbering="true"')}${list('N', only(list('', item('c'))), 'text:continue-numbering="true"')}${list('N', item('d'), 'text:continue-numbering="true"')}`,
      ['1. a', '1.1. b', '1.2. c', '2. d'],
    ],
    [
      'two lists in one item',
      list('N', item('a', '', list('', item('b')) + list('', item('c')))),
      ['1. a', '1.1. b', '1.1. c'],
    ],
    [
      'a start of the item and of the list',
      `${list('N', item('a', 'text:start-value="3"') + item('b'))}${list('F', item('c') + item('d'))}`,
      ['3. a', '4. b', '4. c', '5. d'],
    ],
    [
      'a list without style in paragraphs that name one',
      `<text:list><text:list-item><text:p text:style-name="P2">a</text:p></text:list-item></text:list>`,
      ['1. a'],
    ],
    ['an item with a style of its own', list('B', item('a', 'text:style-override="N"')), ['1. a']],
    [
      'a heading of a list, and second paragraphs',
      list('N', `<text:list-header><text:p>h</text:p></text:list-header>${item('a', '', '<text:p>more</text:p>')}`),
      ['h', '1. a', 'more'],
    ],
    [
      'numbers as LibreOffice words them',
      `${list('W', item('a', '', list('', item('b'))))}${list('Z', item('c'))}`,
      ['§ 1 a', '1.i) b', '01. c'],
    ],
    ['a bullet without sign is none', list('E', item('a')), ['a']],
    [
      'numbered headings',
      '<text:h text:outline-level="1">a</text:h><text:h text:outline-level="2">b</text:h><text:h text:outline-level="1" text:is-list-header="true">c</text:h><text:h text:outline-level="1" text:restart-numbering="true" text:start-value="7">d</text:h>',
      ['1. a', '1.1 b', 'c', '7. d'],
    ],
    [
      'numbered paragraphs',
      '<text:numbered-paragraph text:list-id="n" text:style-name="N"><text:p>a</text:p></text:numbered-paragraph><text:p>x</text:p><text:numbered-paragraph text:list-id="n" text:level="1" text:style-name="N"><text:p>b</text:p></text:numbered-paragraph>',
      ['1. a', 'x', '2. b'],
    ],
    [
      'entries of a drop-down are no items',
      list(
        'N',
        item('a<loext:content-control><loext:list-item loext:value="x"/>b</loext:content-control>') + item('c'),
      ),
      ['1. ab', '2. c'],
    ],
  ])('%s', (_, content, expected) => {
    expect(readOdt(opened(odtOf(content, styles))).map((line) => line.text)).toEqual(expected)
  })
})
