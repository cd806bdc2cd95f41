import { describe, expect, test } from 'vitest'
import { pairsToLearn } from '../../../../shared/checks/run/pairs-to-learn.ts'
import { runChecks } from '../../../../shared/checks/run/run-checks.ts'
import { collect } from '../../../../shared/wording/collection.ts'
import { sliceFor } from '../../../../shared/wording/slicer.ts'
import { digestNotice, type NoticeDigest } from '../../../../shared/wording/digest-notice.ts'
import type { SaidPair } from '../../../../shared/wording/pair-of-terms.ts'
import { learnPairs } from '../../../../shared/wording/learned-pairs.ts'
import { natoProfile, noticeOf, side, type BodyLine, type FakeNotice } from '../../../fakes/notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

type Line = [section: BodyLine[0], kind: BodyLine[1], en: string, fr: string]

function notice(lines: Line[], more: Partial<FakeNotice> = {}): FakeNotice {
  const make = (language: 'en' | 'fr') =>
    side(
      language,
      { location: [language === 'en' ? 'Port Wing' : 'Aile du port', `Place: ${language}`, language] },
      lines.map(([section, kind, en, fr]): BodyLine => [section, kind, language === 'en' ? en : fr]),
    )
  return { en: make('en'), fr: make('fr'), ...more }
}

const saidOf = (fake: FakeNotice): SaidPair[] => {
  const made = noticeOf(fake)
  return pairsToLearn(
    { ...made, ...runChecks(made, natoProfile, { asOf: '2030-01-15', lexicon, severities: {} }) },
    natoProfile,
    lexicon,
  )
}
const termsOf = (said: readonly SaidPair[]): string[][] => said.map(({ kind, en, fr }) => [kind, en, fr])

describe('what a notice has to teach', () => {
  test('headings, competencies, acronyms and values that its profile does not pair', () => {
    expect(
      termsOf(
        saidOf(
          notice([
            ['accountabilities', 'heading', 'Boat Keeping', 'Garde des bateaux'],
            ['accountabilities', 'heading', 'Project Management', 'Gestion de projet'],
            ['accountabilities', 'heading', 'Initiative', 'Initiative'],
            ['competencies', 'item', 'Seamanship: Ties knots;', 'Sens marin : fait des nœuds ;'],
            [
              'summary',
              'paragraph',
              'The keeper reports to the HBO every day.',
              'La personne rend compte au BDP chaque jour.',
            ],
          ]),
        ),
      ),
    ).toEqual([
      ['heading', 'Boat Keeping', 'Garde des bateaux'],
      ['competency', 'Seamanship', 'Sens marin'],
      ['level', 'Ties knots', 'fait des nœuds'],
      ['location', 'Port Wing', 'Aile du port'],
      ['acronym', 'HBO', 'BDP'],
    ])
  })

  test('a finding on its place goes with it, and an uncertain row is none to learn from', () => {
    const lines: Line[] = [
      [
        'summary',
        'paragraph',
        'The keeper reports to the HBO every day.',
        'La personne rend compte au BDP chaque jour.',
      ],
    ]
    const [, acronym] = saidOf(notice(lines))
    expect(acronym?.findings).toEqual([expect.stringMatching(/^acronym-mismatch-/u)])
    const headings: Line[] = [['accountabilities', 'heading', 'Boat Keeping', 'Garde des bateaux']]
    const unsure = saidOf(
      notice(headings, {
        pairs: [
          [['en1'], ['fr1']],
          [['en2'], ['fr2'], 0.6],
        ],
      }),
    )
    expect(unsure.find(({ kind }) => kind === 'heading')?.findings).not.toEqual([])
  })
})

const boats: SaidPair = { kind: 'heading', en: 'Boat Keeping', fr: 'Garde des bateaux', findings: [] }
const birds: SaidPair = { kind: 'heading', en: 'Bird Watching', fr: 'Observation des oiseaux', findings: [] }
const digest = (key: string, said: SaidPair[], more: Partial<NoticeDigest> = {}): NoticeDigest => ({
  ...digestNotice(noticeOf(notice([])), { lexicon, isApproved: true, said }),
  key,
  ...more,
})

describe('learning pairs', () => {
  test('from approved notices, each counted once, written in any case', () => {
    expect(
      learnPairs([
        digest('1', [boats]),
        digest('1', [boats]),
        digest('2', [{ ...boats, en: 'BOAT KEEPING' }]),
        digest('3', [birds], { isApproved: false }),
      ]),
    ).toEqual([{ kind: 'heading', en: 'Boat Keeping', fr: 'Garde des bateaux', notices: ['1', '2'] }])
  })

  test.each([
    ['an open finding', { ...boats, findings: ['a'] }, [], 0],
    ['one of two findings open', { ...boats, findings: ['a', 'b'] }, ['a'], 0],
    ['a finding that is a false alarm', { ...boats, findings: ['a'] }, ['a'], 1],
    ['half a pair', { ...boats, fr: '' }, [], 0],
    ['the same in both languages', { ...boats, fr: 'boat keeping' }, [], 0],
  ])('%s', (_, said, falseAlarms, count) => {
    expect(learnPairs([digest('1', [said], { falseAlarms })])).toHaveLength(count)
  })

  test('an imported library adds its notices; organisations stay apart', () => {
    const known = [
      {
        kind: 'heading' as const,
        en: 'Boat Keeping',
        fr: 'Garde des bateaux',
        profile: 'harbour',
        notices: ['8', '9'],
      },
    ]
    const learned = learnPairs(
      [digest('1', [boats], { profile: 'harbour' }), digest('2', [boats], { profile: 'museum' })],
      known,
    )
    expect(learned.map(({ profile, notices }) => [profile, notices])).toEqual([
      ['harbour', ['1', '8', '9']],
      ['museum', ['2']],
    ])
  })
})

describe('the slice', () => {
  test('has the pairs of which the notice says a half, and no more', () => {
    const own = digest(
      '9',
      [
        { ...boats, fr: 'Ménage des bateaux' },
        { ...birds, en: 'Duck Watching' },
      ],
      { isApproved: false },
    )
    const ferries = { ...boats, en: 'Ferries', fr: 'Bacs' }
    const pairs = sliceFor(
      own,
      collect([digest('1', [boats, birds, ferries]), digest('2', [boats, ferries]), own]),
    ).pairs
    expect(pairs.map(({ en, notices }) => [en, notices])).toEqual([
      ['Bird Watching', ['1']],
      ['Boat Keeping', ['1', '2']],
    ])
  })

  test('stays the same when others are signed whose terms the notice does not use, or when many agree already', () => {
    const own = digest('9', [boats], { isApproved: false })
    const before = ['1', '2', '3'].map((key) => digest(key, [boats]))
    expect(sliceFor(own, collect([...before, digest('4', [boats, birds]), own]))).toEqual(
      sliceFor(own, collect([...before, own])),
    )
  })
})
