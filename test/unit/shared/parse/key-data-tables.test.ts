import { describe, expect, test } from 'vitest'
import type { Language } from '../../../../shared/notice/report.ts'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { bodyLine, facingTable, line, sideLines } from './layouts/flow-layouts.ts'
import { invented, type InventedField } from './layouts/invented-notice.ts'
import { tableOf } from './layouts/table-layouts.ts'
import { type Sides, parse, textsOf, expectWhole } from './parsed-tables.ts'

describe('key data in tables', () => {
  const fields = invented.en.fields.flatMap((en, at): { en: InventedField; fr: InventedField }[] => {
    const fr = invented.fr.fields[at]
    return fr === undefined ? [] : [{ en, fr }]
  })
  const once = (left: string, right: string, between: string): string =>
    left === right ? left : `${left}${between}${right}`
  /** A notice, one language after the other, whose key data for both stand below the English title. */
  const shared = (table: Line[]): Line[] => [
    line(invented.en.title),
    ...table,
    line(invented.en.bare),
    ...invented.en.body.map((block) => bodyLine(block)),
    line(invented.fr.title),
    line(invented.fr.bare),
    ...invented.fr.body.map((block) => bodyLine(block)),
  ]
  const stacked = (own: readonly InventedField[], wide: number): Line[] =>
    tableOf(
      own.flatMap((_, at) =>
        at % wide > 0
          ? []
          : [own.slice(at, at + wide).map(({ label }) => label), own.slice(at, at + wide).map(({ value }) => value)],
      ),
    )

  /** All header lines with a colon, as each side sets its own. */
  function expectFields(sides: Sides): void {
    for (const language of ['en', 'fr'] as const) {
      const { title, fields: own } = invented[language]
      expect(textsOf(sides[language]).slice(0, own.length + 1)).toEqual([
        title,
        ...own.map(({ label, value }) => `${label}${language === 'fr' ? ' :' : ':'} ${value}`),
      ])
      expect(textsOf(sides[language]).slice(own.length + 2)).toEqual(invented[language].body.map(({ text }) => text))
    }
  }

  test.each<[string, Line[]]>([
    [
      'a stroke between',
      tableOf(fields.map(({ en, fr }) => [`${en.label} / ${fr.label}`, once(en.value, fr.value, ' / ')])),
    ],
    [
      'a label that is one word in both stands once',
      tableOf(fields.map(({ en, fr }) => [once(en.label, fr.label, ' / '), once(en.value, fr.value, ' / ')])),
    ],
    [
      'a stroke without spaces',
      tableOf(fields.map(({ en, fr }) => [`${en.label}/${fr.label}`, once(en.value, fr.value, '/')])),
    ],
    [
      'a bar, French first',
      tableOf(fields.map(({ en, fr }) => [`${fr.label} | ${en.label}`, once(fr.value, en.value, ' | ')])),
    ],
    [
      'one below the other in the cell',
      tableOf(
        fields.map(({ en, fr }) => [
          [line(en.label), line(fr.label)],
          en.value === fr.value ? line(en.value) : [line(en.value), line(fr.value)],
        ]),
      ),
    ],
    [
      'the other label in brackets, with a colon',
      tableOf(fields.map(({ en, fr }) => [`${en.label} (${fr.label}) :`, once(en.value, fr.value, ' / ')])),
    ],
    [
      'a column of values for each',
      tableOf([
        ['', 'English', 'Français'],
        ...fields.map(({ en, fr }) => [`${en.label} / ${fr.label}`, en.value, fr.value]),
      ]),
    ],
    [
      'labels at both edges',
      tableOf(
        fields.map(({ en, fr }) => [
          en.label,
          en.value === fr.value ? line(en.value) : [line(en.value), line(fr.value)],
          fr.label,
        ]),
      ),
    ],
    ['labels and values at both edges', tableOf(fields.map(({ en, fr }) => [en.label, en.value, fr.value, fr.label]))],
    [
      'two labels, then one value',
      tableOf(fields.map(({ en, fr }) => [en.label, fr.label, once(en.value, fr.value, ' / ')])),
    ],
    ['label and value, twice', tableOf(fields.map(({ en, fr }) => [en.label, en.value, fr.label, fr.value]))],
    [
      'above each other',
      tableOf(
        [0, 3, 6].flatMap((from) => [
          fields.slice(from, from + 3).map(({ en, fr }) => `${en.label} / ${fr.label}`),
          fields.slice(from, from + 3).map(({ en, fr }) => once(en.value, fr.value, ' / ')),
        ]),
      ),
    ],
    [
      'in lines without a table',
      fields.map(({ en, fr }) => line(`${en.label} / ${fr.label} : ${once(en.value, fr.value, ' / ')}`)),
    ],
    [
      'label and value in both, in one line',
      fields.map(({ en, fr }) => line(`${en.label}: ${en.value} / ${fr.label} : ${fr.value}`)),
    ],
  ])('in both languages: %s', (_, table) => {
    expectFields(parse(shared(table)))
  })

  test.each([2, 3, 4])('a row of %i labels above a row of values', (wide) => {
    const half = (language: Language): Line[] => [
      line(invented[language].title),
      ...stacked(invented[language].fields, wide),
      line(invented[language].bare),
      ...invented[language].body.map((block) => bodyLine(block)),
    ]
    expectFields(parse([...half('en'), ...half('fr')]))
  })

  test('labels and values that a narrow cell broke', () => {
    const broken = (text: string): Line[] =>
      text.split(/ (?=\S+$)/u).map((part, at) => line(part, { spaceBefore: at === 0 }))
    const half = (language: Language): Line[] => [
      line(invented[language].title),
      ...tableOf(invented[language].fields.map(({ label, value }) => [broken(label), broken(value)])),
      line(invented[language].bare),
      ...invented[language].body.map((block) => bodyLine(block)),
    ]
    expectFields(parse([...half('en'), ...half('fr')]))
  })

  test('both titles above the key data of both', () => {
    const table = tableOf(fields.map(({ en, fr }) => [`${en.label} / ${fr.label}`, once(en.value, fr.value, ' / ')]))
    expectFields(
      parse([
        line(invented.en.title),
        line(invented.fr.title),
        ...table,
        line(invented.en.bare),
        ...invented.en.body.map((block) => bodyLine(block)),
        line(invented.fr.bare),
        ...invented.fr.body.map((block) => bodyLine(block)),
      ]),
    )
  })

  test('a value with a stroke of its own is one value', () => {
    const table = tableOf([
      ...fields
        .filter(({ en }) => en.label !== 'Clearance Level')
        .map(({ en, fr }) => [`${en.label} / ${fr.label}`, once(en.value, fr.value, ' / ')]),
      ['Clearance Level / Niveau de l’habilitation de sécurité', 'N/A'],
    ])
    expect(textsOf(parse(shared(table)).en)).toContain('Clearance Level: N/A')
  })

  test('the languages of a facing table are told as before', () => {
    expectWhole(parse(facingTable(sideLines(invented.en), sideLines(invented.fr))))
  })
})
