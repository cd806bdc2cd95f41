import { describe, expect, test } from 'vitest'
import { registerCsv } from '../../../../../renderer/features/register/register-csv.ts'
import { registerTable } from '../../../../../renderer/features/register/register-table.ts'
import { en } from '../../../../../renderer/text/en.ts'
import { fr } from '../../../../../renderer/text/fr.ts'
import type { FailureRow, NoticeRow } from '../../../../../shared/ipc/views.ts'

const row = (reference: string, title: string): NoticeRow => ({
  older: [],
  checks: [],
  id: reference,
  reference,
  title: { en: title, fr: `« ${title} »` },
  grade: 'G15',
  deadline: '2027-02-16',
  languages: ['en', 'fr'],
  counts: { error: 2, warning: 0, info: 1 },
  toFix: 1,
  openErrors: 2,
  state: 'signed-en',
  files: [`C:\\Notices\\${reference}.pdf`],
  folder: null,
  readAt: '2026-11-22T10:00:00Z',
})
const failure: FailureRow = {
  id: 'f',
  file: '/n/broken.pdf',
  folder: null,
  code: 'unreadable',
  message: { en: '', fr: '' },
  readAt: '2026-11-22T10:00:00Z',
}

describe('the register', () => {
  test('has a line a notice in the order of references, unread files last, in the interface’s words', () => {
    const { head, lines } = registerTable([row('260110', 'B'), row('26019', 'A')], [failure], en)
    expect(lines.map(([reference]) => reference)).toEqual(['26019', '260110', null])
    expect(lines.every((line) => line.length === head.length)).toBe(true)
    expect(lines[0]).toContain('English signed')
    expect(lines[2]).toContain('Cannot be read')
    expect(registerTable([], [], fr).head[0]).toBe('Référence')
  })

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])(
    'closes %j, which a spreadsheet would run',
    (title) => {
      const csv = registerCsv({ head: ['Title'], lines: [[title]] })
      expect(csv.split('\r\n')[1]!.replace(/^"/u, '').startsWith("'")).toBe(true)
    },
  )

  test.each([
    ['Officer,=HYPERLINK("x")', 'Officer,\'=HYPERLINK(""x"")'],
    ['a\t@SUM(A1)', "a\t'@SUM(A1)"],
    ['a;"+1', 'a;\'""+1'],
    ['Officer (G-15), part-time – 3+1 years', 'Officer (G-15), part-time – 3+1 years'],
  ])('closes what a spreadsheet with other separators would run in %j', (title, expected) => {
    const [, line = ''] = registerCsv({ head: ['Title'], lines: [[title]] }).split('\r\n')
    expect(line.replace(/^"|"$/gu, '')).toBe(expected)
  })

  test('shows the marks by which a file’s name would end otherwise than it reads', () => {
    const turned = registerTable(
      [{ ...row('1', 'A'), files: ['/n/avis\u202Efdp.exe'] }],
      [{ ...failure, file: '/n/b\u2067\u001B[2J.pdf' }],
      en,
    )
    expect(turned.lines.map((line) => line.at(-2))).toEqual(['avis\uFFFDfdp.exe', 'b\uFFFD\uFFFD[2J.pdf'])
  })

  test('quotes what would break a line, writes days as days and keeps accents for Excel', () => {
    expect(registerCsv({ head: ['a'], lines: [['x;"y"\nz', new Date('2027-02-16T00:00:00Z'), 3, null]] })).toBe(
      '\uFEFFa\r\n"x;""y""\nz";2027-02-16;3;\r\n',
    )
  })
})
