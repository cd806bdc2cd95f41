import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../../electron/workers/text/read-text.ts'
import type { ParsedFile } from '../../../../shared/notice/parsed-file.ts'
import type { Fields, Language, Side } from '../../../../shared/notice/report.ts'
import type { Line, SourceDocument } from '../../../../shared/notice/source-document.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import {
  bodyLine,
  document,
  expectedIn,
  facingTable,
  headerForms,
  headerLines,
  line,
  sideLines,
  type HeaderForm,
} from './layouts/flow-layouts.ts'
import { expectedBlocks, expectedFields, invented, letterhead, type InventedBlock } from './layouts/invented-notice.ts'
import { columnsOf, newspaperOf, pageForms, pagesOf } from './layouts/page-layouts.ts'

const profile = loadProfile(
  readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8'),
  'nato-is.json',
)

function parse(source: SourceDocument): Omit<ParsedFile, 'milliseconds'> {
  const outcome = parseDocument(source, [profile])
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return outcome.file
}

function blocksOf(side: Side | null): InventedBlock[] {
  return (side?.blocks ?? [])
    .filter(({ kind }) => kind !== 'letterhead')
    .map(({ section, kind, group, text }) => ({ section, kind, group, text }))
}

function valuesOf(fields: Fields | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields ?? {}).map(([name, located]) => [
      name,
      (located as { value: unknown } | null)?.value ?? null,
    ]),
  )
}

function expectSide(file: Omit<ParsedFile, 'milliseconds'>, language: Language, form: HeaderForm = 'lines'): void {
  expect(blocksOf(file[language])).toEqual(expectedIn(invented[language], form, language === 'fr'))
  expect(valuesOf(file[language]?.fields)).toMatchObject({
    ...expectedFields,
    title: language === 'en' ? 'Keeper, Register of Lamps' : 'Gardienne/Gardien (registre des lampes)',
    location: language === 'en' ? 'Belgium-Brussels' : 'Belgique-Bruxelles',
    body: language === 'en' ? 'NATO International Staff (NATO IS)' : 'OTAN SI',
    schedule: language === 'en' ? 'Full-time' : 'Temps plein',
  })
}

function raise(): never {
  throw new Error('There are forms of pages.')
}

const top = letterhead.map((text) => line(text))

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

describe('one notice on pages', () => {
  for (const form of pageForms) {
    test.each([
      ['en', 'fr'],
      ['fr', 'en'],
    ] as const)(`${form.name}, %s first`, (first, second) => {
      const file = parse(document(pagesOf(invented[first], invented[second], form).lines, { format: 'pdf', pages: 6 }))
      expectSide(file, 'en')
      expectSide(file, 'fr')
    })
  }

  const narrow = { width: 240, fontSize: 9, bullets: true, gap: 0.6, heads: 'browser' as const, justified: false }
  test.each([
    ['en', 'fr'],
    ['fr', 'en'],
  ] as const)('two newspaper columns a language, %s first', (first, second) => {
    const form = { ...(pageForms.at(-1) ?? raise()), heads: 'none' as const, justified: false }
    const file = parse(
      document(newspaperOf(invented[first], invented[second], form).lines, { format: 'pdf', pages: 6 }),
    )
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })

  test.each([
    ['rows of a table', true],
    ['columns of text', false],
  ] as const)('two languages side by side in %s', (_, rows) => {
    const file = parse(document(columnsOf(invented.en, invented.fr, narrow, rows).lines, { format: 'pdf', pages: 8 }))
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })

  test('says where each block stands', () => {
    const file = parse(
      document(pagesOf(invented.en, invented.fr, { ...narrow, heads: 'none' }).lines, { format: 'pdf', pages: 6 }),
    )
    const long = file.en?.blocks.find(({ text }) => text.startsWith('The Lighthouse Office'))
    expect(long?.at?.[0]).toMatchObject({ source: 0, page: 1 })
    expect(long?.at?.[0]?.boxes.length).toBeGreaterThan(1)
  })
})

describe('one notice as text', () => {
  const asText = (blocks: readonly InventedBlock[]): string =>
    blocks
      .map(({ kind, text }) =>
        kind === 'item' && !/^\d/u.test(text) ? `- ${text}` : kind === 'item' ? text : `\n${text}\n`,
      )
      .join('\n')
  const whole = `${letterhead.join('\n\n')}\n\n${asText(expectedBlocks(invented.en))}\n${asText(expectedBlocks(invented.fr))}\n`

  test('paragraphs on one line each', () => {
    const file = parse(document(readText(new TextEncoder().encode(whole)), { format: 'text' }))
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })

  test('a blank line where a page broke a sentence', () => {
    const broken = whole
      .replace('by day and by night, and it publishes', 'by day and by\n\nnight, and it publishes')
      .replace('change them where they are right. Bring', 'change them where they are right. Bring the\n\nrules')
      .replace('rules the rules', 'rules')
      .replace('propose le remplacement des lentilles', 'propose le remplacement\n\ndes lentilles')
    const file = parse(document(readText(new TextEncoder().encode(broken)), { format: 'text' }))
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })

  test('Windows line ends, page numbers between', () => {
    const file = parse(
      document(
        readText(
          new TextEncoder().encode(
            whole
              .replaceAll('\n', '\r\n')
              .replace('3. MAIN ACCOUNTABILITIES', 'Page 2 of 5\r\n\r\n3. MAIN ACCOUNTABILITIES'),
          ),
        ),
        { format: 'text' },
      ),
    )
    expectSide(file, 'en')
    expectSide(file, 'fr')
  })
})

describe('lines without bullets', () => {
  const lines = (...texts: string[]): SourceDocument =>
    document(
      [
        ...sideLines(invented.en).slice(0, 12),
        line('2. QUALIFICATIONS AND EXPERIENCE'),
        ...texts.map((text) => line(text, { unit: 'line', spaceBefore: false })),
      ],
      { format: 'text' },
    )
  const body = (source: SourceDocument): string[] =>
    (parse(source).en?.blocks ?? [])
      .filter(({ section }) => section === 'qualifications')
      .slice(1)
      .map(({ kind, text }) => `${kind}: ${text}`)

  test('a small letter after a semicolon begins the next entry', () => {
    expect(
      body(
        lines(
          'The keeper must:',
          'have lit at least three hundred lamps of every kind and size in the past;',
          'have swept the stairs of a tower that is higher than the trees around',
          'it;',
          'be awake at night.',
        ),
      ),
    ).toEqual([
      'paragraph: The keeper must:',
      'item: have lit at least three hundred lamps of every kind and size in the past;',
      'item: have swept the stairs of a tower that is higher than the trees around it;',
      'item: be awake at night.',
    ])
  })

  test('a name with a colon begins the next entry where the last one began so', () => {
    expect(
      body(
        lines(
          'Lamp Keeping: keeps the lamps and the log of them in every weather there is.',
          'Oil and Wicks: buys the oil before the storms and trims the wicks every day.',
        ),
      ),
    ).toHaveLength(2)
    expect(
      body(
        lines(
          'The keeper keeps the lamps and the log of them in every weather there is at',
          'sea. Note: the oil is bought before the storms come, and it lasts the winter.',
        ),
      ),
    ).toHaveLength(1)
  })
})

describe('what a converter to plain text left', () => {
  const bullet = line('•', { marker: '•', unit: 'line', spaceBefore: false })
  const written = (...texts: string[]): Line[] =>
    texts.map((text, at) => line(text, { unit: 'line', spaceBefore: at === 0, at: null }))
  const body = (...lines: Line[]): string[] =>
    (parse(document([...sideLines(invented.en).slice(0, 12), ...lines], { format: 'text' })).en?.blocks ?? [])
      .slice(12)
      .map(({ kind, text }) => `${kind}: ${text}`)

  test('bullets above the texts of their list go back to them', () => {
    expect(
      body(
        line('5. COMPETENCIES'),
        bullet,
        bullet,
        bullet,
        ...written('Empathy: Listens.', 'Courage: Goes out in a storm.', 'Order: Counts the lamps.'),
        ...written('6. CONTRACT'),
      ),
    ).toEqual([
      'heading: 5. COMPETENCIES',
      'item: Empathy: Listens.',
      'item: Courage: Goes out in a storm.',
      'item: Order: Counts the lamps.',
      'heading: 6. CONTRACT',
    ])
  })

  test('where they cannot be told apart, bullets without texts are no empty items', () => {
    expect(
      body(
        line('5. COMPETENCIES'),
        bullet,
        bullet,
        bullet,
        ...written('Empathy: Listens.', 'Order: Counts the lamps.'),
      ),
    ).not.toContain('item: •')
    expect(
      body(
        line('5. COMPETENCIES'),
        line('Empathy: Listens.', { marker: '•' }),
        bullet,
        line('Order: Counts the lamps.', { marker: '•' }),
      ),
    ).toHaveLength(4)
  })

  test('a heading broken by a width that nothing else shows is one heading', () => {
    expect(
      body(
        ...written('7. USEFUL INFORMATION REGARDING APPLICATION AND RECRUITMENT', 'PROCESS'),
        ...written('Applications are sent through the page of the Office.'),
      ),
    ).toEqual([
      'heading: 7. USEFUL INFORMATION REGARDING APPLICATION AND RECRUITMENT PROCESS',
      'paragraph: Applications are sent through the page of the Office.',
    ])
  })
})

describe('what is out of the ordinary', () => {
  const change = (from: string, to: string): SourceDocument =>
    document(
      [...top, ...sideLines(invented.en), ...sideLines(invented.fr)].map((each) =>
        each.text === from ? { ...each, text: to } : each,
      ),
    )

  test.each([
    [
      'a sub-heading on the heading’s line stays with it',
      '2. QUALIFICATIONS AND EXPERIENCE',
      '2. QUALIFICATIONS AND EXPERIENCE ESSENTIAL',
      'qualifications',
    ],
    ['a wrong number', '5. COMPETENCIES', '6. COMPETENCIES', 'competencies'],
    ['no number', '5. COMPETENCIES', 'COMPETENCIES', 'competencies'],
    ['a slip of a letter', '5. COMPETENCIES', '5. COMPETENCES', 'competencies'],
    ['a letter too many', '6. CONTRACT', '6. CONTTRACT', 'contract'],
    ['unknown words behind a known number', '4. INTERRELATIONSHIPS', '4. WORKING WITH OTHERS', 'interrelationships'],
    ['the other language’s heading', '5. COMPETENCIES', '5. COMPÉTENCES', 'competencies'],
  ])('a heading with %s', (_, from, to, section) => {
    const heading = parse(change(from, to)).en?.blocks.find(({ text }) => text === to)
    expect(heading).toMatchObject({ section, kind: 'heading' })
  })

  test('a sentence left in the other language stays on its side', () => {
    const french = 'Le Bureau accueille les candidatures de toutes les côtes et de ceux qui n’ont jamais vu la mer.'
    const file = parse(
      change('The Office welcomes applications from every coast and from those who have never seen the sea.', french),
    )
    expect(file.en?.blocks.filter(({ text }) => text === french)).toHaveLength(1)
    expect(file.fr?.blocks.filter(({ text }) => text === french)).toHaveLength(1)
  })

  test('a whole section left in the other language stays on its side', () => {
    const lines = [
      ...top,
      ...sideLines({
        ...invented.en,
        body: invented.en.body.flatMap((block, at) =>
          block.section === 'qualifications' ? [invented.fr.body[at] ?? block] : [block],
        ),
      }),
      ...sideLines(invented.fr),
    ]
    const file = parse(document(lines))
    expect(file.en?.blocks.filter(({ section }) => section === 'qualifications')).toHaveLength(11)
    expect(file.fr?.blocks.filter(({ section }) => section === 'qualifications')).toHaveLength(11)
  })

  test.each([
    ['Keeper, Register of Lamps (3 posts) (918273)', 'Keeper, Register of Lamps', 3],
    ['Keeper, Register of Lamps-918273', 'Keeper, Register of Lamps', 1],
    ['918273 - Keeper, Register of Lamps', 'Keeper, Register of Lamps', 1],
  ])('the title %s', (written, title, posts) => {
    const fields = parse(change(invented.en.title, written)).en?.fields
    expect([fields?.title?.value, fields?.posts?.value, fields?.reference?.value]).toEqual([title, posts, '918273'])
  })

  test('the reference on its own line', () => {
    const lines = [
      ...top,
      line('Keeper, Register of Lamps'),
      line('(918273)'),
      ...sideLines(invented.en).slice(1),
      line('Gardienne/Gardien'),
      line('918273'),
      ...sideLines(invented.fr).slice(1),
    ]
    const file = parse(document(lines))
    expect([file.en?.fields.title?.value, file.en?.fields.reference?.value]).toEqual([
      'Keeper, Register of Lamps',
      '918273',
    ])
    expect([file.fr?.fields.title?.value, file.fr?.fields.reference?.value]).toEqual(['Gardienne/Gardien', '918273'])
  })

  test('titles that are the same in both languages', () => {
    const lines = [
      ...top,
      line('Data Architect (918273)'),
      ...sideLines(invented.en).slice(1),
      line('Data Architect (918273)'),
      ...sideLines(invented.fr).slice(1),
    ]
    const file = parse(document(lines))
    expect(file.en?.blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1)
    expect(file.fr?.blocks[0]).toMatchObject({ kind: 'title', text: 'Data Architect (918273)' })
  })

  test('a number of reports that was left out takes no neighbour for it', () => {
    const lines = [...top, ...sideLines(invented.en), ...sideLines(invented.fr)].filter(
      ({ text }) => !text.startsWith('Indirect reports'),
    )
    const file = parse(
      document(lines.map((one) => (one.text.startsWith('Direct reports') ? { ...one, text: 'Direct reports:' } : one))),
    )
    expect(file.en?.fields.directReports).toBeNull()
    expect(file.en?.blocks.map(({ text }) => text)).toContain('5. COMPETENCIES')
  })

  test('the notice goes by the reference in its proper form', () => {
    const lines = [
      ...top,
      line('Keeper of Lamps (91827)'),
      ...sideLines(invented.en).slice(1),
      line('Gardienne/Gardien (918273)'),
      ...sideLines(invented.fr).slice(1),
    ]
    const file = parse(document(lines))
    expect([file.reference, file.en?.fields.reference?.value, file.en?.fields.title?.value]).toEqual([
      '918273',
      '91827',
      'Keeper of Lamps',
    ])
  })

  test('a sentence about funds is no status of the post', () => {
    const lines = [
      ...top,
      ...sideLines(invented.en),
      line('Courses are held subject to the availability of funds.'),
      ...sideLines(invented.fr),
    ]
    expect(
      parse(document(lines)).en?.blocks.filter(({ kind, text }) => kind === 'banner' && text.startsWith('Courses')),
    ).toEqual([])
  })

  test('ids are unique and the same on every run', () => {
    const source = document([...top, ...sideLines(invented.en), ...sideLines(invented.fr)])
    expect(parse(source)).toEqual(parse(source))
    const ids = [...(parse(source).en?.blocks ?? []), ...(parse(source).fr?.blocks ?? [])].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what is no notice', () => {
  test.each([
    ['prose', ['Dear colleagues,', 'the harbour will be closed on Monday. Location: the old pier.', 'Kind regards']],
    ['a menu', ['Soup of the day', 'Title: none', 'Fish: 12 EUR']],
  ])('%s', (_, texts) => {
    const outcome = parseDocument(document(texts.map((text) => line(text))), [profile])
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-a-notice' } })
  })

  test('says what of a notice it has and what it lacks', () => {
    const outcome = parseDocument(
      document(
        ['Dear colleagues,', 'Location: the old pier', 'QUALIFICATIONS AND EXPERIENCE', 'Kind regards'].map((text) =>
          line(text),
        ),
      ),
      [profile],
    )
    const likeness = outcome.ok ? undefined : outcome.failure.likeness
    expect(likeness?.profile).toBe('nato-is')
    expect(likeness?.labels.filter(({ isFound }) => isFound).map(({ name }) => name)).toEqual([
      { en: 'Primary Location', fr: 'Emplacement principal' },
    ])
    expect(likeness?.headings.filter(({ isFound }) => isFound)).toHaveLength(1)
    expect(likeness?.headings.length).toBeGreaterThan(5)
    const message = outcome.ok ? '' : outcome.failure.message.en
    expect(message).toContain(
      `1 of the ${String(likeness?.labels.length)} usual header lines and 1 of the ${String(likeness?.headings.length)} usual section headings`,
    )
  })

  test('is shown as one where a person asks for it, with what it lacks', () => {
    const texts = [
      'Rules of the harbour',
      'The harbour will be closed on Monday and the ships will stay at the old pier.',
      'Those who wish to leave before that day should tell the master of the port by noon.',
      'The lights at the end of the pier are lit from dusk.',
      'Règlement du port',
      'Le port sera fermé lundi et les navires resteront à l’ancien quai.',
      'Les personnes qui souhaitent partir avant ce jour en informent le capitaine du port avant midi.',
      'Les feux au bout du quai sont allumés dès le crépuscule.',
    ]
    const outcome = parseDocument(document(texts.map((text) => line(text))), [profile], { anyway: true })
    if (!outcome.ok) throw new Error(outcome.failure.code)
    expect(outcome.file.languages).toEqual(['en', 'fr'])
    expect(outcome.file.en?.blocks.map(({ text }) => text)).toEqual(texts.slice(0, 4))
    expect(outcome.file.fr?.blocks.map(({ text }) => text)).toEqual(texts.slice(4))
    expect(outcome.file.anyway?.labels.every(({ isFound }) => !isFound)).toBe(true)
  })

  test('what is a notice is not marked as shown all the same', () => {
    const outcome = parseDocument(document(sideLines(invented.en)), [profile], { anyway: true })
    expect(outcome).toMatchObject({ ok: true })
    expect(outcome.ok && outcome.file.anyway).toBe(undefined)
  })

  test('a text without letters is none, whoever asks', () => {
    expect(parseDocument(document([line('– – –')]), [profile], { anyway: true })).toMatchObject({
      ok: false,
      failure: { code: 'empty' },
    })
  })

  test('no text', () => {
    expect(parseDocument(document([]), [profile])).toMatchObject({ ok: false, failure: { code: 'empty' } })
    expect(parseDocument(document([line('– – –')]), [profile])).toMatchObject({ ok: false, failure: { code: 'empty' } })
  })

  test('half a notice still is one', () => {
    const file = parse(document(sideLines(invented.en).slice(0, 24)))
    expect(file.en?.fields.grade?.value).toEqual({ min: 'G15', max: 'G17' })
    expect(file.fr).toBeNull()
  })
})
