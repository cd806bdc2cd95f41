import { describe, expect, test } from 'vitest'
import { rtfLines, shortRtf } from './rtf-files.ts'

const shape = (inside: string): string =>
  `{\\shp{\\*\\shpinst\\shpleft0\\shptop0{\\sp{\\sn shapeType}{\\sv 202}}{\\sp{\\sn wzDescription}{\\sv Line}}${inside}}{\\shprslt{\\*\\do\\dobxcolumn\\dpline drawn}}}`
const row = '\\trowd\\cellx1000\\cellx2000'

describe('what is not shown in RTF, and what is left for others', () => {
  test.each([
    ['a shape without text', `${shape('')}{\\b Title}\\par`, ['Title']],
    [
      'a text box before its paragraph',
      `A ${shape('{\\shptxt \\pard\\plain one\\par \\pard two\\par }')}b\\par c`,
      ['one', 'two', 'A b', 'c'],
    ],
    [
      'a text box within a group of shapes',
      `{\\shpgrp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}${shape('{\\shptxt in}')}}{\\shprslt twice}}after`,
      ['in', 'after'],
    ],
    ['a drawing of Word 6', '{\\*\\do\\dobxpage\\dptxbx{\\dptxbxtext\\pard in\\par}\\dpx0}after', ['in', 'after']],
    [
      'pictures and objects',
      '{\\*\\shppict{\\pict\\pngblip 0102}}{\\nonshppict{\\pict 03}}{\\object\\objemb{\\*\\objclass Excel}{\\*\\objdata 0504}{\\result{\\pict 06}}}a',
      ['a'],
    ],
    [
      'a mark in the middle of a group takes nothing away',
      '{\\loch\\f0\\i0\\*\\cs7\\cf0 a}{b \\*\\unknown c}',
      ['ab c'],
    ],
    ['a marked group that nobody knows', '{\\*\\unknown a}{\\*\\cs7 b}', ['b']],
    ['the half that knows Unicode', '{\\upr{\\pntext x}{\\*\\ud{a\\u8217?b}}}', ['a’b']],
    [
      'hidden by hand and by styles',
      '{\\stylesheet{\\s0 Normal;}{\\s20\\v Hid;}{\\*\\cs15\\additive\\v Hid;}}a{\\v b}{\\cs15 c}{\\cs15\\v0 d}\\par\\pard\\plain\\s20 e\\par\\pard\\plain f',
      ['ad', 'f'],
    ],
    [
      'a deleted item',
      "{\\listtext\\'b7\\tab}\\pard a\\par{\\listtext\\'b7\\tab}\\pard {\\deleted\\revauthdel1 b\\par}{\\listtext\\'b7\\tab}\\pard c\\par",
      ['{•} a', '{•} c'],
    ],
    [
      'a deleted item whose own mark stays',
      "{\\listtext\\'b7\\tab}a{\\deleted\\par}\\pard{\\listtext\\'b7\\tab}{\\deleted b}\\par{\\listtext\\'b7\\tab}c\\par",
      ['{•} a', '{•} c'],
    ],
    [
      'a deleted end of a paragraph',
      "{\\listtext\\'b7\\tab}one {\\deleted\\par}\\pard{\\listtext\\'b7\\tab}two\\par three",
      ['{•} one two', 'three'],
    ],
    ['a hidden item', "{\\listtext\\'b7\\tab}{\\v b\\par}\\pard c\\par", ['c']],
    ['a moved sentence', 'a{\\mvf b}{\\mvt c}', ['ac']],
    [
      'a drop cap',
      '\\pard\\plain\\pvpara\\dropcapli3\\dropcapt1{\\f1 T}\\par\\pard he rest\\par next',
      ['The rest', 'next'],
    ],
    ['separators of notes', '{\\*\\ftnsep\\chftnsep x}a', ['a']],
    ['raised letters stay in their word', 'le 1{\\super er} m{\\super 2}{\\nosupersub  x}', ['le 1er m2 x']],
    ['special spaces and hyphens', "a\\emspace b\\~c\\_d\\-e\\'ad f", ['a b c-de f']],
  ])('%s', (_, body, expected) => {
    expect(shortRtf(body)).toEqual(expected)
  })

  test.each([
    [
      'deleted and inserted',
      'by {\\deleted 2 March}{\\revised 9 March}.',
      'by 9 March.',
      [
        ['deletion', '2 March', 2],
        ['insertion', '9 March', 3],
      ],
    ],
    [
      'struck, by hand and by a style',
      '{\\stylesheet{\\*\\cs3\\strike S;}}by {\\strike 2 March} {\\cs3 or}{\\striked1  so} 9 March',
      'by 9 March',
      [
        ['struck', '2 March', 2],
        ['struck', 'or so', 2],
      ],
    ],
    [
      'highlit and hidden',
      '{\\highlight7 a} b{\\v c}{\\highlight0 d}',
      'a bd',
      [
        ['highlight', 'a', 0],
        ['hidden', 'c', 3],
      ],
    ],
    ['a deleted end of a paragraph', 'a {\\deleted\\par}\\pard b', 'a b', [['deletion', '¶', 1]]],
    [
      'a comment',
      'a{\\*\\atrfstart 1}b{\\*\\atrfend 1}{\\*\\atnid X}{\\*\\atnauthor Y}\\chatn {\\*\\annotation{\\*\\atndate 1}\\pard\\plain ask\\par again}',
      'ab',
      [['comment', 'ask again', 2]],
    ],
  ])('%s', (_, body, text, leftovers) => {
    const [line] = rtfLines(body)
    expect([line?.text, line?.leftovers?.map(({ kind, text, at }) => [kind, text, at])]).toEqual([text, leftovers])
  })

  test.each([
    [
      'Word’s',
      'nine{\\cs16\\super \\chftn {\\footnote \\pard\\plain {\\super \\chftn } first}} and ten{\\super\\chftn{\\footnote\\pard\\plain\\chftn  second\\par third}}.',
      'nine and ten.',
      [
        ['1', ['first']],
        ['2', ['second', 'third']],
      ],
    ],
    ['LibreOffice’s', 'nine{\\super \\chftn}{\\*\\footnote\\chftn\\pard\\plain {one}}', 'nine', [['1', ['one']]]],
    [
      'endnotes',
      '\\aftnnrlc a{\\super\\chftn{\\footnote\\ftnalt \\pard {\\super\\chftn} e}}{\\super\\chftn{\\footnote\\pard f}}',
      'a',
      [
        ['i', ['e']],
        ['1', ['f']],
      ],
    ],
    ['a mark of their own', 'a{\\super *{\\footnote\\pard {\\super *} own}}', 'a', [['*', ['own']]]],
  ])('notes: %s', (_, body, text, notes) => {
    const [line] = rtfLines(body)
    expect([line?.text, line?.notes?.map(({ mark, lines }) => [mark, lines.map((each) => each.text)])]).toEqual([
      text,
      notes,
    ])
  })

  test('what stands apart is told: boxes, frames, heads and feet of pages, each once', () => {
    const lines = rtfLines(
      `{\\header h\\par}{\\footerf f\\par}${shape('{\\shptxt in}')}a\\par\\pard\\phpg\\posx100\\posy200 b\\par\\pard c\\par\\sect{\\headerr h\\par g\\par}d`,
    )
    expect(lines.map((line) => [line.text, line.apart])).toEqual([
      ['h', 'head'],
      ['in', 'box'],
      ['a', undefined],
      ['b', 'box'],
      ['c', undefined],
      ['g', 'head'],
      ['d', undefined],
      ['f', 'foot'],
    ])
  })

  test('tables in tables, and boxes in cells', () => {
    const inner =
      '\\pard\\intbl\\itap2 x\\nestcell{\\nonesttables\\par}\\pard\\intbl\\itap2 y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}'
    const lines = rtfLines(
      `${row}\\pard\\intbl a\\cell${inner}\\pard\\intbl\\itap1 b\\cell\\row${row}\\pard\\intbl ${shape('{\\shptxt in}')}c\\cell\\pard\\intbl\\cell\\row\\pard after`,
    )
    expect(lines.map((line) => [line.text, line.cell?.row, line.cell?.column, line.grid?.column])).toEqual([
      ['a', 0, 0, undefined],
      ['x', 0, 1, 0],
      ['y', 0, 1, 1],
      ['b', 0, 1, undefined],
      ['in', 1, 0, undefined],
      ['c', 1, 0, undefined],
      ['after', undefined, undefined, undefined],
    ])
  })
})

describe('ends of paragraphs of which LibreOffice does not say that they were deleted', () => {
  const generator = '{\\*\\generator LibreOffice/7.4}'
  test.each([
    ['between two deletions', 'pre{\\deleted x}\\par\\pard{\\deleted y}face\\par next', ['preface', 'next']],
    [
      'behind one that took its space, within a sentence',
      'lift {\\deleted or carry }\\par\\pard{\\listtext\\pard *\\tab}boxes\\par next',
      ['lift boxes', 'next'],
    ],
    ['a deletion at an end', 'One.{\\deleted  Two.}\\par\\pard Three.', ['One.', 'Three.']],
    ['the last of the file', 'One{\\deleted  two}\\par', ['One']],
  ])('%s', (_, body, expected) => {
    expect(rtfLines(`${generator}${body}`).map(({ text }) => text)).toEqual(expected)
  })

  test('any other program says it', () => {
    expect(shortRtf('pre{\\deleted x}\\par\\pard{\\deleted y}face')).toEqual(['pre', 'face'])
  })
})
