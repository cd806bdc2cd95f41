import { describe, expect, test } from 'vitest'
import { readText } from '../../../../electron/workers/text/read-text.ts'
import type { Line, SourceDocument } from '../../../../shared/notice/source-document.ts'
import { document, line, sideLines } from './layouts/flow-layouts.ts'
import { expectedBlocks, invented, letterhead, type InventedBlock } from './layouts/invented-notice.ts'
import { columnsOf, newspaperOf, pageForms, pagesOf } from './layouts/page-layouts.ts'
import { parse, expectSide } from './parsed-notice.ts'

function raise(): never {
  throw new Error('There are forms of pages.')
}

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
