import { describe, expect, test } from 'vitest'
import { bulleted, deleted, deletedMark, lines, listed, p, row, run, shown, styles } from './word-files.ts'

const item = listed(0, 1)

describe('tracked changes of Word', () => {
  test.each([
    [
      'an item deleted with its mark leaves nothing',
      p(run('a'), item) + p(deleted('gone'), item + deletedMark) + p(run('b'), item),
      ['{•} a', '{•} b'],
    ],
    [
      'several in a row',
      p(run('a'), item) + p(deleted('x'), item + deletedMark).repeat(3) + p(run('after')),
      ['{•} a', 'after'],
    ],
    ['one whose text alone is deleted', p(run('a'), item) + p(deleted('gone'), item), ['{•} a']],
    [
      'a deletion at the beginning of a paragraph without settings is not its mark’s',
      `<w:p>${deleted('Old')}${run('New')}</w:p><w:p>${run('next')}</w:p>`,
      ['New', 'next'],
    ],
    [
      'over the end of a paragraph',
      `${p(run('pre') + deleted('x'), deletedMark)}<w:p>${deleted('y')}${run('face')}</w:p><w:p>${run('next')}</w:p>`,
      ['preface', 'next'],
    ],
    ['a deleted mark joins', p(run('one '), item + deletedMark) + p(run('two'), item), ['{•} one two']],
    [
      'moved away and moved here',
      p('<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom>', `${item}<w:rPr><w:moveFrom w:id="1"/></w:rPr>`) +
        p(run('a'), item) +
        p(`<w:moveTo>${run('x')}</w:moveTo>`, item),
      ['{•} a', '{•} x'],
    ],
    [
      'a deleted row',
      `<w:tbl>${row('', p(run('a')), p(run('b')))}${row('<w:del w:id="2"/>', p(run('c')), p(run('d')))}</w:tbl>`,
      ['a', 'b'],
    ],
    ['an inserted row stays', `<w:tbl>${row('<w:ins w:id="2"/>', p(run('c')), p(run('d')))}</w:tbl>`, ['c', 'd']],
    [
      'a deleted cell',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr>${p(run('a'))}</w:tc><w:tc>${p(run('b'))}</w:tc></w:tr></w:tbl>`,
      ['b'],
    ],
    [
      'at the end of a cell none joins the next',
      `<w:tbl>${row('', p(run('a'), deletedMark), p(run('b')))}</w:tbl>`,
      ['a', 'b'],
    ],
    [
      'what was before a change of looks is not read',
      p(
        `<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>`,
        `<w:pPrChange><w:pPr>${listed(3, 9)}</w:pPr></w:pPrChange>`,
      ),
      ['a'],
    ],
  ])('%s', (_, body, expected) => {
    expect(shown(body, bulleted)).toEqual(expected)
  })

  test('are left in the file, with their places; a change of looks is none', () => {
    const [line] = lines(p(`${run('by ')}${deleted('2 March')}<w:ins w:id="2">${run('9 March')}</w:ins>`), {})
    expect([line?.text, line?.leftovers]).toEqual([
      'by 9 March',
      [
        { kind: 'deletion', text: '2 March', at: 2 },
        { kind: 'insertion', text: '9 March', at: 3 },
      ],
    ])
    expect(
      lines(p('<w:r><w:rPr><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>'))[0]?.leftovers,
    ).toBeUndefined()
    expect(lines(p(run('a '), deletedMark) + p(run('b')))[0]?.leftovers).toEqual([
      { kind: 'deletion', text: '¶', at: 1 },
    ])
  })

  test('numbers count without what is deleted', () => {
    const numbering = {
      'word/numbering.xml':
        '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    }
    expect(
      shown(
        p(run('a'), item) +
          p(deleted('x'), item + deletedMark) +
          p(run('b '), item + deletedMark) +
          p(run('c'), item) +
          p(run('d'), item),
        numbering,
      ),
    ).toEqual(['{1.} 1. a', '{2.} 2. b c', '{3.} 3. d'])
  })
})

const looks = styles(`
  <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
  <w:style w:type="character" w:styleId="Hid"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Kid"><w:name w:val="k"/><w:basedOn w:val="Hid"/></w:style>
  <w:style w:type="character" w:styleId="Out"><w:name w:val="o"/><w:rPr><w:dstrike/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:name w:val="s"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="HidP"><w:name w:val="hp"/><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>`)

describe('what Word does not show', () => {
  test.each([
    ['hidden by a character style', p(run('a') + run('b', '<w:rStyle w:val="Hid"/>')), ['a']],
    ['by one that a style is based on', p(run('a') + run('b', '<w:rStyle w:val="Kid"/>')), ['a']],
    ['by the paragraph’s style, with its mark', p(run('b'), '<w:pStyle w:val="HidP"/>') + p(run('a')), ['a']],
    [
      'and off again',
      p(run('a', '<w:vanish w:val="0"/>') + run('b'), '<w:pStyle w:val="HidP"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
      ['a'],
    ],
    [
      'two styles turn each other off',
      p(run('a', '<w:rStyle w:val="Hid"/>'), '<w:pStyle w:val="HidP"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
      ['a'],
    ],
    ['text hidden on the web alone is shown', p(run('a', '<w:webHidden/>')), ['a']],
    [
      'struck by hand',
      p(run('a ') + run('b ', '<w:strike/>') + run('c', '<w:dstrike/>') + run('d', '<w:strike w:val="false"/>')),
      ['a d'],
    ],
    ['struck by style', p(run('a ') + run('b', '<w:rStyle w:val="Out"/>')), ['a']],
    ['a whole item', p(run('a'), item) + p(run('b', '<w:strike/>'), item), ['{•} a']],
    ['capitals are but a look', p(run('Summary', '<w:caps/>')), ['Summary']],
    [
      'a hidden row',
      `<w:tbl>${row('<w:hidden/>', p(run('a')), p(run('b')))}${row('', p(run('c')), p(run('d')))}</w:tbl>`,
      ['c', 'd'],
    ],
    ['a mark that is hidden joins', p(run('a '), '<w:rPr><w:vanish/></w:rPr>') + p(run('b')), ['a b']],
    [
      'a heading run into its text stays one',
      p(run('a'), '<w:pStyle w:val="H1"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p(run('b')),
      ['a', 'b'],
    ],
  ])('%s', (_, body, expected) => {
    expect(shown(body, { ...bulleted, ...looks })).toEqual(expected)
  })

  test('hidden by the document’s defaults', () => {
    const defaults = styles('<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>')
    expect(
      shown(p(run('a')) + p(run('b', '<w:vanish w:val="0"/>')) + p(run('c', '<w:vanish w:val="0"/>')), defaults),
    ).toEqual(['b', 'c'])
  })

  test('bold twice is not bold, as Word has it', () => {
    expect(
      lines(
        p(run('a', '<w:rStyle w:val="Strong"/>'), '<w:pStyle w:val="H1"/>') + p(run('b'), '<w:pStyle w:val="H1"/>'),
        looks,
      ).map(({ bold }) => bold),
    ).toEqual([false, true])
  })

  test('is left in the file; marked text is, and stays text', () => {
    const [line] = lines(
      p(
        run('a ') +
          run('hid ', '<w:vanish/>') +
          run('out ', '<w:strike/>') +
          run('b', '<w:highlight w:val="yellow"/>') +
          run(' c', '<w:shd w:val="clear" w:fill="FFFF00"/>') +
          run(' d', '<w:shd w:val="clear" w:fill="D9D9D9"/>'),
      ),
    )
    expect([line?.text, line?.leftovers]).toEqual([
      'a b c d',
      [
        { kind: 'hidden', text: 'hid', at: 1 },
        { kind: 'struck', text: 'out', at: 1 },
        { kind: 'highlight', text: 'b c', at: 2 },
      ],
    ])
  })
})
