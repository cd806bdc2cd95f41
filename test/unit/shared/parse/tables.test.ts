import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Language, Side } from '../../../../shared/notice/report.ts'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { bodyLine, document, facingTable, line, sideLines } from './layouts/flow-layouts.ts'
import { expectedBlocks, invented, letterhead, type InventedField } from './layouts/invented-notice.ts'
import { passages, rowsOf, tableOf, type CellText } from './layouts/table-layouts.ts'

const profile = loadProfile(
  readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8'),
  'nato-is.json',
)
const top = letterhead.map((text) => line(text))

type Sides = Record<Language, Side | null>

function parse(lines: Line[]): Sides {
  const outcome = parseDocument(document([...top, ...lines]), [profile])
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return outcome.file
}

const textsOf = (side: Side | null): string[] =>
  (side?.blocks ?? []).filter(({ kind }) => kind !== 'letterhead').map(({ text }) => text)

/** Both sides block by block, as the notice without any table has them. */
function expectWhole(sides: Sides): void {
  for (const language of ['en', 'fr'] as const) {
    const blocks = (sides[language]?.blocks ?? [])
      .filter(({ kind }) => kind !== 'letterhead')
      .map(({ section, kind, group, text }) => ({ section, kind, group, text }))
    expect(blocks).toEqual(expectedBlocks(invented[language]))
  }
}

const states = ['Translated (100%)', 'Draft (0%)', 'Reviewed (87%)']
const remark = (at: number): string =>
  ({ 4: 'checked', 12: 'Please ask the legal office about it.', 30: 'OK' })[at] ?? ''
const remarque = (at: number): string =>
  ({ 4: 'vérifié', 12: 'À confirmer avec le service juridique avant la publication.', 30: 'OK' })[at] ?? ''

describe('two languages side by side with other columns', () => {
  test.each<[string, Parameters<typeof rowsOf>]>([
    ['number, English, French', [({ en, fr }, at) => [String(at + 1), en, fr], ['No.', 'EN', 'FR']]],
    ['number, French, English', [({ en, fr }, at) => [`${String(at + 1)}.`, fr, en], ['N°', 'Français', 'Anglais']]],
    [
      'the number between them',
      [({ en, fr }, at) => [en, String(at + 1).padStart(3, '0'), fr], ['English', '#', 'French']],
    ],
    [
      'the number behind them',
      [({ en, fr }, at) => [en, fr, `Art. ${String(at + 1)}`], ['Version anglaise', 'Version française', 'Référence']],
    ],
    [
      'a number each',
      [({ en, fr }, at) => [String(at + 1), en, String(at + 1), fr], ['No.', 'English', 'N°', 'Français']],
    ],
    ['numbers without heads', [({ en, fr }, at) => [`A-${String(at + 1)}`, en, fr]]],
    [
      'a translator’s export',
      [
        ({ en, fr }, at) => [String(at + 1), states[at % 3] ?? '', en, fr],
        ['Segment ID', 'Segment status', 'Source segment', 'Target segment'],
      ],
    ],
    [
      'one from French, with long signs for numbers',
      [
        ({ en, fr }, at) => [`${String(at)}0000abcd-12ab-34cd-56ef-0123456789ab`, fr, en, '', 'Confirmed'],
        ['ID', 'French (France)', 'English (United Kingdom)', 'Comment', 'Status'],
      ],
    ],
    [
      'one with match, lock and state',
      [
        ({ en, fr }, at) => [
          `tu${String(at)}`,
          en,
          fr,
          ['100%', '87%'][at % 2] ?? '',
          at % 7 === 0 ? 'locked' : '',
          'final',
        ],
        ['ID', 'Source', 'Target', 'Match', 'Locked', 'State'],
      ],
    ],
    [
      'one with tags in its texts',
      [
        ({ en, fr }, at) => [
          String(at),
          'Draft',
          { ...en, text: `<${String(at)}>${en.text}</${String(at)}>` },
          { ...fr, text: `<${String(at)}>${fr.text}</${String(at)}>` },
        ],
        ['ID', 'Status', 'Source', 'Target'],
      ],
    ],
    ['remarks', [({ en, fr }, at) => [en, fr, remark(at)], ['EN', 'FR', 'Comments']]],
    ['remarks in French, in front', [({ en, fr }, at) => [remarque(at), fr, en], ['Remarques', 'Français', 'Anglais']]],
    ['remarks between, without heads', [({ en, fr }, at) => [en, remark(at), fr]]],
    [
      'a remark in nearly every row',
      [
        ({ en, fr }, at) => [
          en,
          fr,
          ['This is what the reviewer would like to see here.', 'The wording was taken from the other one.', ''][
            at % 3
          ] ?? '',
        ],
        ['EN', 'FR', 'Review'],
      ],
    ],
    ['a column that is left empty', [({ en, fr }) => [en, fr, ''], ['English', 'French', 'Comments']]],
  ])('%s', (_, [row, head]) => {
    expectWhole(parse(rowsOf(row, head)))
  })

  test('the numbers of the headings in a column of their own', () => {
    const bare = (each: Line): Line => ({
      ...each,
      text: each.text.replace(/^\d\. (?=[\p{Lu}\s]+$)/u, ''),
      marker: each.marker !== null && /^\d\. [\p{Lu}\s]+$/u.test(each.text) ? null : each.marker,
    })
    expectWhole(
      parse(
        rowsOf(
          ({ en, fr }) => [/^(\d)\. [\p{Lu}\s]+$/u.exec(en.text)?.[1] ?? '', bare(en), bare(fr)],
          ['Section', 'English', 'Français'],
        ),
      ),
    )
  })

  test.each<[string, CellText[][]]>([
    ['a caption across both columns', [['Bilingual notice / Avis bilingue'], ['English', 'Français']]],
    ['a caption of other words above the heads', [['Text for publication / Texte à publier'], ['EN', 'FR']]],
    ['a caption that repeats the reference of both titles', [['Vacancy 918273']]],
    ['heads alone', [['English version', 'Version française']]],
    ['source and target', [['Original (EN)', 'Traduction (FR)']]],
  ])('%s is no content', (_, heads) => {
    expectWhole(parse(tableOf([...heads, ...passages.map(({ en, fr }) => [en, fr])])))
  })

  test('heads that are repeated', () => {
    expectWhole(
      parse(
        tableOf([
          ['English', 'Français'],
          ...passages.flatMap(({ en, fr }, at) => [...(at === 20 ? [['English', 'Français']] : []), [en, fr]]),
        ]),
      ),
    )
  })

  test('what only one language says stays, though few rows have it', () => {
    const { en } = parse(rowsOf(({ en: left, fr: right }, at) => [left, at === 40 ? '' : right]))
    expect(textsOf(en)).toEqual(expectedBlocks(invented.en).map(({ text }) => text))
  })
})

describe('rows marked with their language', () => {
  test.each<[string, Line[]]>([
    [
      'tags at the left',
      tableOf(
        passages.flatMap(({ en, fr }) => [
          ['EN', en],
          ['FR', fr],
        ]),
      ),
    ],
    [
      'names, the French first',
      tableOf(
        passages.flatMap(({ en, fr }) => [
          ['Français', fr],
          ['Anglais', en],
        ]),
      ),
    ],
    [
      'tags at the right, many passages a cell',
      tableOf(
        [0, 10, 30].flatMap((from, at, starts) => {
          const part = passages.slice(from, starts[at + 1])
          return [
            [part.map(({ en }) => en), '[EN]'],
            [part.map(({ fr }) => fr), '[FR]'],
          ]
        }),
      ),
    ],
    [
      'numbers beside the tags',
      tableOf(
        passages.flatMap(({ en, fr }, at) => [
          [String(at + 1), 'en-GB', en],
          ['', 'fr-FR', fr],
        ]),
      ),
    ],
    ['tags on lines of their own', passages.flatMap(({ en, fr }) => [line('English:'), en, line('Français :'), fr])],
    [
      'tags before each passage',
      passages.flatMap(({ en, fr }) => [
        { ...en, text: `EN: ${en.text}` },
        { ...fr, text: `FR : ${fr.text}` },
      ]),
    ],
    [
      'one name above each half',
      [line('ENGLISH VERSION'), ...sideLines(invented.en), line('VERSION FRANÇAISE'), ...sideLines(invented.fr)],
    ],
  ])('%s', (_, lines) => {
    expectWhole(parse(lines))
  })

  test('a table of the languages that are asked for is none', () => {
    const levels = tableOf([
      ['English', 'V'],
      ['French', 'III'],
    ])
    const file = parse([
      ...sideLines(invented.en).flatMap((each) => (each.text === 'DESIRABLE' ? [...levels, each] : [each])),
      ...sideLines(invented.fr),
    ])
    expect(textsOf(file.en)).toEqual(expect.arrayContaining(['English V', 'French III']))
  })
})

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
