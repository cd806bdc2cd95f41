import { describe, expect, test } from 'vitest'
import { listed, p, run, shown, styles } from './word-files.ts'

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`
const num = (id: number, of: number, content = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${content}</w:num>`
const numbering = (...parts: string[]): Record<string, string> => ({
  'word/numbering.xml': `<w:numbering>${parts.join('')}</w:numbering>`,
})
const bare = (...items: [number, number][]): string => items.map(([at, list]) => p(run('x'), listed(at, list))).join('')
const marks = (body: string, more: Record<string, string>): string[] =>
  shown(body, more).map((line) => line.replace(/^\{.*?\} /u, '').replace(/ ?x$/u, ''))

describe('numbers as Word prints them', () => {
  test.each([
    [
      'levels of its own',
      numbering(
        abstract(0, level(0, 'bullet', '•') + level(1, 'bullet', 'o')),
        num(
          1,
          0,
          `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1.')}</w:lvlOverride><w:lvlOverride w:ilvl="1">${level(1, 'lowerLetter', '%2)')}</w:lvlOverride>`,
        ),
      ),
      bare([0, 1], [1, 1], [1, 1], [0, 1]),
      ['1.', 'a)', 'b)', '2.'],
    ],
    [
      'a start of its own, also of a deeper level',
      numbering(
        abstract(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')),
        num(1, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>'),
      ),
      bare([0, 1], [1, 1], [1, 1]),
      ['1.', '1.5', '1.6'],
    ],
    [
      'zeros before',
      numbering(abstract(0, level(0, 'decimalZero', '%1')), num(1, 0)),
      bare([0, 1], [0, 1]),
      ['01', '02'],
    ],
    [
      'zeros by a format of its own',
      numbering(
        abstract(
          0,
          '<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
        ),
        num(1, 0),
      ),
      bare([0, 1]),
      ['001'],
    ],
    [
      'legal numbers',
      numbering(abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')), num(1, 0)),
      bare([0, 1], [0, 1], [1, 1]),
      ['I.', 'II.', '2.1'],
    ],
    [
      'a level that never begins anew',
      numbering(
        abstract(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>')),
        num(1, 0),
      ),
      bare([0, 1], [1, 1], [0, 1], [1, 1]),
      ['1.', 'a)', '2.', 'b)'],
    ],
    [
      'a level that begins anew after the first alone',
      numbering(
        abstract(
          0,
          level(0, 'decimal', '%1.') +
            level(1, 'decimal', '%1.%2') +
            level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
        ),
        num(1, 0),
      ),
      bare([0, 1], [1, 1], [2, 1], [1, 1], [2, 1], [0, 1], [2, 1]),
      ['1.', '1.1', 'a)', '1.2', 'b)', '2.', 'a)'],
    ],
    [
      'a number that is hidden is counted',
      numbering(
        abstract(
          0,
          '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:vanish/></w:rPr></w:lvl>',
        ),
        num(1, 0),
      ),
      bare([0, 1]),
      [''],
    ],
    ['ordinals', numbering(abstract(0, level(0, 'ordinal', '%1')), num(1, 0)), bare([0, 1], [0, 1]), ['1st', '2nd']],
    ['words without a number', numbering(abstract(0, level(0, 'none', 'Note:')), num(1, 0)), bare([0, 1]), ['Note:']],
    [
      'two lists of one kind count together, one with its start anew',
      numbering(
        abstract(0, level(0, 'decimal', '%1.')),
        num(1, 0),
        num(2, 0),
        num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      ),
      bare([0, 1], [0, 2], [0, 3]),
      ['1.', '2.', '1.'],
    ],
  ])('%s', (_, more, body, expected) => {
    expect(marks(body, more)).toEqual(expected)
  })

  test('a list style has the levels', () => {
    const more = {
      ...numbering(
        abstract(2, `<w:styleLink w:val="L"/>${level(0, 'decimal', '%1.')}`),
        abstract(3, '<w:numStyleLink w:val="L"/>'),
        num(4, 2),
        num(1, 3),
      ),
      ...styles(
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
      ),
    }
    expect(marks(bare([0, 1], [0, 1]), more)).toEqual(['1.', '2.'])
  })

  test('list styles in a circle lead nowhere', () => {
    const more = {
      ...numbering(abstract(3, '<w:numStyleLink w:val="L"/>'), num(1, 3)),
      ...styles(
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      ),
    }
    expect(shown(bare([0, 1]), more)).toEqual(['{•} x'])
  })

  const two = numbering(
    abstract(
      0,
      level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
    ),
    num(1, 0),
  )
  const style = (id: string, properties: string, based = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${based === '' ? '' : `<w:basedOn w:val="${based}"/>`}<w:pPr>${properties}</w:pPr></w:style>`
  const styled = (...ids: string[]): string => ids.map((id) => p(run('x'), `<w:pStyle w:val="${id}"/>`)).join('')

  test.each([
    [
      'a level that a list keeps for the style',
      style('H1', '<w:numPr><w:numId w:val="1"/></w:numPr>') + style('H2', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      ['1.', '1.1'],
    ],
    [
      'a level alone, the list of the style below',
      style('H1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
        style('H2', '<w:numPr><w:ilvl w:val="1"/></w:numPr>', 'H1'),
      ['1.', '1.1'],
    ],
    [
      'a style that takes the number away',
      style('H1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
        style('H2', '<w:numPr><w:numId w:val="0"/></w:numPr>', 'H1'),
      ['1.', ''],
    ],
  ])('by style: %s', (_, content, expected) => {
    expect(marks(styled('H1', 'H2'), { ...two, ...styles(content) })).toEqual(expected)
  })

  test('a paragraph takes its style’s number away', () => {
    expect(
      marks(p(run('x'), `<w:pStyle w:val="H1"/>${listed(0, 0)}`), {
        ...two,
        ...styles(style('H1', '<w:numPr><w:numId w:val="1"/></w:numPr>')),
      }),
    ).toEqual([''])
  })
})
