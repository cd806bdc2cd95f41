import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { line, sideLines } from './layouts/flow-layouts.ts'
import { expectedBlocks, invented } from './layouts/invented-notice.ts'
import { passages, rowsOf, tableOf, type CellText } from './layouts/table-layouts.ts'
import { parse, textsOf, expectWhole } from './parsed-tables.ts'

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
