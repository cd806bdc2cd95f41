import { describe, expect, test } from 'vitest'
import { blockMissing } from '../../../../../shared/checks/block-missing/block-missing.ts'
import { enumerationMismatch } from '../../../../../shared/checks/enumeration-mismatch.ts'
import { meaningCases, ofCase, sharesOf } from '../../../../fakes/meaning-cases.ts'
import { words } from '../../../../fakes/notice.ts'

const { open, kept } = meaningCases('clause')

// A clause among others of its kind is a member of a list; what two checks say of one place is told once.
describe('clauses, and sentences that were joined, without counterpart', () => {
  test.each(open.filter(({ isDefect }) => isDefect))('$en ∥ $fr', (one) => {
    const found = ofCase(one, blockMissing, enumerationMismatch)
    // Known to be beyond it: a half of the sentence that "and" joins to the rest is no clause of its own.
    if (beyond.some((beginning) => one.en.startsWith(beginning))) expect(found).toEqual([])
    else expect(found).toHaveLength(1)
  })
})

const beyond = ['Applicants must have the nationality', 'A security clearance is needed']

describe('silent', () => {
  test.each(open.filter(({ isDefect }) => !isDefect))('$en', (one) => {
    expect(ofCase(one, blockMissing, enumerationMismatch)).toEqual([])
  })
})

test('cases that nobody looks at', () => {
  const { found, silent } = sharesOf(kept, blockMissing, enumerationMismatch)
  expect(found).toBeGreaterThanOrEqual(0.75)
  expect(silent).toBeGreaterThanOrEqual(0.97)
})

test('marks the clause, and is a warning: it may be said elsewhere in fewer words', () => {
  const [finding] = ofCase(
    {
      en: 'The salary is exempt from national tax, in accordance with the headquarters agreement signed with the host country.',
      fr: 'Le traitement est exonéré de l’impôt national.',
    },
    blockMissing,
  )
  expect(finding?.severity).toBe('warning')
  expect(words(finding!, 'en')).toEqual(['in accordance with the headquarters agreement signed with the host country'])
  expect(finding?.message.en).toBe(
    'The French passage leaves out “in accordance with the headquarters agreement signed with the host…”.',
  )
})
