import { describe, expect, test } from 'vitest'
import { readOdt } from '../../../../../electron/workers/odt/read-odt.ts'
import { odtOf, opened, packed } from '../office-files.ts'

const short = (content: string, styles?: string): string[] =>
  readOdt(opened(odtOf(content, styles))).map(
    (line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`,
  )

const styles = `<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="T2"><style:text-properties text:display="none"/></style:style>
  <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
  <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>`

describe('OpenDocument text', () => {
  test.each([
    ['spaces, tabs, breaks', '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>', ['a b c', 'd']],
    [
      'counts that no document has',
      '<text:p>a<text:s text:c="2000000000"/>b<text:s text:c="-5"/>c<text:s text:c="x"/>d</text:p>',
      ['a bc d'],
    ],
    [
      'bullets',
      '<text:list text:style-name="B"><text:list-item><text:p>a</text:p><text:p>more</text:p></text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>',
      ['{•} a', 'more', '{•} b'],
    ],
    [
      'numbers on two levels',
      '<text:list text:style-name="N"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>i</text:p></text:list-item></text:list></text:list-item><text:list-item text:start-value="5"><text:p>b</text:p></text:list-item></text:list>',
      ['{1.} 1. a', '{a)} a) i', '{5.} 5. b'],
    ],
    [
      'deleted, hidden, noted text is left out',
      '<text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:p>a<text:span text:style-name="T2">h</text:span><text:note><text:note-body><text:p>n</text:p></text:note-body></text:note>b</text:p>',
      ['ab'],
    ],
    ['links', '<text:p><text:a xlink:href="https://x.example">here</text:a></text:p>', ['[here](https://x.example)']],
  ])('%s', (_, content, expected) => {
    expect(short(content, styles)).toEqual(expected)
  })

  test('bold, headings and tables', () => {
    const lines = readOdt(
      opened(
        odtOf(
          '<text:h text:outline-level="2">H</text:h><text:p><text:span text:style-name="T1">B</text:span></text:p><table:table><table:table-row><table:table-cell><text:p>Grade</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1000000000"><text:p>G17</text:p></table:table-cell></table:table-row></table:table>',
          styles,
        ),
      ),
    )
    expect(lines.map((line) => [line.text, line.heading, line.bold, line.cell?.column])).toEqual([
      ['H', 2, false, undefined],
      ['B', null, true, undefined],
      ['Grade', null, false, 0],
      ['G17', null, false, 1],
    ])
  })

  test('an encrypted file says so', () => {
    expect(() =>
      readOdt(opened(packed({ 'META-INF/manifest.xml': '<m><encryption-data/></m>', 'content.xml': 'x' }))),
    ).toThrow(/password/u)
  })
})
