import { expect, test } from 'vitest'
import { groupClauses, isOfKind, nameOf, standingOf } from '../../../../../renderer/features/clauses/clause-groups.ts'
import type { Clause, ClauseSide } from '../../../../../shared/wording/clause.ts'

const side = (text: string, certain = true, by: 'user' | 'frequent' = 'frequent'): ClauseSide => ({
  wordings: [{ text, key: text, notices: ['1', '2'], first: null, last: null, replacedSince: null }],
  standard: { text, by, certain, since: null },
})
const clause = (id: string, more: Partial<Clause> = {}): Clause => ({
  id,
  section: 'additional',
  slot: null,
  en: side(`English ${id}`),
  fr: side(`Français ${id}, œuvre`),
  required: { when: 'always' },
  requiredBy: 'learned',
  carriers: 2,
  eligible: 3,
  ...more,
})
const shown = (clauses: Clause[], query = ''): string[] =>
  groupClauses(clauses, query).map(({ section, clauses: here }) => `${section}: ${here.map(({ id }) => id).join(' ')}`)

test('clauses stand by section as in a notice, the most used first, those left alone last', () => {
  const clauses = [
    clause('a', { section: 'application' }),
    clause('left', { section: 'contract', isForgotten: true, carriers: 9 }),
    clause('few', { section: 'contract' }),
    clause('many', { section: 'contract', carriers: 7 }),
  ]
  expect(shown(clauses)).toEqual(['contract: many few left', 'application: a'])
})

test.each([
  ['ENGLISH b', ['additional: b']],
  ['oeuvre francais', ['additional: a b']],
  ['english oeuvre', ['additional: a b']],
  ['nothing', []],
  ['  ', ['additional: a b']],
])('searched for “%s”', (query, found) => {
  expect(shown([clause('a'), clause('b')], query)).toEqual(found)
})

test('a clause goes by its words in the reader’s language, or in the other', () => {
  expect(nameOf(clause('a'), 'fr')).toEqual({ text: 'Français a, œuvre', language: 'fr' })
  expect(nameOf(clause('a', { fr: null }), 'fr')).toEqual({ text: 'English a', language: 'en' })
  expect(nameOf(clause('a', { en: { ...side('Spoken'), standard: null } }), 'en')).toEqual({
    text: 'Spoken',
    language: 'en',
  })
})

test.each([
  ['both sure', {}, null],
  ['one not sure', { fr: side('x', false) }, 'unsure'],
  ['no standard on a side', { fr: { ...side('x'), standard: null } }, 'unsure'],
  ['one chosen', { en: side('x', true, 'user') }, null],
  ['both chosen', { en: side('x', true, 'user'), fr: side('y', true, 'user') }, 'chosen'],
  ['the only side chosen', { en: side('x', true, 'user'), fr: null }, 'chosen'],
] as const)('%s', (_name, more, standing) => {
  expect(standingOf(clause('a', more as Partial<Clause>))).toBe(standing)
})

test('clauses can be narrowed to one kind; those left alone are of no other', () => {
  const two = { ...side('x'), wordings: [...side('x').wordings, ...side('y').wordings] }
  const clauses = [
    clause('plain'),
    clause('several', { fr: two }),
    clause('unsure', { fr: side('x', false) }),
    clause('chosen', { en: side('x', true, 'user'), fr: null }),
    clause('left', { fr: two, isForgotten: true }),
  ]
  const of = (kind: Parameters<typeof isOfKind>[1]) =>
    groupClauses(clauses, '', kind).flatMap(({ clauses: here }) => here.map(({ id }) => id))
  expect([of('several'), of('unsure'), of('chosen'), of('forgotten')]).toEqual([
    ['several'],
    ['unsure'],
    ['chosen'],
    ['left'],
  ])
})
