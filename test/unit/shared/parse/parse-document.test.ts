import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../../../shared/notice/source-document.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { document, line, sideLines } from './layouts/flow-layouts.ts'
import { invented } from './layouts/invented-notice.ts'
import { profile, parse, top } from './parsed-notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

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
    const outcome = parseDocument(document(texts.map((text) => line(text))), [profile], { lexicon, anyway: false })
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
      { lexicon, anyway: false },
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
    const outcome = parseDocument(document(texts.map((text) => line(text))), [profile], { lexicon, anyway: true })
    if (!outcome.ok) throw new Error(outcome.failure.code)
    expect(outcome.file.languages).toEqual(['en', 'fr'])
    expect(outcome.file.en?.blocks.map(({ text }) => text)).toEqual(texts.slice(0, 4))
    expect(outcome.file.fr?.blocks.map(({ text }) => text)).toEqual(texts.slice(4))
    expect(outcome.file.anyway?.labels.every(({ isFound }) => !isFound)).toBe(true)
  })

  test('what is a notice is not marked as shown all the same', () => {
    const outcome = parseDocument(document(sideLines(invented.en)), [profile], { lexicon, anyway: true })
    expect(outcome).toMatchObject({ ok: true })
    expect(outcome.ok && outcome.file.anyway).toBe(undefined)
  })

  test('a text without letters is none, whoever asks', () => {
    expect(parseDocument(document([line('– – –')]), [profile], { lexicon, anyway: true })).toMatchObject({
      ok: false,
      failure: { code: 'empty' },
    })
  })

  test('no text', () => {
    expect(parseDocument(document([]), [profile], { lexicon, anyway: false })).toMatchObject({
      ok: false,
      failure: { code: 'empty' },
    })
    expect(parseDocument(document([line('– – –')]), [profile], { lexicon, anyway: false })).toMatchObject({
      ok: false,
      failure: { code: 'empty' },
    })
  })

  test('half a notice still is one', () => {
    const file = parse(document(sideLines(invented.en).slice(0, 24)))
    expect(file.en?.fields.grade?.value).toEqual({ min: 'G15', max: 'G17' })
    expect(file.fr).toBeNull()
  })
})
