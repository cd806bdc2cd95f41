import { describe, expect, test } from 'vitest'
import type { NoticeDigest } from '../../../../shared/wording/digest-notice.ts'
import { digestNotice } from '../../../../shared/wording/digest-notice.ts'
import { collect } from '../../../../shared/wording/collection.ts'
import { sliceFor } from '../../../../shared/wording/slicer.ts'
import { learnClauses } from '../../../../shared/wording/learn-clauses.ts'
import { clauseNotice, loan, silence, type ClauseNotice } from '../../../fakes/clause-notices.ts'
import { noticeOf } from '../../../fakes/notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const digest = (reference: string, clauses: ClauseNotice['clauses'], more: Partial<ClauseNotice> = {}): NoticeDigest =>
  digestNotice(noticeOf(clauseNotice({ reference, clauses, ...more })), { lexicon })

describe('learning clauses', () => {
  test('one clause for its wordings in both languages, counted by notice and not by file', () => {
    const changed = { ...loan, en: loan.en.replace('valid', 'current') }
    const { clauses } = learnClauses([
      digest('1', [loan]),
      digest('1', [loan]),
      digest('2', [loan]),
      digest('3', [changed]),
    ])
    expect(clauses).toHaveLength(1)
    const [clause] = clauses
    expect(clause?.en?.wordings.map(({ text, notices }) => [text, notices])).toEqual([
      [loan.en, ['1', '2']],
      [changed.en, ['3']],
    ])
    expect(clause?.fr?.wordings.map(({ notices }) => notices)).toEqual([['1', '2', '3']])
    expect(clause?.en?.standard).toMatchObject({ text: loan.en, by: 'frequent', certain: false })
    expect(clause?.fr?.standard).toMatchObject({ certain: true, since: '2030-05-01' })
  })

  test('what one notice alone says is no clause; two like passages of one notice are two clauses', () => {
    const twin = { en: loan.en.replace('Books', 'Maps'), fr: loan.fr.replace('Les livres', 'Les cartes') }
    expect(learnClauses([digest('1', [loan]), digest('2', [silence])]).clauses).toEqual([])
    expect(learnClauses([digest('1', [loan, twin]), digest('2', [loan, twin])]).clauses).toHaveLength(2)
  })

  test('two organisations have their own clauses, and neither is held against the other’s', () => {
    const of = (profile: string, reference: string): NoticeDigest => ({ ...digest(reference, [loan]), profile })
    const other = { ...digest('7', [silence]), profile: 'museum' }
    const collection = collect([
      of('harbour', '1'),
      of('harbour', '2'),
      of('harbour', '3'),
      of('museum', '4'),
      of('museum', '5'),
      of('museum', '6'),
      other,
    ])
    expect(collection.clauses.map(({ profile, carriers }) => [profile, carriers])).toEqual([
      ['museum', 3],
      ['harbour', 3],
    ])
    expect(new Set(collection.clauses.map(({ id }) => id)).size).toBe(2)
    expect(sliceFor(other, collection).clauses.map(({ profile }) => profile)).toEqual(['museum'])
    const known = learnClauses([of('harbour', '1')], collection)
    expect(known.clauses.map(({ profile }) => profile).sort()).toEqual(['harbour', 'museum'])
  })

  test('the wording that reads worse is not the standard, however many use it', () => {
    const accented = { ...loan, en: loan.en.replace('members', 'mémbers') }
    const { clauses } = learnClauses([digest('1', [accented]), digest('2', [accented]), digest('3', [loan])])
    expect(clauses[0]?.en?.standard).toMatchObject({ text: loan.en, certain: false })
    const misspelt = { ...loan, en: loan.en.replace('members', 'membres') }
    const unknown = (text: string) => (text.includes('membres') ? 1 : 0)
    const read = (reference: string, clause: typeof loan) =>
      digestNotice(noticeOf(clauseNotice({ reference, clauses: [clause] })), { lexicon, unknown })
    const byDictionary = learnClauses([read('1', misspelt), read('2', misspelt), read('3', loan)])
    expect(byDictionary.clauses[0]?.en?.standard?.text).toBe(loan.en)
  })

  test('where no two agree, the standard is what most say at each word', () => {
    const texts = [
      loan.en.replace('three weeks', 'a month'),
      loan.en.replace('members', 'friends'),
      loan.en.replace('valid', 'current'),
    ]
    const { clauses } = learnClauses(texts.map((en, index) => digest(String(index), [{ ...loan, en }])))
    expect(clauses[0]?.en?.standard).toEqual({ text: loan.en, by: 'consensus', certain: false, since: null })
  })

  test.each([
    [
      'always',
      [
        ['1', 2030, true],
        ['2', 2030, true],
        ['3', 2030, true],
      ],
      { when: 'always' },
    ],
    [
      'from the first notice that has it',
      [
        ['1', 2028, false],
        ['2', 2029, false],
        ['3', 2030, true],
        ['4', 2030, true],
        ['5', 2031, true],
      ],
      { when: 'from', date: '2030-05-01' },
    ],
    [
      'always, where the one that lacks it is but a little older',
      [
        ['1', 2030, false],
        ['2', 2030, true],
        ['3', 2030, true],
        ['4', 2030, true],
      ],
      { when: 'always' },
    ],
    [
      'optional',
      [
        ['1', 2030, true],
        ['2', 2030, false],
        ['3', 2030, true],
        ['4', 2031, false],
      ],
      { when: 'optional' },
    ],
  ] as const)('required: %s', (_, notices, required) => {
    const digests = notices.map(([reference, year, has]) =>
      digest(reference, has ? [loan, silence] : [loan], { date: `${year}-05-01` }),
    )
    expect(
      learnClauses(digests).clauses.find(({ en }) => en?.standard?.text.startsWith('Visitors') === true)?.required,
    ).toEqual(required)
  })

  test('what each notice says in its own way is left out of the standard; its other words stand', () => {
    const tours = [
      ['4 May', 'north', 'Nord'],
      ['11 May', 'south', 'Sud'],
      ['9 June', 'east', 'Est'],
      ['9 June', 'west', 'Ouest'],
    ].map(([date, wing, aile]) => ({
      en: `A guided tour is held on ${date} in the ${wing} wing of the museum.`,
      fr: `Une visite guidée a lieu le ${date} dans l’aile ${aile} du musée.`,
    }))
    const [clause] = learnClauses(tours.map((tour, at) => digest(String(at), [tour]))).clauses
    expect(clause?.en?.standard?.text).toBe('A guided tour is held on … in the … wing of the museum.')
    expect(clause?.fr?.standard?.text).toBe('Une visite guidée a lieu le … dans l’aile … du musée.')
  })

  test('required in twin-graded posts', () => {
    const twin: Partial<ClauseNotice> = { grades: ['G11', 'G15'] }
    const digests = [
      digest('1', [loan, silence], twin),
      digest('2', [loan, silence], twin),
      digest('3', [loan]),
      digest('4', [loan]),
    ]
    expect(learnClauses(digests).clauses.map(({ required }) => required.when)).toEqual(['always', 'twin'])
  })
})

test('notices with clauses of their own are a circle of their own: what is due in the others is none of theirs', () => {
  const passages = (...texts: string[]) => texts.map((text) => ({ en: `${text}.`, fr: `« ${text} ».` }))
  const tower = passages(
    'Our tower opens at noon',
    'Three windows look over to the sea',
    'The stairs need new paint',
    'Italians built it long ago',
  )
  const harbour = passages(
    'Ships are loaded on Tuesdays',
    'Fishermen sell what they catch',
    'A pilot comes on board',
    'Gulls follow every boat',
  )
  const digests = [
    ...['1', '2', '3', '4'].map((reference) => digest(reference, tower)),
    digest('5', tower.slice(1)),
    digest('8', harbour),
    digest('9', harbour),
  ]
  const collection = collect(digests)
  const due = (reference: string): number =>
    sliceFor(
      digests.find(({ key }) => key === reference)!,
      collection,
    ).clauses.filter(({ required }) => required.when === 'always').length
  expect([due('5'), due('8')]).toEqual([4, 0])
})

describe('a known library', () => {
  test('keeps its ids, and what the user chose', () => {
    const learned = learnClauses([digest('1', [loan]), digest('2', [loan])])
    const chosen = { ...loan, en: loan.en.replace('three', 'two') }
    const library = {
      clauses: learned.clauses.map((clause) => ({
        ...clause,
        id: 'lending',
        en: clause.en && {
          ...clause.en,
          standard: { text: chosen.en, by: 'user' as const, certain: true, since: '2030-01-01' },
        },
      })),
    }
    const [clause, ...rest] = learnClauses([digest('7', [loan]), digest('8', [loan])], library).clauses
    expect(rest).toEqual([])
    expect(clause?.id).toBe('lending')
    expect(clause?.en?.standard).toEqual({ text: chosen.en, by: 'user', certain: true, since: '2030-01-01' })
    expect(clause?.en?.wordings[0]?.notices).toEqual(['1', '2', '7', '8'])
  })
})

test('a library learned of more notices than there are here says what is required', () => {
  const { clauses } = learnClauses(['1', '2', '3', '4'].map((reference) => digest(reference, [loan])))
  expect(learnClauses([digest('7', [silence])], { clauses }).clauses[0]).toMatchObject({
    required: { when: 'always' },
    carriers: 4,
  })
  expect(
    learnClauses(
      ['5', '6', '7', '8', '9'].map((reference) => digest(reference, [silence])),
      { clauses },
    ).clauses.find(({ en }) => en?.standard?.text === loan.en),
  ).toMatchObject({ required: { when: 'optional' } })
})

test('a slice stays the same when a notice comes that does not touch it', () => {
  const own = digest('1', [loan])
  const before = [own, ...['2', '3', '4', '5', '6'].map((reference) => digest(reference, [loan]))]
  const after = [...before, digest('7', [loan]), digest('8', [silence]), digest('9', [silence])]
  expect(sliceFor(own, collect(after))).toEqual(sliceFor(own, collect(before)))
})

test('a slice stays the same when another wording becomes the most used one and the standard stays', () => {
  const other = { ...loan, en: loan.en.replace('valid', 'current') }
  const chosen = (digests: NoticeDigest[]) => ({
    clauses: learnClauses(digests).clauses.map((clause) => ({
      ...clause,
      en: clause.en && { ...clause.en, standard: { text: loan.en, by: 'user' as const, certain: true, since: null } },
    })),
  })
  const own = digest('1', [other])
  const before = [own, digest('2', [loan]), digest('3', [loan]), digest('4', [loan]), digest('5', [loan])]
  const after = [...before, ...['6', '7', '8', '9'].map((reference) => digest(reference, [other]))]
  const known = chosen(before)
  expect(sliceFor(own, collect(after, known)).clauses.map(({ en }) => en)).toEqual(
    sliceFor(own, collect(before, known)).clauses.map(({ en }) => en),
  )
})

test.each([
  [
    'salary',
    (amount: number, key: string): NoticeDigest => ({
      ...digest(key, []),
      salary: { amount, currency: 'EUR', period: 'month', location: 'Ostend', schedule: '' },
    }),
  ],
  [
    'translation',
    (fr: number, key: string): NoticeDigest => ({
      ...digest(key, []),
      sentences: [{ en: 'Keeps the books of the north wing.', fr: `Tient les livres ${fr}.` }],
    }),
  ],
] as const)(
  'what most notices have stays the same when one more has it, and the odd one sees them: %s',
  (_name, made) => {
    const [first, odd] = [made(1, '1'), made(2, '9')]
    const folder = [first, made(1, '2'), odd]
    const later = [...folder, made(1, '3')]
    expect(sliceFor(first, collect(later))).toEqual(sliceFor(first, collect(folder)))
    const { salaries, memory } = sliceFor(odd, collect(later))
    expect(salaries.length + memory.length).toBe(1)
  },
)
