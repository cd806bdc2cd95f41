import { describe, expect, test } from 'vitest'
import type { ClauseDecision } from '../../../../shared/wording/decide.ts'
import type { Clause } from '../../../../shared/wording/clause.ts'
import { collect } from '../../../../shared/wording/collection.ts'
import { sliceFor } from '../../../../shared/wording/slicer.ts'
import { digestNotice } from '../../../../shared/wording/digest-notice.ts'
import { anchorOf, knownLibrary, underOwnNames, type LibraryStep } from '../../../../shared/wording/known-clauses.ts'
import { learnClauses } from '../../../../shared/wording/learn-clauses.ts'
import { clauseNotice, loan, silence, type ClauseNotice } from '../../../fakes/clause-notices.ts'
import { noticeOf } from '../../../fakes/notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const digest = (reference: string, clauses: ClauseNotice['clauses'], date = '2030-05-01') =>
  digestNotice(noticeOf(clauseNotice({ reference, clauses, date })), { lexicon })
const newer = { ...loan, en: loan.en.replace('valid', 'current') }
const digests = [digest('1', [loan]), digest('2', [loan]), digest('3', [newer])]
const [learned] = learnClauses(digests).clauses as [Clause]
const step = (decision: ClauseDecision): LibraryStep => ({ kind: 'decided', decision, clause: anchorOf(learned) })
const under = (...steps: LibraryStep[]) => learnClauses(digests, knownLibrary(steps)).clauses
const [loanKey, newerKey] = learned.en!.wordings.map(({ key }) => key) as [string, string]

describe('what a user decided of a learned clause', () => {
  test('nothing decided is nothing known', () => {
    expect(knownLibrary([])).toBeNull()
  })

  test('the standard is chosen, and all else is learned as before', () => {
    const [clause, ...more] = under(
      step({ clause: learned.id, language: 'en', standard: newer.en, since: '2030-05-01' }),
    )
    expect(more).toEqual([])
    expect(clause).toEqual({
      ...learned,
      en: { ...learned.en, standard: { text: newer.en, by: 'user', certain: true, since: '2030-05-01' } },
    })
  })

  test('a wording is replaced from a day on, and in use again', () => {
    const replaced: ClauseDecision = {
      clause: learned.id,
      language: 'en',
      wording: loanKey,
      replaced: { since: '2031-01-01' },
    }
    const [clause] = under(step(replaced))
    expect(clause?.en?.wordings[0]).toMatchObject({ text: loan.en, replacedSince: '2031-01-01', isDecided: true })
    expect(clause?.en?.standard?.text).toBe(newer.en)
    const [again] = under(step(replaced), step({ ...replaced, replaced: null }))
    expect(again).toEqual(learned)
  })

  test('what is said to be in use is not learned to be outdated', () => {
    const years = [
      digest('1', [loan], '2028-05-01'),
      digest('2', [loan], '2028-06-01'),
      digest('3', [newer]),
      digest('4', [newer]),
    ]
    const [outdated] = learnClauses(years).clauses
    expect(outdated?.en?.wordings.find(({ key }) => key === loanKey)?.replacedSince).toBe('2030-05-01')
    const inUse: LibraryStep = step({ clause: learned.id, language: 'en', wording: loanKey, replaced: 'in-use' })
    expect(
      learnClauses(years, knownLibrary([inUse])).clauses[0]?.en?.wordings.map(({ replacedSince }) => replacedSince),
    ).toEqual([null, null])
    const chosen: LibraryStep = step({ clause: learned.id, language: 'en', standard: loan.en, since: null })
    expect(learnClauses(years, knownLibrary([chosen])).clauses[0]?.en).toMatchObject({ standard: { text: loan.en } })
    expect(
      learnClauses(years, knownLibrary([chosen])).clauses[0]?.en?.wordings.find(({ key }) => key === loanKey)
        ?.replacedSince,
    ).toBeNull()
  })

  test('forgotten, it is known and nothing is held against it; remembered, it is as before', () => {
    const forget: ClauseDecision = { clause: learned.id, isForgotten: true }
    expect(under(step(forget))).toEqual([{ ...learned, isForgotten: true }])
    const slice = (steps: LibraryStep[]) =>
      sliceFor(digests[0]!, collect(digests, knownLibrary(steps))).clauses.map(({ id }) => id)
    expect(slice([step(forget)])).toEqual([])
    expect(slice([step(forget), step({ ...forget, isForgotten: false })])).toEqual([learned.id])
  })

  test('it stays when the most used wording is another, and goes with the last notice that has it', () => {
    const chosen = step({ clause: learned.id, required: { when: 'always' } })
    const later = [digest('3', [newer]), digest('4', [newer]), digest('5', [newer]), digest('6', [loan])]
    const clauses = learnClauses(later, knownLibrary([chosen])).clauses
    expect(clauses.map(({ id, required, requiredBy }) => ({ id, required, requiredBy }))).toEqual([
      { id: learned.id, required: { when: 'always' }, requiredBy: 'user' },
    ])
    expect(clauses[0]?.en?.wordings.map(({ key }) => key)).toEqual([newerKey, loanKey])
    expect(
      learnClauses([digest('8', [silence]), digest('9', [silence])], knownLibrary([chosen])).clauses.map(
        ({ id }) => id,
      ),
    ).not.toContain(learned.id)
  })
})

describe('an imported library', () => {
  const theirs = learnClauses([
    digest('71', [newer, silence]),
    digest('72', [newer, silence]),
    digest('73', [newer, silence]),
  ]).clauses

  test('takes the names of the clauses that it shares', () => {
    const named = underOwnNames(theirs, [learned])
    expect(named.map(({ id }) => id)).toEqual([learned.id, theirs[1]!.id])
    expect(underOwnNames(theirs, [])).toEqual(theirs)
  })

  test('adds its notices to the wordings, and what was decided there holds here until the user decides', () => {
    const decided = underOwnNames(theirs, [learned]).map((clause): Clause => ({
      ...clause,
      en: clause.en && {
        ...clause.en,
        standard: { text: clause.en.wordings[0]!.text, by: 'user', certain: true, since: null },
      },
    }))
    const imported: LibraryStep = { kind: 'imported', clauses: decided }
    const [clause] = under(imported)
    expect(clause?.en?.wordings.map(({ notices }) => notices.length)).toEqual([4, 2])
    expect(clause?.en?.standard).toMatchObject({ text: newer.en, by: 'user' })
    expect(
      under(imported, step({ clause: learned.id, language: 'en', standard: loan.en, since: null }))[0]?.en?.standard
        ?.text,
    ).toBe(loan.en)
    expect(
      under(step({ clause: learned.id, language: 'en', standard: loan.en, since: null }), imported)[0]?.en?.standard
        ?.text,
    ).toBe(newer.en)
  })
})
