import { describe, expect, test } from 'vitest'
import { readText, withoutEmphasis } from '../../../../../electron/workers/text/read-text.ts'

const lines = (text: string): ReturnType<typeof readText> => readText(Buffer.from(text))
const short = (text: string): string[] =>
  lines(text).map(
    (line) => `${line.spaceBefore ? '_' : ''}${line.marker === null ? '' : `{${line.marker}} `}${line.text}`,
  )

describe('lines of plain text', () => {
  test.each([
    ['a blank line is space before the next', 'One\n\nTwo\nThree', ['One', '_Two', 'Three']],
    ['every kind of line end', 'a\r\nb\rc\u2028d\u0085e\ff', ['a', 'b', 'c', 'd', 'e', 'f']],
    [
      'bullets come off, numbers stay',
      '- first;\n• second;\n* third\n1. fourth',
      ['{-} first;', '{•} second;', '{*} third', '{1.} 1. fourth'],
    ],
    ['a bullet in front of a number', '- 1. Keep maps', ['{-} 1. Keep maps']],
    ['a dash glued to its word', '-have a degree', ['{-} have a degree']],
    ['a bullet with nothing behind it stays an item', '- \n- x', ['{-} -', '{-} x']],
    ['a negative number is no bullet', '-12 degrees', ['-12 degrees']],
    ['drawn rules are space', 'a\n-----\nb\n* * *\nc', ['a', '_b', '_c']],
    ['invisible characters and wide spaces', 'Grade\u00AD\u200B\u00A0\tG17\u202E\u0000', ['Grade G17']],
    [
      'links as written',
      'apply ([link](#)); see (<http://a.example/b_c_d>)',
      ['apply ([link](#)); see (<http://a.example/b_c_d>)'],
    ],
    ['emphasis off', 'a **security clearance** and *frontend*', ['a security clearance and frontend']],
  ])('%s', (_, text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  test('what a converter left of headings, bold lines and tables', () => {
    const [heading, bold, label, value] = lines('## 1. SUMMARY\n\n**Description**\n\n| Grade | G17 |\n|---|---|\n')
    expect(heading).toMatchObject({ text: '1. SUMMARY', heading: 2 })
    expect(bold).toMatchObject({ text: 'Description', bold: true })
    expect(label?.cell).toEqual({ table: 0, row: 0, column: 0, columns: 2 })
    expect(value).toMatchObject({ text: 'G17', cell: { table: 0, row: 0, column: 1, columns: 2 } })
  })

  test('lines that a program broke at a width go on; others are paragraphs', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')
    const wrapped = words.replace(/(.{60,72}) /gu, '$1\n')
    expect(new Set(lines(wrapped).map((line) => line.unit))).toEqual(new Set(['line']))
    expect(new Set(lines('Grade: G17\nClearance: NS\nSchedule: Full-time').map((line) => line.unit))).toEqual(
      new Set(['paragraph']),
    )
  })

  test('bytes that are no text are refused', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256)
    expect(() => readText(noise)).toThrow(/not text/u)
  })
})

test.each([
  ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
  ['__x__ and _y_', 'x and y'],
  ['1\\. not a list \\*', '1. not a list *'],
  ['(*e.g. cleaning*)', '(e.g. cleaning)'],
  ['a lone * star', 'a lone * star'],
])('emphasis in %s', (text, expected) => {
  expect(withoutEmphasis(text)).toBe(expected)
})

describe('key data behind white space', () => {
  const cells = (text: string): (string | null)[] =>
    lines(text).map(({ text: words, cell }) => (cell === null ? null : `${cell.row}.${cell.column} ${words}`))

  test('labels with values behind a tab, or at one distance, are rows of a table', () => {
    const rows = ['0.0 Job Identification', '0.1 31906', '1.0 Grade', '1.1 NO-B', '2.0 Location', '2.1 Dakar, Senegal']
    expect(cells('Job Identification\t31906\nGrade\tNO-B\nLocation\tDakar, Senegal')).toEqual(rows)
    expect(cells('Job Identification   31906\nGrade                NO-B\nLocation             Dakar, Senegal')).toEqual(
      rows,
    )
  })

  test.each([
    ['two lines', 'Grade\tNO-B\nLocation\tDakar'],
    ['numbers of a list', 'A.\tbe a graduate;\nB.\thave a licence;\nC.\ttype well.'],
    ['sentences with two spaces', 'It begins here.  It ends there.\nHere too.  And there.\nOnce more.  The end.'],
    ['three columns', 'Post\tGrade\tPlace\nKeeper\tA2\tRome\nGuard\tA1\tOslo'],
  ])('%s are none', (_what, text) => {
    expect(cells(text).filter((cell) => cell !== null)).toEqual([])
  })
})
