import { describe, expect, test } from 'vitest'
import { readRtf } from '../../../../../electron/workers/rtf/read-rtf.ts'

const short = (body: string): string[] =>
  readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1')).map(
    (line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`,
  )

describe('RTF', () => {
  test.each([
    ['paragraphs, lines, tabs', 'a\\par b\\line c\\tab d', ['a', 'b', 'c d']],
    ['bytes of the charset', "R\\'e9sum\\'e9", ['Résumé']],
    [
      'bytes of a font’s own charset',
      "{\\fonttbl{\\f1\\fcharset77 Geneva;}{\\f0 Arial;}}{\\f1 R\\'8esum\\'8e} \\f0\\'e9",
      ['Résumé é'],
    ],
    ['bytes left as UTF-8', 'R\u00C3\u00A9sum\u00C3\u00A9', ['Résumé']],
    ['Unicode with one fallback', '\\uc1 R\\u233?sum\\u233?', ['Résumé']],
    ['Unicode without fallback', '\\uc0 R\\u233 sum\\u233 s', ['Résumés']],
    [
      'a pair of surrogates, and a number out of range',
      '\\uc0 \\u55357 \\u56832 a\\u-8217 b',
      ['😀a\uDFE7b'.toWellFormed()],
    ],
    [
      'hidden, deleted, info and pictures are left out',
      '{\\info{\\title T}}{\\pict 010203}a{\\v h}{\\deleted d}{\\*\\generator G}b',
      ['ab'],
    ],
    [
      'list text is the marker',
      "{\\listtext\\pard \\'b7\\tab}first\\par {\\listtext 2.\\tab}second",
      ['{•} first', '{2.} 2. second'],
    ],
    [
      'links',
      '{\\field{\\*\\fldinst{HYPERLINK "https://x.example/"}}{\\fldrslt here}}',
      ['[here](https://x.example/)'],
    ],
    [
      'HTML inside RTF',
      '\\fromhtml1 {\\*\\htmltag <b>}Grade{\\*\\htmltag </b>}\\htmlrtf {\\b\\htmlrtf0  G17\\htmlrtf }\\htmlrtf0',
      ['Grade G17'],
    ],
    ['groups never closed', '{a{b{c', ['abc']],
    ['closed too often', 'a}}}b', ['ab']],
    ['a length of binary data that lies', 'a\\bin2000000000 b', ['ab']],
    ['binary data of its length', 'a\\bin3 xyzb', ['ab']],
    ['signs by name', '\\ldblquote x\\rdblquote\\~\\endash\\_y', ['“x” –-y']],
  ])('%s', (_, body, expected) => {
    expect(short(body)).toEqual(expected)
  })

  test('tables by cell, empty ones counted', () => {
    const lines = readRtf(
      Buffer.from(
        '{\\rtf1\\trowd\\intbl Grade\\cell\\intbl G17\\cell\\row\\trowd\\intbl\\cell\\intbl x\\cell\\row\\pard after\\par}',
      ),
    )
    expect(lines.map((line) => [line.text, line.cell?.row, line.cell?.column, line.cell?.columns])).toEqual([
      ['Grade', 0, 0, 2],
      ['G17', 0, 1, 2],
      ['x', 1, 1, 2],
      ['after', undefined, undefined, undefined],
    ])
  })

  test('a list item in a cell stays in it, though its marker has a layout of its own', () => {
    const lines = readRtf(
      Buffer.from("{\\rtf1\\trowd\\pard\\intbl {\\listtext\\pard\\plain \\'b7\\tab}a\\cell\\pard\\intbl b\\cell\\row}"),
    )
    expect(lines.map((line) => [line.marker, line.text, line.cell?.column])).toEqual([
      ['•', 'a', 0],
      [null, 'b', 1],
    ])
  })

  test('a cell whose style says that it is in no table is in one all the same', () => {
    const lines = readRtf(
      Buffer.from('{\\rtf1\\trowd\\pard\\itap0\\intbl a\\cell\\pard\\itap0\\intbl b\\cell\\row\\pard\\itap0 c\\par}'),
    )
    expect(lines.map((line) => [line.text, line.cell?.column])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', undefined],
    ])
  })

  test('nesting without end costs time in proportion', () => {
    expect(readRtf(Buffer.from(`{\\rtf1 ${'{'.repeat(500_000)}x`))).toHaveLength(1)
  })
})
