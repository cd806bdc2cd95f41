import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../shared/notice/source-document.ts'
import {
  bodyLine,
  document,
  expectedIn,
  facingTable,
  headerForms,
  headerLines,
  line,
  sideLines,
} from './layouts/flow-layouts.ts'
import { expectedBlocks, invented } from './layouts/invented-notice.ts'
import { parse, blocksOf, expectSide, top } from './parsed-notice.ts'

describe('one notice in every arrangement of its header', () => {
  test.each(headerForms)('%s', (form) => {
    const file = parse(document([...top, ...sideLines(invented.en, form), ...sideLines(invented.fr, form)]))
    expect(file.languages).toEqual(['en', 'fr'])
    expectSide(file, 'en', form)
    expectSide(file, 'fr', form)
  })
})

describe('one notice in every arrangement of its languages', () => {
  test('French first: the letterhead stays with the English', () => {
    const file = parse(document([...top, ...sideLines(invented.fr), ...sideLines(invented.en)]))
    expect(file.languages).toEqual(['fr', 'en'])
    expectSide(file, 'en')
    expectSide(file, 'fr')
    expect(file.en?.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['letterhead', 'letterhead', 'letterhead'])
  })

  test.each(['en', 'fr'] as const)('only %s', (language) => {
    const file = parse(document([...top, ...sideLines(invented[language])]))
    expect(file.languages).toEqual([language])
    expectSide(file, language)
    expect(file[language === 'en' ? 'fr' : 'en']).toBeNull()
  })

  test.each([
    ['en', 'fr'],
    ['fr', 'en'],
  ] as const)('a two-column table, %s at the left', (left, right) => {
    const file = parse(document([...top, ...facingTable(sideLines(invented[left]), sideLines(invented[right]))]))
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })

  /** Labels and values as a table of their own inside a cell. */
  const nested = (side: typeof invented.en, table: number): Line[] =>
    headerLines(side, 'table').map((each): Line => {
      const { cell } = each
      return cell === null ? each : { ...each, cell: null, grid: { table, row: cell.row, column: cell.column } }
    })

  test('a table of labels inside each of two columns', () => {
    const body = (side: typeof invented.en): Line[] => side.body.map((block) => bodyLine(block))
    const cell = (lines: Line[], column: number): Line[] =>
      lines.map((each) => ({ ...each, cell: { table: 0, row: 0, column, columns: 2 } }))
    const file = parse(
      document([
        ...top,
        ...cell([...nested(invented.en, 1), ...body(invented.en)], 0),
        ...cell([...nested(invented.fr, 2), ...body(invented.fr)], 1),
      ]),
    )
    expectSide(file, 'en', 'table')
    expectSide(file, 'fr', 'table')
  })

  test('the languages’ columns inside a cell of another table', () => {
    const outer = { cell: { table: 0, row: 0, column: 1, columns: 2 } }
    const facing = facingTable(sideLines(invented.en), sideLines(invented.fr)).map((each): Line => ({
      ...each,
      ...outer,
      ...(each.cell === null ? {} : { grid: { table: 1, row: each.cell.row, column: each.cell.column } }),
    }))
    const file = parse(document([...top, line('Vacancies', { cell: { ...outer.cell, column: 0 } }), ...facing]))
    expect(file.fr?.blocks.map(({ text }) => text)).toEqual(
      expectedIn(invented.fr, 'lines', true).map(({ text }) => text),
    )
  })

  test('headers facing each other, the texts one after the other', () => {
    const header = facingTable(headerLines(invented.en, 'lines'), headerLines(invented.fr, 'lines'))
    const file = parse(
      document([
        ...top,
        ...header,
        ...invented.en.body.map((block) => bodyLine(block)),
        ...invented.fr.body.map((block) => bodyLine(block)),
      ]),
    )
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })

  /** The lines of both sides in turns: after each line, or, where lists stay whole, after each list. */
  const inTurns = (first: readonly Line[], second: readonly Line[], isListWhole: boolean): Line[] => {
    const turns: [Line[], Line[]][] = []
    first.forEach((each, at) => {
      const other = second.slice(at, at + 1)
      const last = turns.at(-1)
      if (isListWhole && last !== undefined && each.marker === '-' && first[at - 1]?.marker === '-') {
        last[0].push(each)
        last[1].push(...other)
      } else turns.push([[each], other])
    })
    return turns.flat(2)
  }

  test.each([
    ['en', 'fr', false],
    ['fr', 'en', false],
    ['en', 'fr', true],
    ['fr', 'en', true],
  ] as const)('paragraph by paragraph, %s above %s, lists whole: %s', (first, second, isListWhole) => {
    const file = parse(
      document([...top, ...inTurns(sideLines(invented[first]), sideLines(invented[second]), isListWhole)]),
    )
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })

  test('paragraph by paragraph: what was left untranslated stays in its row', () => {
    const french = sideLines(invented.fr)
    const at = french.findIndex(({ text }) => text.startsWith('savoir lire'))
    const [left] = sideLines(invented.en).slice(at)
    const file = parse(
      document([
        ...top,
        ...inTurns(
          sideLines(invented.en),
          french.flatMap((each, place) => (place === at ? (left ?? []) : [each])),
          false,
        ),
      ]),
    )
    expectSide(file, 'en')
    expect(file.fr?.blocks.map(({ text }) => text)).toContain(left?.text)
    expect(blocksOf(file.fr)).toHaveLength(expectedBlocks(invented.fr).length)
  })

  test('each section in English, then in French', () => {
    const sections = [...new Set(invented.en.body.map(({ section }) => section))]
    const body = sections.flatMap((section) =>
      [invented.en, invented.fr].flatMap((side) =>
        side.body.filter((block) => block.section === section).map((block) => bodyLine(block)),
      ),
    )
    const file = parse(
      document([...top, ...headerLines(invented.en, 'lines'), ...headerLines(invented.fr, 'lines'), ...body]),
    )
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })
})
