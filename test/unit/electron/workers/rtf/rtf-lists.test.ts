import { describe, expect, test } from 'vitest'
import { shortRtf } from './rtf-files.ts'

const level = (format: number, text: string, start = 1): string =>
  `{\\listlevel\\levelnfc${format}\\levelnfcn${format}\\leveljc0\\levelfollow0\\levelstartat${start}{\\leveltext\\leveltemplateid67698703${text};}{\\levelnumbers\\'01;}\\fi-360\\li720}`
const list = (id: number, ...levels: string[]): string =>
  `{\\list\\listtemplateid${id}${levels.join('')}{\\listname ;}\\listid${id}}`
const tables = (lists: string, overrides: string): string =>
  `{\\*\\listtable${lists}}{\\*\\listoverridetable${overrides}}`
const override = (list: number, number: number, more = '\\listoverridecount0'): string =>
  `{\\listoverride\\listid${list}${more}\\ls${number}}`
const outline = list(8, level(0, "\\'02\\'00."), level(0, "\\'03\\'00.\\'01"), level(4, "\\'02\\'02)"))
const p = (number: number, at: number, text: string): string => `\\pard\\plain\\ls${number}\\ilvl${at} ${text}\\par`

describe('lists of RTF', () => {
  test.each([
    [
      'text of a list before its paragraph’s settings, as Word writes it',
      '{\\listtext\\pard\\plain\\f0 1.\\tab}\\pard\\plain \\ltrpar\\ql\\ls1 a\\par{\\listtext\\pard\\plain 2.\\tab}\\pard b\\par\\pard c',
      ['{1.} 1. a', '{2.} 2. b', 'c'],
    ],
    ['an empty item is one', '{\\listtext 1.\\tab}\\pard\\par after', ['after']],
    [
      'bullets by the table alone',
      `${tables(list(7, level(23, "\\'01\\u8226 ?")), override(7, 1))}${p(1, 0, 'a')}\\pard b`,
      ['{•} a', 'b'],
    ],
    [
      'numbers by the table alone, on three levels',
      `${tables(outline, override(8, 2))}${p(2, 0, 'A')}${p(2, 1, 'b')}${p(2, 1, 'c')}${p(2, 2, 'd')}${p(2, 0, 'E')}${p(2, 1, 'f')}`,
      ['{1.} 1. A', '{1.1} 1.1 b', '{1.2} 1.2 c', '{a)} a) d', '{2.} 2. E', '{2.1} 2.1 f'],
    ],
    [
      'a start of its own',
      `${tables(outline, override(8, 1) + override(8, 2, '\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}'))}${p(1, 0, 'a')}${p(2, 0, 'e')}${p(2, 0, 'f')}`,
      ['{1.} 1. a', '{5.} 5. e', '{6.} 6. f'],
    ],
    [
      'a level of its own',
      `${tables(outline, override(8, 1, `\\listoverridecount1{\\lfolevel\\listoverrideformat${level(1, "\\'02\\'00)", 3)}}`))}${p(1, 0, 'a')}`,
      ['{III)} III) a'],
    ],
    [
      'a letter that is a bullet',
      `${tables(list(7, level(23, "\\'01v")), override(7, 1))}{\\listtext v\\tab}\\pard\\ls1 a\\par`,
      ['{•} a'],
    ],
    [
      'by a style',
      `{\\stylesheet{\\s0 Normal;}{\\s5\\ls1\\ilvl0 List;}}${tables(list(7, level(23, "\\'01-")), override(7, 1))}\\pard\\s5 a\\par\\pard\\s5\\ls0 b`,
      ['{•} a', 'b'],
    ],
    [
      'what Word wrote before what we count',
      `${tables(outline, override(8, 1))}{\\listtext 4.\\tab}\\pard\\ls1\\ilvl0 a\\par`,
      ['{4.} 4. a'],
    ],
    [
      'after a deleted item ours before what Word wrote',
      `${tables(outline, override(8, 1))}{\\listtext 1.\\tab}\\pard\\ls1 a\\par{\\listtext 2.\\tab}\\pard\\ls1 {\\deleted gone\\par}{\\listtext 3.\\tab}\\pard\\ls1 b\\par`,
      ['{1.} 1. a', '{2.} 2. b'],
    ],
    ['a list that nobody defined', '\\pard\\ls9 a', ['{•} a']],
    [
      'a mark of Wingdings',
      "{\\fonttbl{\\f3\\fnil\\fcharset2 Wingdings;}}{\\listtext\\f3\\'d8\\tab}\\pard a\\par{\\listtext\\f3\\u-3880?\\tab}b\\par",
      ['{•} a', '{•} b'],
    ],
    [
      'as WordPad writes it',
      "\\pard{\\pntext\\f1\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf1\\pnindent0{\\pntxtb\\'B7}}\\fi-360 a\\par{\\pntext\\f1\\'B7\\tab}b\\par\\pard c",
      ['{•} a', '{•} b', 'c'],
    ],
    [
      'as WordPad means it',
      '\\pard{\\*\\pn\\pnlvlbody\\pnstart3\\pnlcltr{\\pntxta )}}a\\par b\\par\\pard c',
      ['{c)} c) a', '{d)} d) b', 'c'],
    ],
  ])('%s', (_, body, expected) => {
    expect(shortRtf(body)).toEqual(expected)
  })
})
