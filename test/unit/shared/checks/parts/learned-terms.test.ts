import { describe, expect, test } from 'vitest'
import { accountabilityMismatch } from '../../../../../shared/checks/accountability-mismatch.ts'
import { acronymMismatch } from '../../../../../shared/checks/acronym-mismatch.ts'
import { bodyMismatch } from '../../../../../shared/checks/body-mismatch.ts'
import type { Check } from '../../../../../shared/checks/check.ts'
import { competencyMismatch } from '../../../../../shared/checks/competency-mismatch.ts'
import { locationMismatch } from '../../../../../shared/checks/location-mismatch.ts'
import { termInconsistent } from '../../../../../shared/checks/term-inconsistent.ts'
import type { Finding } from '../../../../../shared/notice/report.ts'
import type { LearnedPair, PairKind } from '../../../../../shared/wording/pair-of-terms.ts'
import { findingsOf, side, type BodyLine, type FieldLines } from '../../../../fakes/notice.ts'

const learned = (kind: PairKind, en: string, fr: string, notices = ['241', '242']): LearnedPair => ({
  kind,
  en,
  fr,
  notices,
})

function find(
  check: Check,
  pairs: LearnedPair[],
  lines: [BodyLine[0], BodyLine[1], string, string][],
  fields: Record<'en' | 'fr', FieldLines> = { en: {}, fr: {} },
): Finding[] {
  const make = (language: 'en' | 'fr') =>
    side(
      language,
      fields[language],
      lines.map(([section, kind, en, fr]): BodyLine => [section, kind, language === 'en' ? en : fr]),
    )
  return findingsOf(check, {
    en: make('en'),
    fr: make('fr'),
    collection: { clauses: [], elsewhere: {}, salaries: [], references: [], memory: [], pairs },
  })
}

const heading = (en: string, fr: string): [BodyLine[0], BodyLine[1], string, string] => [
  'accountabilities',
  'heading',
  en,
  fr,
]
const competency = (en: string, fr: string): [BodyLine[0], BodyLine[1], string, string] => [
  'competencies',
  'item',
  en,
  fr,
]
const place = (kind: 'location' | 'body', en: string, fr: string) =>
  ({ en: { [kind]: [en, `Place: ${en}`, en] }, fr: { [kind]: [fr, `Lieu : ${fr}`, fr] } }) as Record<
    'en' | 'fr',
    FieldLines
  >

describe('a pair of approved notices silences a false alarm', () => {
  test('headings that the profile pairs otherwise, on one notice’s word', () => {
    const odd = heading('Project Management', 'Gestion des connaissances')
    expect(find(accountabilityMismatch, [], [odd])).toHaveLength(1)
    expect(
      find(
        accountabilityMismatch,
        [learned('heading', 'Project management', 'Gestion des connaissances', ['241'])],
        [odd],
      ),
    ).toEqual([])
  })

  test('acronyms', () => {
    const line: [BodyLine[0], BodyLine[1], string, string] = [
      'summary',
      'paragraph',
      'The keeper reports to the HBO every day.',
      'La personne rend compte au BDP chaque jour.',
    ]
    expect(find(acronymMismatch, [], [line])).toHaveLength(1)
    expect(find(acronymMismatch, [learned('acronym', 'HBO', 'BDP', ['241'])], [line])).toEqual([])
    expect(find(acronymMismatch, [learned('acronym', 'HBO', 'BDG')], [line])).toHaveLength(1)
  })

  test('values of the header', () => {
    const odd = place('location', 'Belgium-Brussels', 'Quartier du Port')
    expect(find(locationMismatch, [], [], odd)).toHaveLength(1)
    expect(
      find(locationMismatch, [learned('location', 'Belgium-Brussels', 'Quartier du Port', ['241'])], [], odd),
    ).toEqual([])
  })

  test('competencies', () => {
    const odd = competency('Initiative: Cooperates', 'Travail en équipe : coopère')
    expect(find(competencyMismatch, [], [odd])).toHaveLength(1)
    expect(
      find(competencyMismatch, [learned('competency', 'Initiative', 'Travail en équipe', ['241'])], [odd]).filter(
        ({ message }) => message.en.includes('stands against'),
      ),
    ).toEqual([])
  })
})

describe('halves of two pairs do not go together', () => {
  const [boats, birds] = [
    learned('heading', 'Boat Keeping', 'Garde des bateaux'),
    learned('heading', 'Bird Watching', 'Observation des oiseaux'),
  ]

  test('headings', () => {
    expect(
      find(accountabilityMismatch, [boats, birds], [heading('Boat Keeping', 'Observation des oiseaux')]).map(
        ({ message }) => message.en,
      ),
    ).toEqual(['“Boat Keeping” stands against “Observation des oiseaux”, which is another heading.'])
    expect(
      find(
        accountabilityMismatch,
        [boats, birds],
        [heading('Boat Keeping', 'Observation des oiseaux'), heading('Bird Watching', 'Garde des bateaux')],
      ),
    ).toHaveLength(1)
  })

  test.each([
    ['one approved notice alone stands behind a half', [boats, { ...birds, notices: ['241'] }]],
    ['the other half is unknown', [boats]],
  ])('silent: %s', (_, pairs) => {
    expect(find(accountabilityMismatch, pairs, [heading('Boat Keeping', 'Observation des oiseaux')])).toEqual([])
  })

  test('with a half of the profile’s', () => {
    expect(find(accountabilityMismatch, [boats], [heading('Project Management', 'Garde des bateaux')])).toHaveLength(1)
  })

  test('bodies that the profile does not know; an unknown form is no other body', () => {
    const pairs = [
      learned('body', 'Harbour Board', 'Commission du port'),
      learned('body', 'Museum Board', 'Commission du musée'),
    ]
    expect(find(bodyMismatch, pairs, [], place('body', 'Harbour Board', 'Commission du musée'))).toHaveLength(1)
    expect(find(bodyMismatch, pairs, [], place('body', 'Harbour Board', 'Conseil portuaire'))).toEqual([])
  })

  test('competencies and their levels', () => {
    const pairs = [learned('level', 'Ties knots', 'fait des nœuds'), learned('level', 'Reads charts', 'lit les cartes')]
    expect(
      find(competencyMismatch, pairs, [competency('Seamanship: Ties knots;', 'Sens marin : lit les cartes ;')]),
    ).toHaveLength(1)
    expect(
      find(competencyMismatch, pairs, [competency('Seamanship: Ties knots;', 'Sens marin : fait des nœuds ;')]),
    ).toEqual([])
  })
})

describe('a heading translated unlike in approved notices', () => {
  const boats = learned('heading', 'Boat Keeping', 'Garde des bateaux')

  test('is named with them', () => {
    const [finding, ...rest] = find(termInconsistent, [boats], [heading('Boat Keeping', 'Entretien naval')])
    expect(rest).toEqual([])
    expect(finding).toMatchObject({
      severity: 'info',
      message: {
        en: '“Boat Keeping” is translated as “Garde des bateaux” in signed notices (241 and 242), and as “Entretien naval” here.',
      },
    })
  })

  test.each([
    ['the same translation', [boats], heading('Boat Keeping', 'Garde des bateaux')],
    ['another number', [boats], heading('Boat Keeping', 'Garde de bateaux')],
    ['one approved notice alone', [{ ...boats, notices: ['241'] }], heading('Boat Keeping', 'Entretien naval')],
    [
      'approved notices that have two',
      [boats, learned('heading', 'Boat Keeping', 'Tenue des bateaux')],
      heading('Boat Keeping', 'Entretien naval'),
    ],
    [
      'the profile knows it',
      [learned('heading', 'Project Management', 'Direction de projets')],
      heading('Project Management', 'Conduite de chantiers'),
    ],
  ])('silent: %s', (_, pairs, line) => {
    expect(find(termInconsistent, pairs, [line])).toEqual([])
  })
})
