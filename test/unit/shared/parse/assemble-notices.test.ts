import { describe, expect, test } from 'vitest'
import type { Language, Side } from '../../../../shared/notice/report.ts'
import { assembleNotices, nameWithoutLanguage, type SourcedFile } from '../../../../shared/parse/assemble-notices.ts'

const side = (language: Language): Side => ({
  fields: {
    reference: null,
    title: null,
    posts: null,
    location: null,
    body: null,
    schedule: null,
    deadline: null,
    salary: null,
    grade: null,
    clearance: null,
    pendingBudget: null,
    directReports: null,
    indirectReports: null,
    contract: null,
    startDate: null,
    positions: [],
  },
  blocks: [
    {
      id: `${language}1`,
      section: 'summary',
      kind: 'paragraph',
      group: null,
      text: language,
      at: [{ source: 0, page: 1, boxes: [] }],
    },
  ],
})

function file(
  name: string,
  reference: string | null,
  languages: Language[],
  profile: string | null = 'house',
): SourcedFile {
  return {
    source: { file: name, sha256: name, inside: null, format: 'docx', languages, pages: null, ocr: false },
    parsed: {
      format: 'docx',
      pages: null,
      ocr: false,
      languages,
      profile: profile ?? 'general',
      form: { id: profile, confidence: profile === null ? 0 : 1 },
      reference,
      en: languages.includes('en') ? side('en') : null,
      fr: languages.includes('fr') ? side('fr') : null,
      milliseconds: { read: 0, parse: 0 },
    },
  }
}

const names = (files: SourcedFile[]): string[][] =>
  assembleNotices(files).map((draft) => draft.sources.map((source) => source.file))

describe('which files make one notice', () => {
  test('of one reference those of one form, whatever their order; one without a form takes what is left', () => {
    const files = [
      file('a', '111111', ['en'], null),
      file('z', '111111', ['en']),
      file('n', '111111', ['fr']),
      file('b', '111111', ['fr'], null),
    ]
    expect(names(files).map((pair) => pair.toSorted().join(''))).toEqual(['ab', 'nz'])
    expect(names([file('a', '111111', ['en'], null), file('n', '111111', ['fr'])])).toEqual([['a', 'n']])
    expect(names([file('a', '111111', ['en'], 'one'), file('n', '111111', ['fr'])])).toEqual([['a'], ['n']])
  })

  test('an English and a French file of one reference do, whichever comes first', () => {
    const [draft, ...rest] = assembleNotices([file('b_FR.docx', '111111', ['fr']), file('a_EN.docx', '111111', ['en'])])
    expect(rest).toEqual([])
    expect(draft?.sources.map((source) => source.file)).toEqual(['b_FR.docx', 'a_EN.docx'])
    expect(draft?.fr?.blocks[0]?.at?.[0]?.source).toBe(0)
    expect(draft?.en?.blocks[0]?.at?.[0]?.source).toBe(1)
  })

  test.each<[string, SourcedFile[], string[][]]>([
    [
      'two complete files of one reference do not',
      [file('a', '111111', ['en', 'fr']), file('b', '111111', ['en', 'fr'])],
      [['a'], ['b']],
    ],
    [
      'a complete and a French one do not',
      [file('a', '111111', ['en', 'fr']), file('b', '111111', ['fr'])],
      [['a'], ['b']],
    ],
    ['two English ones do not', [file('a', '111111', ['en']), file('b', '111111', ['en'])], [['a'], ['b']]],
    ['other references do not', [file('a', '111111', ['en']), file('b', '222222', ['fr'])], [['a'], ['b']]],
    [
      'other organisations do not',
      [file('a', '111111', ['en'], 'one'), file('b', '111111', ['fr'], 'two')],
      [['a'], ['b']],
    ],
    [
      'without a reference, the names tell',
      [file('Post_EN.docx', null, ['en']), file('Post_FR.docx', null, ['fr']), file('Other_FR.docx', null, ['fr'])],
      [['Post_EN.docx', 'Post_FR.docx'], ['Other_FR.docx']],
    ],
    [
      'the one of the same name is preferred',
      [
        file('x/1_EN.docx', '111111', ['en']),
        file('y/1_FR.docx', '111111', ['fr']),
        file('x/1_FR.docx', '111111', ['fr']),
      ],
      [['x/1_EN.docx', 'x/1_FR.docx'], ['y/1_FR.docx']],
    ],
    [
      'one that is left over stays a notice',
      [file('a', '111111', ['en']), file('b', '111111', ['fr']), file('c', '111111', ['fr'])],
      [['a', 'b'], ['c']],
    ],
  ])('%s', (_, files, expected) => {
    expect(names(files)).toEqual(expected)
  })
})

describe('what was left in the files', () => {
  const leaving = (name: string, languages: Language[], block: string | null): SourcedFile => {
    const one = file(name, '111111', languages)
    return { ...one, parsed: { ...one.parsed, leftovers: [{ kind: 'comment', text: name, at: 1, block, page: null }] } }
  }

  test('comes with the notice, by its file and its side', () => {
    const [draft] = assembleNotices([leaving('b', ['fr'], 'fr1'), leaving('a', ['en'], null)])
    expect(draft?.leftovers).toEqual([
      { kind: 'comment', text: 'b', at: 1, block: 'fr1', page: null, source: 0, side: 'fr' },
      { kind: 'comment', text: 'a', at: 1, block: null, page: null, source: 1, side: 'en' },
    ])
  })

  test('of a file in both languages and outside every block, no side is known', () => {
    expect(assembleNotices([leaving('a', ['en', 'fr'], null)])[0]?.leftovers).toMatchObject([{ side: null, source: 0 }])
  })

  test('where nothing was left, nothing is said', () => {
    expect(assembleNotices([file('a', '111111', ['en', 'fr'])])[0]).not.toHaveProperty('leftovers')
  })
})

test.each([
  ['241324_EN.docx', '241324'],
  ['241324-fr.pdf', '241324'],
  ['Notice 241324 (French).docx', 'notice_241324'],
  ['avis.fra.odt', 'avis'],
  ['241324E.pdf', '241324'],
  ['241324.docx', null],
  ['French fries/menu.txt', null],
])('%s', (name, expected) => {
  expect(nameWithoutLanguage(name)).toBe(expected)
})
